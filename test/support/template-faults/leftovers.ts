import { withBlocks, withEntry } from '../edited-templates.ts';
import { paragraph, run } from '../word-markup.ts';
import type { FaultyTemplate } from './faulty-template.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const commented =
  '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Xem lại</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const comment = (words: string) =>
  `<w:comments ${w}><w:comment w:id="0" w:author="a">${paragraph(words)}</w:comment></w:comments>`;

/** What work in Word leaves in a template, and what a paper must not have. */
export const leftoverFaults: readonly FaultyTemplate[] = [
  {
    code: 'tracked-changes',
    what: 'a tracked deletion, with the tag in it',
    template: () =>
      withBlocks('<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{subject}</w:delText></w:r></w:del></w:p>'),
    told: { message: 'Mẫu còn vết sửa (Track Changes); chữ đã xóa còn chứa thẻ {subject}' },
  },
  {
    code: 'tracked-changes',
    what: 'a tracked insertion',
    template: () => withBlocks(`<w:p><w:ins w:id="1" w:author="a">${run('chữ thêm')}</w:ins></w:p>`),
    told: { excerpt: 'chữ thêm', where: 'đoạn 1' },
  },
  {
    code: 'restricted-editing',
    what: 'a range that only some may edit',
    template: () => withBlocks(`<w:p><w:permStart w:id="1" w:edGrp="everyone"/>${run('x')}<w:permEnd w:id="1"/></w:p>`),
    told: { excerpt: 'x' },
  },
  {
    code: 'leftover-word',
    what: 'the word “undefined”',
    template: () => withBlocks(paragraph('Kính gửi undefined')),
    told: { excerpt: 'Kính gửi undefined' },
  },
  {
    code: 'faulty-id',
    what: 'two bookmarks of one number',
    template: () =>
      withBlocks(
        '<w:p><w:bookmarkStart w:id="9001" w:name="a"/><w:bookmarkEnd w:id="9001"/><w:bookmarkStart w:id="9001" w:name="b"/><w:bookmarkEnd w:id="9001"/></w:p>',
      ),
    told: { message: 'Số hiệu 9001 của w:bookmarkStart bị trùng' },
  },
  {
    code: 'hidden-text',
    what: 'words that Word does not show',
    template: () => withBlocks(paragraph('bí mật', { runProperties: '<w:vanish/>' })),
    told: { message: 'Có chữ ẩn, không hiện khi xem và in: “bí mật”', severity: 'warning' },
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
];
