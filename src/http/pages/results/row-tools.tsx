import type { Finding } from '../../../domain/finding.ts';
import { severityTags, severityWords } from '../findings/severity.ts';

interface RowToolsProps {
  readonly path: string;
  /** What the row is about, for screen readers. */
  readonly name: string;
  /** Of the gravest finding about the row. */
  readonly severity?: Finding['severity'] | undefined;
}

/** The last cell of a row: how grave its findings are, and the way to where it is mended. */
export function RowTools({ path, name, severity }: RowToolsProps) {
  return (
    <td class="results__tools">
      {severity !== undefined && (
        <a href="#luu-y" class={severityTags[severity]}>
          {severityWords[severity]}
        </a>
      )}
      <button
        type="submit"
        class="button button--quiet"
        formaction="/ho-so/sua"
        name="do"
        value={`show:${path}`}
        aria-label={`Sửa ${name}`}
      >
        Sửa
      </button>
    </td>
  );
}
