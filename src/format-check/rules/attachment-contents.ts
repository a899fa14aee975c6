import type { Attachment, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { numberWords } from './attached-words.ts';
import { annex, sample } from './clauses.ts';
import { letterFaults } from './letters.ts';
import { faultAt, judged, notApplicable } from './outcomes.ts';

/** What stands in appendices and attached papers of the same file. */
export const attachmentContentRules: readonly Rule[] = [
  {
    id: 'AP-09',
    title: 'Phụ lục cùng tệp không có số, ký hiệu và chữ ký riêng',
    clause: annex('III', '1', 'd'),
    severity: 'warning',
    allowed: 'Chỉ văn bản chính có số, ký hiệu và chữ ký của người ký văn bản',
    hint: 'Xóa số, ký hiệu hoặc phần ký của văn bản chính ở phụ lục.',
    check: checkNoSignature,
  },
  {
    id: 'AP-10',
    title: 'Tên văn bản kèm theo',
    clause: sample('1.3'),
    severity: 'warning',
    allowed: 'Tên loại chữ in hoa, trích yếu chữ in thường; cỡ chữ 13–14, kiểu chữ đứng, đậm, căn giữa',
    hint: 'Chọn tên văn bản kèm theo, gõ tên loại bằng chữ in hoa, đặt cỡ chữ 13 hoặc 14, đậm (Ctrl+B), căn giữa (Ctrl+E).',
    check: checkAttachedTitle,
  },
];

/** Forms in an appendix may well have places for numbers and signatures: only the main paper's own count. */
function checkNoSignature({ nature, attachments, elements }: Paper): Outcome {
  if (nature !== 'administrative' || attachments.length === 0) return notApplicable;
  const names = new Set(elements.signatory.map(({ text }) => text));
  const { notation } = numberWords(elements.number[0]?.text ?? '');
  return judged(
    attachments.flatMap((attachment) => [
      ...attachment.body.slice(0, headLines).flatMap((line) => numberFault(line, notation)),
      ...signatureFaults(attachment, names),
    ]),
  );
}

const headLines = 8;

function numberFault(line: Line, notation: string): Fault[] {
  const isNumber = line.text.length <= 60 && /^số\s*:/iu.test(line.text) && !line.text.includes(';');
  const isOwn = notation !== '' && numberWords(line.text).notation === notation;
  return isNumber && isOwn ? [faultAt(line, 'Phụ lục có số, ký hiệu của văn bản chính')] : [];
}

/** In a table with lines, or between other words, the same name is no signature. */
function signatureFaults({ body }: Attachment, names: ReadonlySet<string>): Fault[] {
  return body
    .slice(-signatureLines)
    .filter(({ text, cell }) => names.has(text) && cell?.table.hasVisibleBorders !== true)
    .map((line) => faultAt(line, `Cuối phụ lục có chữ ký của ${line.text}`));
}

const signatureLines = 4;

function checkAttachedTitle({ attachments }: Paper): Outcome {
  const attached = attachments.filter(({ kind, title }) => kind === 'attachment' && title.length > 0);
  if (attached.length === 0) return notApplicable;
  const letters = { sizes: [13, 14], bold: true, italic: false, alignment: 'center' } as const;
  return judged(
    attached.flatMap(({ title }) =>
      title
        .filter(({ text }) => /\p{L}/u.test(text))
        .flatMap((line, at) => letterFaults(line, at === 0 ? { ...letters, capitals: true } : letters)),
    ),
  );
}
