import { ownTemplate, withBlocks, withEntry } from '../edited-templates.ts';
import { withPart } from '../word-edits.ts';
import { field, paragraph } from '../word-markup.ts';
import { edited, type FaultyTemplate, mainPart } from './faulty-template.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const endnotesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml';

/** Tags that are mistyped, misused, misplaced or missing. */
export const tagFaults: readonly FaultyTemplate[] = [
  {
    code: 'unknown-tag',
    what: 'a mistyped tag, with the name that was meant',
    template: () => withBlocks(paragraph('Về việc {subjct}')),
    told: { where: 'đoạn 1', excerpt: 'Về việc {subjct}', tag: '{subjct}', hint: 'Ý bạn là {subject}?' },
  },
  {
    code: 'unknown-tag',
    what: 'a mistyped opening tag, but not its closing tag as well',
    template: () => withBlocks(paragraph('{#legalBase}{text}{/legalBases}')),
    told: { tag: '{legalBase}', hint: 'Ý bạn là {legalBases}?' },
  },
  {
    code: 'unknown-tag',
    what: 'a mistyped closing tag, but not its opening tag as well',
    template: () => withBlocks(paragraph('{#legalBases}{text}{/legalBase}')),
    told: { tag: '{legalBase}' },
  },
  {
    code: 'unknown-tag',
    what: 'a name in curly quotes',
    template: () => withBlocks(paragraph('{“subject”}')),
    told: { hint: 'Ý bạn là {subject}?' },
  },
  {
    code: 'unknown-tag',
    what: 'a tag in a text box once, though Word keeps a twin of the box',
    template: () =>
      withBlocks(
        `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${boxed('{subjct}')}</mc:Choice><mc:Fallback>${boxed('{subjct}')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    told: { tag: '{subjct}', excerpt: '{subjct}' },
  },
  {
    code: 'tag-of-another-kind',
    what: 'a tag that another kind of paper has',
    template: () => withBlocks(paragraph('Năm {inspectionYear}')),
    told: { message: 'Thẻ {inspectionYear} là thẻ của mẫu khác (Kế hoạch kiểm tra; Đề cương báo cáo)' },
  },
  {
    code: 'tag-outside-loop',
    what: 'a tag of a list outside its loop, with the loops it belongs in',
    template: () => withBlocks(paragraph('Đơn vị {unitName}')),
    told: { hint: 'Chỉ dùng được bên trong {#tables}{#groups}{#rows}…{/rows}' },
  },
  {
    code: 'changed-dash',
    what: 'a hyphen that Word made a dash',
    template: () => withBlocks(paragraph('{–w:tc columns}{/columns}')),
    told: { hint: 'Gõ lại bằng gạch ngắn: {-w:tc columns} (nhấn Ctrl+Z ngay sau khi Word tự đổi)' },
  },
  {
    code: 'hidden-character',
    what: 'a tag with a character that nobody sees',
    template: () => withBlocks(paragraph('{sub\u200bject}')),
    told: { hint: 'Xóa cả thẻ rồi gõ lại bằng bàn phím: {subject}' },
  },
  {
    code: 'wrong-use',
    what: 'a value where a list is needed',
    template: () => withBlocks(paragraph('{#subject}x{/subject}')),
    told: { hint: '“subject” là chữ để in: viết {subject}' },
  },
  {
    code: 'wrong-use',
    what: 'a list where a value is needed',
    template: () => withBlocks(paragraph('{legalBases}')),
    told: { hint: '“legalBases” là danh sách: viết {#legalBases}…{/legalBases} quanh phần được lặp' },
  },
  {
    code: 'braces',
    what: 'a brace that is not closed',
    template: () => withBlocks(paragraph('{subject')),
    told: { excerpt: '{subject' },
  },
  {
    code: 'braces',
    what: 'a brace that is not opened',
    template: () => withBlocks(paragraph('subject}')),
    told: { excerpt: 'subject}' },
  },
  {
    code: 'raw-xml',
    what: 'a tag for XML',
    template: () => withBlocks(paragraph('{@subject}')),
    told: { tag: '{@subject}' },
  },
  {
    code: 'unfilled-tag',
    what: 'a tag in a field code',
    template: () => withBlocks(`<w:p>${field('REF {subject}', 'kết quả')}</w:p>`),
    told: { message: 'Có thẻ ở chỗ không được điền: REF {subject}', excerpt: 'kết quả' },
  },
  {
    code: 'missing-tag',
    what: 'a decision without its result tables',
    template: () =>
      withPart(ownTemplate(), mainPart, (xml) => {
        const start = /<w:p[ >](?:(?!<\/w:p>).)*\{#tables\}/s.exec(xml)?.index ?? 0;
        return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', xml.indexOf('{/tables}')) + 6);
      }),
    told: { tag: '{#tables}…{/tables}', where: 'toàn tệp', severity: 'error' },
  },
  {
    code: 'missing-tag',
    what: 'a table without the names of its units',
    template: () => edited('{unitName}', ''),
    told: {
      tag: '{unitName}',
      hint: 'Đặt thẻ {unitName} vào đúng chỗ của nó trong mẫu, bên trong {#tables}{#groups}{#rows}; chép từ mẫu gốc nếu cần.',
    },
  },
  {
    code: 'unfilled-tag',
    what: 'a tag in an endnote',
    template: () =>
      withEntry(
        'word/endnotes.xml',
        `<w:endnotes ${w}><w:endnote w:id="2">${paragraph('Theo {subject}')}</w:endnote></w:endnotes>`,
        endnotesType,
      ),
    told: { part: 'word/endnotes.xml', where: 'chú thích cuối văn bản, đoạn 1', excerpt: 'Theo {subject}' },
  },
];

function boxed(words: string): string {
  return `<w:pict><w:txbxContent>${paragraph(words)}</w:txbxContent></w:pict>`;
}
