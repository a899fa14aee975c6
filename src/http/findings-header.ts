import type { Finding } from '../domain/finding.ts';

/** Name of the header that sums up the findings beside a file. */
export const findingsHeader = 'Trinh-Ky-Findings';

/** Codes beyond this number are counted, not named, so that the header stays far below the 8 kB proxies allow. */
const mostCodes = 20;

const severities = ['error', 'warning', 'info'] as const;

/**
 * Counts by severity, then each code with its count, the most serious first, as a dictionary of RFC 9651:
 * `error=1, warning=2, info=0, codes=(index-differs;n=1 order;n=2), more-codes=0`.
 */
export function findingsSummary(findings: readonly Finding[]): string {
  const counts = severities.map(
    (severity) => `${severity}=${findings.filter((each) => each.severity === severity).length}`,
  );
  const codes = new Map<string, number>();
  for (const severity of severities) {
    for (const { code } of findings.filter((each) => each.severity === severity)) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  const named = [...codes].slice(0, mostCodes).map(([code, count]) => `${encodeURIComponent(code)};n=${count}`);
  return `${counts.join(', ')}, codes=(${named.join(' ')}), more-codes=${codes.size - named.length}`;
}
