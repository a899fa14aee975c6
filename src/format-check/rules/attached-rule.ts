import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { sample } from './clauses.ts';
import { ruleUnder } from './drawn-rule.ts';
import { faultAt, judged, notApplicable, notFound, passed } from './outcomes.ts';

export const attachedRuleRule: Rule = {
  id: 'AP-06',
  title: 'Đường kẻ dưới dòng “(Kèm theo …)”',
  clause: sample('1.3, 2.1, 2.2'),
  severity: 'warning',
  allowed: 'Đường kẻ ngắn, nét liền dưới dòng “(Kèm theo …)”',
  hint: 'Vào Insert (Chèn) > Shapes (Hình dạng), vẽ một đường thẳng ngắn ở giữa, dưới dòng “(Kèm theo …)”.',
  check: checkRules,
};

function checkRules({ document, attachments }: Paper): Outcome {
  if (attachments.length === 0) return notApplicable;
  const attached = attachments.map(({ attachedLine }) => attachedLine).filter((lines) => lines.length > 0);
  if (attached.length === 0) return notFound;
  const verdicts = attached.slice(0, mostLines).flatMap((lines) => {
    const last = lines.at(-1);
    return last === undefined ? [] : [{ last, kind: ruleUnder(document, lines).kind }];
  });
  const faults = verdicts.flatMap(({ last, kind }) => missingFault(last, kind));
  if (faults.length > 0) return judged(faults);
  const unclear = verdicts.filter(({ kind }) => kind === 'unclear');
  if (unclear.length === 0) return passed;
  const message = 'Chưa xác định được đường kẻ dưới dòng “(Kèm theo …)”: có nét vẽ nằm ở chỗ khác hoặc không đo được.';
  return { state: 'look', message, places: unclear.map(({ last }) => faultAt(last, 'Cần xem đường kẻ phía dưới')) };
}

/** Each search for a line goes through the whole paper. */
const mostLines = 300;

function missingFault(line: Line, kind: ReturnType<typeof ruleUnder>['kind']): Fault[] {
  if (kind === 'missing') return [faultAt(line, 'Không có đường kẻ dưới dòng “(Kèm theo …)”')];
  return kind === 'underlined' ? [faultAt(line, 'Gạch chân chữ thay cho đường kẻ')] : [];
}
