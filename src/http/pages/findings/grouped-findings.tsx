import type { Finding } from '../../../domain/finding.ts';
import { FindingList, type FindingListProps } from './finding-list.tsx';
import { countOf, severities, severityTags, severityWords } from './severity.ts';

/** More of one severity are folded away: nobody reads hundreds, but none is lost. */
const mostOpen = 30;

/** Findings by severity, the gravest first. */
export function GroupedFindings({ findings, links }: Pick<FindingListProps, 'findings' | 'links'>) {
  return (
    <>
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section class="findings">
            <h3 class="findings__severity">
              <span class={severityTags[severity]}>{severityWords[severity]}</span> {own.length} lưu ý
            </h3>
            <FindingList findings={own.slice(0, mostOpen)} links={links} />
            {own.length > mostOpen && (
              <details>
                <summary>Xem {own.length - mostOpen} lưu ý còn lại</summary>
                <FindingList findings={own.slice(mostOpen)} links={links} />
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
      {severities.map((severity) => {
        const count = countOf(findings, severity);
        return count === 0 ? null : (
          <>
            <span class={severityTags[severity]}>{`${severityWords[severity]}: ${count}`}</span>{' '}
          </>
        );
      })}
    </>
  );
}
