import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/documents/document-kind.ts';
import { findingCodes, type TemplateFinding, templateReportSchema } from '../../src/template-check/report.ts';
import {
  ownTemplate,
  reportOn,
  smallKind,
  withBlocks,
  withEntry,
  withOutsideLink,
} from '../support/edited-templates.ts';
import { dossierOf } from '../support/rounds.ts';
import { withPart } from '../support/word-edits.ts';
import { note, noteMark, wordFile } from '../support/word-files.ts';
import { dataTable, field, paragraph, run, textBox } from '../support/word-markup.ts';

type Code = TemplateFinding['code'];

interface Case {
  readonly code: Code;
  readonly what: string;
  readonly template: () => Uint8Array;
  readonly kind?: DocumentKind;
  readonly told: Partial<TemplateFinding>;
}

const small = smallKind();
const document = 'word/document.xml';
const edited = (from: string, to: string, part = document) =>
  withPart(ownTemplate(), part, (xml) => {
    if (!xml.includes(from)) throw new Error(`${part} has no ${from}`);
    return xml.replace(from, () => to);
  });

const blocks: readonly (Omit<Case, 'template'> & { readonly xml: string })[] = [
  {
    code: 'unknown-tag',
    what: 'a mistyped tag, with the name that was meant',
    xml: paragraph('Về việc {subjct}'),
    told: { where: 'đoạn 1', excerpt: 'Về việc {subjct}', tag: '{subjct}', hint: 'Ý bạn là {subject}?' },
  },
  {
    code: 'unknown-tag',
    what: 'a mistyped opening tag, but not its closing tag as well',
    xml: paragraph('{#legalBase}{text}{/legalBases}'),
    told: { tag: '{legalBase}', hint: 'Ý bạn là {legalBases}?' },
  },
  {
    code: 'unknown-tag',
    what: 'a mistyped closing tag, but not its opening tag as well',
    xml: paragraph('{#legalBases}{text}{/legalBase}'),
    told: { tag: '{legalBase}' },
  },
  {
    code: 'unknown-tag',
    what: 'a name in curly quotes',
    xml: paragraph('{“subject”}'),
    told: { hint: 'Ý bạn là {subject}?' },
  },
  {
    code: 'unknown-tag',
    what: 'a tag in a text box once, though Word keeps a twin of the box',
    xml: `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${boxed('{subjct}')}</mc:Choice><mc:Fallback>${boxed('{subjct}')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    told: { tag: '{subjct}', excerpt: '{subjct}' },
  },
  {
    code: 'tag-of-another-kind',
    what: 'a tag that another kind of paper has',
    xml: paragraph('Năm {inspectionYear}'),
    told: { message: 'Thẻ {inspectionYear} là thẻ của mẫu khác (Kế hoạch kiểm tra; Đề cương báo cáo)' },
  },
  {
    code: 'tag-outside-loop',
    what: 'a tag of a list outside its loop, with the loops it belongs in',
    xml: paragraph('Đơn vị {unitName}'),
    told: { hint: 'Chỉ dùng được bên trong {#tables}{#groups}{#rows}…{/rows}' },
  },
  {
    code: 'changed-dash',
    what: 'a hyphen that Word made a dash',
    xml: paragraph('{–w:tc columns}{/columns}'),
    told: { hint: 'Gõ lại bằng gạch ngắn: {-w:tc columns} (nhấn Ctrl+Z ngay sau khi Word tự đổi)' },
  },
  {
    code: 'hidden-character',
    what: 'a tag with a character that nobody sees',
    xml: paragraph('{sub\u200bject}'),
    told: { hint: 'Xóa cả thẻ rồi gõ lại bằng bàn phím: {subject}' },
  },
  {
    code: 'wrong-use',
    what: 'a value where a list is needed',
    xml: paragraph('{#subject}x{/subject}'),
    told: { hint: '“subject” là chữ để in: viết {subject}' },
  },
  {
    code: 'wrong-use',
    what: 'a list where a value is needed',
    xml: paragraph('{legalBases}'),
    told: { hint: '“legalBases” là danh sách: viết {#legalBases}…{/legalBases} quanh phần được lặp' },
  },
  { code: 'braces', what: 'a brace that is not closed', xml: paragraph('{subject'), told: { excerpt: '{subject' } },
  { code: 'braces', what: 'a brace that is not opened', xml: paragraph('subject}'), told: { excerpt: 'subject}' } },
  {
    code: 'unclosed-loop',
    what: 'a loop that is not closed',
    xml: paragraph('{#legalBases}{text}'),
    told: { tag: '{#legalBases}', message: 'Vòng lặp {#legalBases} chưa có thẻ đóng {/legalBases}' },
  },
  {
    code: 'unopened-loop',
    what: 'a loop that is not opened',
    xml: paragraph('{/legalBases}'),
    told: { tag: '{/legalBases}', message: 'Thẻ đóng {/legalBases} không có thẻ mở {#legalBases}' },
  },
  {
    code: 'crossed-loops',
    what: 'loops that cross',
    xml: paragraph('{#legalBases}{#recipients}{/legalBases}{/recipients}'),
    told: { message: 'Thẻ mở {#recipients} lại được đóng bằng {/legalBases}' },
  },
  {
    code: 'loop-position',
    what: 'a loop with one half in a cell',
    xml: dataTable([['{#legalBases}', 'x']], [1000, 1000]) + paragraph('{/legalBases}'),
    told: { where: 'bảng 1, hàng 1, cột 1', tag: '{#legalBases}' },
  },
  {
    code: 'loop-in-itself',
    what: 'a list inside its own loop',
    xml: paragraph('{#legalBases}{#legalBases}{text}{/legalBases}{/legalBases}'),
    told: { message: 'Vòng lặp {#legalBases} nằm trong chính vòng lặp {#legalBases}' },
  },
  {
    code: 'loops-too-deep',
    what: 'five hundred loops in each other',
    xml: paragraph('{^legalBases}').repeat(500) + paragraph('{/legalBases}').repeat(500),
    told: { message: 'Quá 100 vòng lặp lồng nhau hoặc chưa đóng' },
  },
  { code: 'raw-xml', what: 'a tag for XML', xml: paragraph('{@subject}'), told: { tag: '{@subject}' } },
  {
    code: 'unfilled-tag',
    what: 'a tag in a field code',
    xml: `<w:p>${field('REF {subject}', 'kết quả')}</w:p>`,
    told: { message: 'Có thẻ ở chỗ không được điền: REF {subject}', excerpt: 'kết quả' },
  },
  {
    code: 'tracked-changes',
    what: 'a tracked deletion, with the tag in it',
    xml: '<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{subject}</w:delText></w:r></w:del></w:p>',
    told: { message: 'Mẫu còn vết sửa (Track Changes); chữ đã xóa còn chứa thẻ {subject}' },
  },
  {
    code: 'tracked-changes',
    what: 'a tracked insertion',
    xml: `<w:p><w:ins w:id="1" w:author="a">${run('chữ thêm')}</w:ins></w:p>`,
    told: { excerpt: 'chữ thêm', where: 'đoạn 1' },
  },
  {
    code: 'restricted-editing',
    what: 'a range that only some may edit',
    xml: `<w:p><w:permStart w:id="1" w:edGrp="everyone"/>${run('x')}<w:permEnd w:id="1"/></w:p>`,
    told: { excerpt: 'x' },
  },
  {
    code: 'unrepeatable',
    what: 'a section that breaks off in a loop',
    xml: `${paragraph('{#legalBases}')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${paragraph('{/legalBases}')}`,
    told: { message: 'Có ngắt phần (section) bên trong một vòng lặp hoặc điều kiện' },
  },
  {
    code: 'page-break-in-loop',
    what: 'a page break beside the tag of a loop',
    xml: `${paragraph('{#legalBases}')}${paragraph('{text}')}<w:p>${run('{/legalBases}')}<w:r><w:br w:type="page"/></w:r></w:p>`,
    told: { message: 'Có ngắt trang trong đoạn chứa thẻ {#legalBases}' },
  },
  {
    code: 'leftover-word',
    what: 'the word “undefined”',
    xml: paragraph('Kính gửi undefined'),
    told: { excerpt: 'Kính gửi undefined' },
  },
  {
    code: 'faulty-id',
    what: 'two bookmarks of one number',
    xml: '<w:p><w:bookmarkStart w:id="9001" w:name="a"/><w:bookmarkEnd w:id="9001"/><w:bookmarkStart w:id="9001" w:name="b"/><w:bookmarkEnd w:id="9001"/></w:p>',
    told: { message: 'Số hiệu 9001 của w:bookmarkStart bị trùng' },
  },
  {
    code: 'broken-package',
    what: 'a picture whose file is not declared',
    xml: '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="rIdLost" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:pict></w:r></w:p>',
    told: { message: 'Liên kết rIdLost được dùng nhưng không khai báo' },
  },
  {
    code: 'foreign-tag',
    what: 'a tag of docxtpl',
    xml: paragraph('{{ subject }}'),
    told: { tag: '{{ subject }}', severity: 'error' },
  },
  { code: 'foreign-tag', what: 'a statement of Jinja', xml: paragraph('{% if x %}'), told: { tag: '{% if x %}' } },
  { code: 'foreign-tag', what: 'a tag of Carbone', xml: paragraph('{d.subject}'), told: { tag: '{d.subject}' } },
  { code: 'foreign-tag', what: 'a tag of PHPWord', xml: paragraph('$' + '{subject}'), told: { severity: 'error' } },
  { code: 'foreign-tag', what: 'a tag in angle brackets', xml: paragraph('<<Subject>>'), told: { tag: '<<Subject>>' } },
  {
    code: 'foreign-tag',
    what: 'words between guillemets, which may be meant',
    xml: paragraph('«Họ tên»'),
    told: { tag: '«Họ tên»', severity: 'warning' },
  },
  {
    code: 'merge-field',
    what: 'a mail merge field, but not the words it shows as well',
    xml: `<w:p>${field('MERGEFIELD Subject \\* MERGEFORMAT', '«Subject»')}</w:p>`,
    told: { tag: 'Subject' },
  },
  {
    code: 'hidden-text',
    what: 'words that Word does not show',
    xml: paragraph('bí mật', { runProperties: '<w:vanish/>' }),
    told: { message: 'Có chữ ẩn, không hiện khi xem và in: “bí mật”', severity: 'warning' },
  },
];

function boxed(words: string): string {
  return `<w:pict><w:txbxContent>${paragraph(words)}</w:txbxContent></w:pict>`;
}

const commented =
  '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Xem lại</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const endnotesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const comment = (words: string) =>
  `<w:comments ${w}><w:comment w:id="0" w:author="a">${paragraph(words)}</w:comment></w:comments>`;

const files: readonly Case[] = [
  {
    code: 'missing-tag',
    what: 'a decision without its result tables',
    template: () =>
      withPart(ownTemplate(), document, (xml) => {
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
    code: 'comments',
    what: 'a comment',
    template: () => withEntry('word/comments.xml', comment('ý kiến'), commentsType, withBlocks(commented)),
    told: { severity: 'warning', excerpt: 'Xem lại' },
  },
  {
    code: 'comments',
    what: 'a comment that holds a tag, once',
    template: () => withEntry('word/comments.xml', comment('{subjct}'), commentsType, withBlocks(commented)),
    told: { severity: 'error', tag: '{subjct}' },
  },
  {
    code: 'comments',
    what: 'a comment in a loop, once',
    template: () =>
      withEntry(
        'word/comments.xml',
        comment('ý kiến'),
        commentsType,
        withBlocks(paragraph('{#legalBases}') + commented + paragraph('{/legalBases}')),
      ),
    told: { severity: 'error' },
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
  {
    code: 'macros',
    what: 'a program',
    template: () => withEntry('word/vbaProject.bin', 'x', 'application/vnd.ms-office.vbaProject'),
    told: { severity: 'error', part: 'word/vbaProject.bin' },
  },
  {
    code: 'remote-template',
    what: 'a template that Word would fetch',
    template: () => withOutsideLink('attachedTemplate', 'https://example.com/t.dotm', 'settings'),
    told: { severity: 'error', message: 'Mẫu tải một mẫu khác từ nơi ngoài máy: https://example.com/t.dotm' },
  },
  {
    code: 'remote-template',
    what: 'a template on a server of the network',
    template: () => withOutsideLink('attachedTemplate', 'file:///\\\\server\\t.dotm', 'settings'),
    told: { severity: 'error' },
  },
  {
    code: 'attached-template',
    what: 'a template on the disk of whoever edited it',
    template: () => withOutsideLink('attachedTemplate', 'file:///C:\\Mau\\Normal.dotm', 'settings'),
    told: { severity: 'warning' },
  },
  {
    code: 'outside-content',
    what: 'a picture from elsewhere',
    template: () => withOutsideLink('image', 'https://example.com/pixel.png'),
    told: { severity: 'error', part: 'word/_rels/document.xml.rels' },
  },
  {
    code: 'embedded-file',
    what: 'an embedded workbook',
    template: () => withEntry('word/embeddings/Book1.xlsx', 'x'),
    told: { severity: 'warning' },
  },
  {
    code: 'embedded-file',
    what: 'a web page that Word reads in when it opens the paper',
    template: () =>
      withPart(withEntry('word/chunk.html', '<p>x</p>', 'text/html'), 'word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="chunk" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/></Relationships>',
        ),
      ),
    told: { severity: 'warning', part: 'word/_rels/document.xml.rels' },
  },
  {
    code: 'embedded-fonts',
    what: 'embedded fonts',
    template: () => withEntry('word/fonts/font1.odttf', 'x'),
    told: { severity: 'warning', message: 'Mẫu nhúng 1 tệp phông chữ; mọi văn bản tạo ra đều nặng thêm' },
  },
  {
    code: 'protected',
    what: 'protection by a password',
    template: () =>
      withPart(ownTemplate(), 'word/settings.xml', (xml) =>
        xml.replace(/<w:settings[^>]*>/, '$&<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
      ),
    told: { severity: 'warning', part: 'word/settings.xml' },
  },
  {
    code: 'foreign-markup',
    what: 'a document type',
    template: () => withPart(ownTemplate(), document, (xml) => xml.replace('<w:document', '<!DOCTYPE x><w:document')),
    told: { part: document },
  },
  {
    code: 'malformed-xml',
    what: 'XML that is not well-formed',
    template: () => edited('</w:body>', ''),
    told: { part: document, severity: 'error' },
  },
  {
    code: 'not-a-document',
    what: 'a template of Word itself (.dotx)',
    template: () => edited('document.main+xml', 'template.main+xml', '[Content_Types].xml'),
    told: { hint: 'Mở mẫu bằng Word và lưu lại dạng Word Document (.docx)' },
  },
  {
    code: 'not-a-document',
    what: 'a document that may hold macros (.docm), but not its tags as well',
    template: () =>
      edited(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
        '[Content_Types].xml',
      ),
    told: { message: 'Mẫu không phải là văn bản Word thường' },
  },
  {
    code: 'not-a-document',
    what: 'elements under another prefix than Word gives them',
    template: () =>
      withPart(ownTemplate(), document, (xml) =>
        xml
          .replaceAll('<w:', '<q:')
          .replaceAll('</w:', '</q:')
          .replaceAll(' w:', ' q:')
          .replace('xmlns:w=', 'xmlns:q='),
      ),
    told: { severity: 'error' },
  },
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
  {
    code: 'trial-withheld',
    what: 'loops in loops that write a paper without end',
    kind: smallKind(
      Object.fromEntries(
        ['units', 'rows', 'columns', 'groups', 'tables', 'classes', 'tiers'].map((name) => [
          name,
          Array.from({ length: 100 }, () => ({ unitName: 'x', score: '1' })),
        ]),
      ),
    ),
    template: () => {
      const lists = ['units', 'rows', 'columns', 'groups', 'tables', 'classes', 'tiers'];
      const tags =
        lists.map((name) => `{#${name}}`).join('') +
        lists
          .toReversed()
          .map((name) => `{/${name}}`)
          .join('');
      return wordFile({ body: paragraph(tags) });
    },
    told: { hint: 'Bỏ bớt vòng lặp lồng nhau' },
  },
];

const cases: readonly Case[] = [
  ...blocks.map(({ xml, ...rest }) => ({ ...rest, template: () => withBlocks(xml) })),
  ...files,
];

describe('an edited template is told, and nothing but, of', () => {
  test.each(cases)('$what ($code)', ({ code, template, kind, told }) => {
    const report = reportOn(template(), kind, [dossierOf('kon-tum-2023')]);
    expect(report.findings.map((finding) => finding.code)).toEqual([code]);
    expect(report.findings[0]).toMatchObject(told);
    expect(report.isUsable).toBe(report.findings[0]?.severity !== 'error');
    expect(templateReportSchema.parse(report)).toEqual(report);
  });

  test('every cause that there is a code for', () => {
    const proven = new Set(cases.map(({ code }) => code));
    // What the reader of tags might say in words that are not known here: no file is known to bring it about.
    expect(findingCodes.filter((code) => !proven.has(code))).toEqual(['unreadable']);
  });
});

test('all that is wrong with a template is told at once, the gravest first', () => {
  const template = withBlocks(
    [paragraph('{subjct}'), paragraph('{{ x }}'), paragraph('{#legalBases}'), paragraph('ẩn', hidden)].join(''),
    withOutsideLink('attachedTemplate', 'https://example.com/t.dotm', 'settings'),
  );
  expect(reportOn(template).findings.map(({ code }) => code)).toEqual([
    'unclosed-loop',
    'unknown-tag',
    'foreign-tag',
    'remote-template',
    'hidden-text',
  ]);
});

const hidden = { runProperties: '<w:vanish/>' };
