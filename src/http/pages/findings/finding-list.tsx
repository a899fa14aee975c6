import type { Finding } from '../../../domain/finding.ts';
import { placeOf } from '../../desk/draft.ts';
import { inFormWords } from '../../desk/form-words.ts';

/** How a finding of each severity is called where officials read it. */
export const severityWords: Readonly<Record<Finding['severity'], string>> = {
  error: 'Phải xử lý trước khi ký',
  warning: 'Cần xem',
  info: 'Để biết',
};

/** The class of a tag that shows the severity. */
export const severityTags: Readonly<Record<Finding['severity'], string>> = {
  error: 'tag tag--error',
  warning: 'tag tag--warning',
  info: 'tag',
};

/** Doubts about the figures and words of papers, each with a button to the place in the dossier that it is about. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="remarks">
      {findings.map(({ severity, message, hint, path, unit }) => (
        <li class="remarks__remark">
          <span class={severityTags[severity]}>{severityWords[severity]}</span>
          <p class="remarks__words">
            {unit !== undefined && !message.includes(unit) && <strong>{unit}: </strong>}
            {inFormWords(message)} {hint !== undefined && <span class="quiet">{inFormWords(hint)}</span>}{' '}
            {path !== undefined && placeOf(path) !== undefined && (
              <button type="submit" class="link" name="do" value={`show:${path}`} formaction="/ho-so/sua">
                Sửa<span class="unseen">: {message}</span>
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** “2 phải xử lý trước khi ký, 3 cần xem”; nothing of what there is none of. */
export function countsInWords(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? '' : `${count} ${severityWords[severity].toLowerCase()}`;
  });
  return counts.filter((words) => words !== '').join(', ');
}
