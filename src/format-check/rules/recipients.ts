import type { Line } from '../paper.ts';
import type { Fault, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { filedFaults } from './filed-copy.ts';
import { letterFaults } from './letters.ts';
import { faultAt, judged, judgedLines, notFound } from './outcomes.ts';
import { type RecipientItem, recipientItems } from './recipient-items.ts';
import { checkLevel, ofPaperWithRecipients } from './recipients-place.ts';

/** The list “Nơi nhận” below the text (Annex I, II.9.d). */
export const recipientRules: readonly Rule[] = [
  {
    id: 'NN-01',
    title: 'Từ “Nơi nhận”',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed: '“Nơi nhận:” trên một dòng riêng, sát lề trái, chữ in thường, cỡ chữ 12, kiểu chữ nghiêng, đậm',
    hint: 'Chọn dòng “Nơi nhận:”, đặt cỡ chữ 12, đậm (Ctrl+B), nghiêng (Ctrl+I), căn trái (Ctrl+L).',
    check: ofPaperWithRecipients(({ elements }) => judgedLines(elements.recipientsLabel, labelFaults)),
  },
  {
    id: 'NN-02',
    title: '“Nơi nhận” ngang hàng với quyền hạn, chức vụ của người ký',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed: 'Cùng hàng với dòng đầu của quyền hạn, chức vụ của người ký',
    hint: 'Đặt “Nơi nhận:” và dòng quyền hạn, chức vụ ở hai ô cùng một hàng của bảng không có đường kẻ.',
    check: ofPaperWithRecipients(checkLevel),
  },
  {
    id: 'NN-03',
    title: 'Danh sách nơi nhận',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed: 'Mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-) sát lề trái, cỡ chữ 11, kiểu chữ đứng',
    hint: 'Chọn danh sách nơi nhận, đặt cỡ chữ 11, bỏ đậm, bỏ nghiêng, căn trái (Ctrl+L); gõ “- ” ở đầu mỗi dòng.',
    check: ofPaperWithRecipients(({ elements }) => {
      const items = new Map(recipientItems(elements.recipients).map((item) => [item.first, item]));
      return judgedLines(elements.recipients, (line) => listFaults(line, items.get(line)));
    }),
  },
  {
    id: 'NN-04',
    title: 'Dấu cuối dòng ở nơi nhận',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed: 'Cuối mỗi dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.)',
    hint: 'Sửa dấu ở cuối dòng: dấu chấm phẩy (;), riêng dòng “Lưu” là dấu chấm (.).',
    check: ofPaperWithRecipients(({ elements }) => {
      // The last entry ends with a full stop; a list that lacks “Lưu” is NN-05's, however its last entry ends.
      const items = recipientItems(elements.recipients).slice(0, -1);
      return elements.recipients.length === 0 ? notFound : judged(items.flatMap(endFault));
    }),
  },
  {
    id: 'NN-05',
    title: 'Dòng “Lưu”',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed: '“- Lưu: VT, ” rồi đến chữ viết tắt tên đơn vị soạn thảo, số lượng bản lưu (nếu cần) và dấu chấm',
    hint: 'Ghi dòng cuối của nơi nhận theo mẫu “- Lưu: VT, TCCB.”.',
    check: ofPaperWithRecipients(({ elements, type }) => {
      const last = elements.recipients.at(-1);
      return judgedLines(last === undefined ? [] : [last], () =>
        filedFaults(recipientItems(elements.recipients), type),
      );
    }),
  },
];

const letters = { sizes: [11, 11], bold: false, italic: false } as const;

/** Twips that a line may stand off the left edge: blanks and hanging marks are no margin. */
const leftTolerance = 200;

function labelFaults(line: Line): Fault[] {
  const rest = /^nơi nhận\s*(:?)\s*(.*)$/iu.exec(line.text);
  const colon = rest?.[1] === ':' ? [] : [faultAt(line, 'Sau “Nơi nhận” không có dấu hai chấm')];
  const alone = (rest?.[2] ?? '') === '' ? [] : [faultAt(line, '“Nơi nhận” không nằm trên một dòng riêng')];
  const demand = { sizes: [12, 12], bold: true, italic: true, capitals: false } as const;
  const words = alone.length === 0 ? letterFaults(line, demand) : [];
  return [...words, ...colon, ...alone, ...leftFault(line)];
}

/** A line that names a group is no recipient; one that goes on with the entry above it has no mark. */
function listFaults(line: Line, item: RecipientItem | undefined): Fault[] {
  if (item?.kind === 'heading') return [];
  const place = item === undefined || item.kind === 'sub-item' ? [] : [...markFault(item), ...leftFault(line)];
  return [...letterFaults(line, letters), ...place];
}

function markFault({ mark, first, text }: RecipientItem): Fault[] {
  if (mark === '') return [faultAt(first, 'Đầu dòng không có gạch đầu dòng')];
  if (!/^[-–—−]$/u.test(mark)) return [faultAt(first, `Đầu dòng là “${mark}”`, { expected: 'Gạch đầu dòng (-)' })];
  return /^[-–—−]\S/u.test(text) && first.paragraph.label === undefined
    ? [faultAt(first, 'Không có khoảng trắng sau gạch đầu dòng', { severity: 'info' })]
    : [];
}

function leftFault(line: Line): Fault[] {
  if (line.pieces > 1) return [];
  const { alignment, indentLeft, firstLine } = line.paragraph.format;
  if (alignment === 'center' || alignment === 'right') {
    return [faultAt(line, alignment === 'center' ? 'Căn giữa' : 'Căn lề phải', { expected: 'Sát lề trái' })];
  }
  return indentLeft + firstLine > leftTolerance ? [faultAt(line, 'Thụt vào so với lề trái')] : [];
}

function endFault({ kind, text, last, mark }: RecipientItem): Fault[] {
  if (kind === 'heading' || mark === '' || /:$/.test(text) || /[;.]\s*\([^()]*\)$/.test(text)) return [];
  if (/;\s*\d?$/.test(text)) return [];
  const end = /[.,:]$/.exec(text)?.[0];
  return [
    faultAt(last, end === undefined ? 'Cuối dòng không có dấu chấm phẩy' : `Cuối dòng là dấu “${end}”`, {
      expected: 'Dấu chấm phẩy (;)',
    }),
  ];
}
