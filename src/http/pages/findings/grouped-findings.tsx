import type { Child } from 'hono/jsx';
import type { Finding } from '../../../domain/finding.ts';
import { inFormWords } from '../../desk/form-words.ts';

interface GroupedFindingsProps {
  readonly findings: readonly Finding[];
  /** What stands behind a finding: links to what it is about. */
  readonly links?: ((finding: Finding) => Child) | undefined;
}

type Severity = Finding['severity'];

const severities: readonly { readonly severity: Severity; readonly words: string; readonly tag: string }[] = [
  { severity: 'error', words: 'Phải xử lý', tag: 'tag--error' },
  { severity: 'warning', words: 'Cần xem', tag: 'tag--warning' },
  { severity: 'info', words: 'Để biết', tag: '' },
];

/** More of one severity are folded away: nobody reads hundreds, but none is lost. */
const mostOpen = 30;

/** Findings by severity, the gravest first, in the words of the forms. */
export function GroupedFindings({ findings, links }: GroupedFindingsProps) {
  return (
    <>
      {severities.map(({ severity, words, tag }) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section class="findings">
            <h3 class="findings__severity">
              <span class={`tag ${tag}`}>{words}</span> {own.length} lưu ý
            </h3>
            <Items findings={own.slice(0, mostOpen)} links={links} />
            {own.length > mostOpen && (
              <details>
                <summary>Xem {own.length - mostOpen} lưu ý còn lại</summary>
                <Items findings={own.slice(mostOpen)} links={links} />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

/** How many there are of each severity, as one line. */
export function FindingCounts({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <span class="tag tag--good">Không có lưu ý</span>;
  return (
    <>
      {severities.map(({ severity, words, tag }) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <>
            <span class={`tag ${tag}`}>{`${words}: ${count}`}</span>{' '}
          </>
        );
      })}
    </>
  );
}

/** One hint for all findings in a row that have it. */
function Items({ findings, links }: GroupedFindingsProps) {
  return (
    <ul class="findings__items">
      {findings.map((finding, at) => (
        <li class="findings__item">
          <div>
            <p class="findings__words">
              {finding.unit !== undefined && !finding.message.includes(finding.unit) && (
                <strong>{finding.unit}: </strong>
              )}
              {inFormWords(finding.message)}
            </p>
            {finding.hint !== undefined && finding.hint !== findings[at + 1]?.hint && (
              <p class="findings__hint">{inFormWords(finding.hint)}</p>
            )}
          </div>
          {links?.(finding)}
        </li>
      ))}
    </ul>
  );
}
