import type { Attachment, BodyLine, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { sample } from './clauses.ts';
import { faultAt, judged, notApplicable, notFound } from './outcomes.ts';

/** The mark at the end of a text, which stands in the samples only. */
export const textEndRules: readonly Rule[] = [
  {
    id: 'ST-12',
    title: 'Dấu kết thúc văn bản',
    clause: sample('1.1 đến 2.2'),
    severity: 'warning',
    allowed: 'Nội dung kết thúc bằng “./.”',
    hint: 'Gõ “./.” sau câu cuối cùng của nội dung văn bản.',
    check: checkEnd,
  },
];

/** Contracts and personal letters have no sample. */
const withoutSample: ReadonlySet<string> = new Set(['HỢP ĐỒNG', 'BẢN GHI NHỚ', 'BẢN THỎA THUẬN', 'THƯ CÔNG']);

function checkEnd({ nature, type, body, attachments }: Paper): Outcome {
  if (nature === 'unknown') return notFound;
  const isJudged = nature === 'administrative' && !withoutSample.has(type ?? '');
  const bodies = [...(isJudged ? [body] : []), ...attachments.filter(isText).map((attachment) => attachment.body)];
  if (isJudged && body.length === 0) return notFound;
  const ends = bodies.filter((lines) => lines.length > 0 && lines.at(-1)?.role !== 'cell');
  return ends.length === 0 ? notApplicable : judged(ends.flatMap(endFaults));
}

/** An appendix with a table ends with it or with notes on it. */
function isText({ body }: Attachment): boolean {
  return body.length > 0 && body.every(({ role }) => role !== 'cell');
}

/** A note in brackets or a remark may follow the end. */
function endFaults(lines: readonly BodyLine[]): Fault[] {
  const last = lines.at(-1);
  if (last === undefined || lines.slice(-mostRemarks).some(({ text }) => /\.\s*\/\s*\.\s*[”"]?$/.test(text))) return [];
  const end = /(?:\/\s*\.|[^\p{L}\p{N}\s])$/u.exec(last.text)?.[0];
  return [faultAt(last, end === undefined ? 'Không có dấu kết thúc' : `Kết thúc bằng “${end}”`)];
}

const mostRemarks = 4;
