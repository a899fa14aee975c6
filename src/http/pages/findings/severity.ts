import type { Finding } from '../../../domain/finding.ts';

type Severity = Finding['severity'];

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How a finding of each severity is called on a tag. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Phải xử lý',
  warning: 'Cần xem',
  info: 'Để biết',
};

/** The class of a tag that shows the severity. */
export const severityTags: Readonly<Record<Severity, string>> = {
  error: 'tag tag--error',
  warning: 'tag tag--warning',
  info: 'tag',
};

/** “2 phải xử lý trước khi ký, 3 cần xem”; nothing of what there is none of. */
export function countsInWords(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      const words = severityWords[severity].toLowerCase();
      return severity === 'error' ? `${count} ${words} trước khi ký` : `${count} ${words}`;
    })
    .join(', ');
}

/** How many findings have this severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
