import { smallKind } from '../edited-templates.ts';
import { withPart } from '../word-edits.ts';
import { note, noteMark, wordFile } from '../word-files.ts';
import { paragraph, run, textBox } from '../word-markup.ts';
import type { FaultyTemplate } from './faulty-template.ts';

const small = smallKind();

/** Footnotes and their tags. */
export const noteFaults: readonly FaultyTemplate[] = [
  {
    code: 'note-place',
    what: 'a footnote in a header',
    kind: small,
    template: () => wordFile({ body: paragraph('x'), header: `<w:p>${noteMark(2)}</w:p>`, notes: note(2, 'x') }),
    told: { message: 'Có chú thích cuối trang trong phần “Đầu trang”; Word không cho phép' },
  },
  {
    code: 'note-place',
    what: 'a footnote in a text box',
    kind: small,
    template: () => wordFile({ body: `<w:p>${textBox(`<w:p>${noteMark(2)}</w:p>`)}</w:p>`, notes: note(2, 'x') }),
    told: { message: 'Có chú thích cuối trang trong hộp văn bản (text box); Word không cho phép' },
  },
  {
    code: 'lost-note',
    what: 'a mark without its note',
    kind: small,
    template: () => wordFile({ body: `<w:p>${noteMark(5)}</w:p>`, notes: note(2, 'x') }),
    told: { message: 'Dấu chú thích số hiệu 5 không có nội dung chú thích' },
  },
  {
    code: 'loop-over-notes',
    what: 'a loop over several notes',
    kind: small,
    template: () =>
      wordFile({
        body: `<w:p>${noteMark(2)}${noteMark(3)}</w:p>`,
        notes: note(2, '{#units}a') + note(3, 'b{/units}'),
      }),
    told: { hint: 'Đặt thẻ mở và thẻ đóng trong cùng một chú thích' },
  },
  {
    code: 'too-many-notes',
    what: 'a long note that is cited again and again',
    kind: small,
    template: () =>
      wordFile({
        body: `<w:p>${noteMark(2).repeat(2000)}</w:p>`,
        notes: `<w:footnote w:id="2">${paragraph('x').repeat(200)}</w:footnote>`,
      }),
    told: { message: 'Chú thích được dẫn quá nhiều lần' },
  },
  {
    code: 'separator-tag',
    what: 'a tag in the line above the notes',
    kind: small,
    template: () =>
      withPart(wordFile({ body: `<w:p>${noteMark(2)}</w:p>`, notes: note(2, 'x') }), 'word/footnotes.xml', (xml) =>
        xml.replace('<w:r><w:separator/></w:r>', `<w:r><w:separator/></w:r>${run('{subject}')}`),
      ),
    told: { message: 'Có thẻ {subject} trong dòng phân cách chú thích' },
  },
  {
    code: 'note-numbering',
    what: 'a note that is cited twice, with numbers that do not run on',
    kind: small,
    template: () =>
      wordFile({
        body: `<w:p>${noteMark(2).replace('w:id', 'w:customMarkFollows="1" w:id')}${noteMark(2)}</w:p>`,
        notes: note(2, 'x'),
      }),
    told: { hint: 'Đặt lại cách đánh số chú thích là 1, 2, 3, liên tục toàn văn bản' },
  },
  {
    code: 'note-reference',
    what: 'a reference to a note whose number differs from paper to paper',
    kind: small,
    template: () =>
      wordFile({
        body: `<w:p>${run('{#units}')}${noteMark(2)}${run('{/units}')}<w:r><w:instrText> NOTEREF _Ref1 </w:instrText></w:r></w:p>`,
        notes: note(2, 'x'),
      }),
    told: { hint: 'Bỏ tham chiếu chéo; sao chép dấu chú thích để có một chú thích riêng' },
  },
];
