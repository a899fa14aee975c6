import { ownTemplate, withBlocks, withEntry, withOutsideLink } from '../edited-templates.ts';
import { withPart } from '../word-edits.ts';
import { edited, type FaultyTemplate, mainPart } from './faulty-template.ts';

/** What is wrong with the file, and what it brings along. */
export const fileFaults: readonly FaultyTemplate[] = [
  {
    code: 'broken-package',
    what: 'a picture whose file is not declared',
    template: () =>
      withBlocks(
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="rIdLost" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:pict></w:r></w:p>',
      ),
    told: { message: 'Liên kết rIdLost được dùng nhưng không khai báo' },
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
    template: () => withPart(ownTemplate(), mainPart, (xml) => xml.replace('<w:document', '<!DOCTYPE x><w:document')),
    told: { part: mainPart },
  },
  {
    code: 'malformed-xml',
    what: 'XML that is not well-formed',
    template: () => edited('</w:body>', ''),
    told: { part: mainPart, severity: 'error' },
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
      withPart(ownTemplate(), mainPart, (xml) =>
        xml
          .replaceAll('<w:', '<q:')
          .replaceAll('</w:', '</q:')
          .replaceAll(' w:', ' q:')
          .replace('xmlns:w=', 'xmlns:q='),
      ),
    told: { severity: 'error' },
  },
];
