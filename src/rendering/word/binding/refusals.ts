import type { Issue } from '../../../errors.ts';
import { fault } from '../faults.ts';
import { textOf } from '../relationships.ts';
import { partText, type WordFile } from './word-file.ts';

const transitional = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What a paper may not hold if it is to be bound, with the words that say how to be rid of it. */
const hindrances: readonly (readonly [RegExp, string, string])[] = [
  [
    /<w:comment(?:Reference|RangeStart)[\s/>]/,
    'Có nhận xét (comment)',
    'Xóa hết nhận xét (Review > Delete) trong mẫu rồi lưu lại',
  ],
  [
    /<w:endnoteReference[\s/>]/,
    'Có chú thích cuối văn bản (endnote)',
    'Đổi thành chú thích cuối trang (footnote) trong mẫu',
  ],
  [/<w:altChunk[\s/>]/, 'Có nội dung nhúng từ tệp khác (altChunk)', 'Chép nội dung đó vào mẫu rồi lưu lại'],
  [/<w:subDoc[\s/>]/, 'Có văn bản con (subdocument)', 'Chép nội dung đó vào mẫu rồi lưu lại'],
];

/** Why a paper can't be bound; nothing if it can. */
export function refusals(file: WordFile, title: string): Issue[] {
  const document = textOf(file.entries, file.main);
  const content = document + partText(file, 'footnotes');
  const root = /<w:document\s[^>]*>/.exec(document)?.[0] ?? '';
  return [
    ...(root.includes(transitional)
      ? []
      : [
          fault(
            title,
            'Tệp không phải dạng Word thông dụng',
            'Mở mẫu bằng Word và lưu lại dạng Word Document (.docx), không chọn Strict',
          ),
        ]),
    ...hindrances.filter(([pattern]) => pattern.test(content)).map(([, message, hint]) => fault(title, message, hint)),
  ];
}
