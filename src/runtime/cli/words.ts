import type { Finding } from '../../domain/finding.ts';
import type { TrinhKyError } from '../../errors.ts';
import { withVisibleMarks } from '../../vietnamese/printable.ts';

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'phải xử lý trước khi ký',
  warning: 'cần xem',
  info: 'để biết',
};

/** How many findings of each severity: “1 lưu ý phải xử lý trước khi ký, 2 lưu ý cần xem”; “không có lưu ý” for none. */
export function countedFindings(findings: readonly Finding[]): string {
  const counts = Object.entries(severities).map(([severity, words]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} lưu ý ${words}`];
  });
  return counts.flat().join(', ') || 'không có lưu ý';
}

/** One finding with its unit and remedy, as lines to read. */
export function findingText({ severity, unit, message, hint }: Finding): string {
  const lines = [`  - [${severities[severity]}] ${unit === undefined ? '' : `${unit}: `}${message}`];
  if (hint !== undefined) lines.push(`    Cách xử lý: ${hint}`);
  return lines.join('\n');
}

/** An error with all its faults, as lines to read. */
export function errorText({ message, issues }: TrinhKyError): string {
  const lines = issues.map(({ message, place, hint }) => {
    const fault = place === undefined ? `  - ${message}` : `  - ${place}: ${message}`;
    return hint === undefined ? fault : `${sentence(fault)} ${sentence(hint)}`;
  });
  return [message, ...lines].join('\n');
}

/** Faults of a template are told without a full stop, to stand in a list: here two stand in a line. */
function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** Foreign text must not steer the terminal or hide in it: control, direction and hidden characters but the line break are replaced. */
export function printable(text: string): string {
  return withVisibleMarks(text).replace(/[^\P{Cc}\n]/gu, '\u{fffd}');
}
