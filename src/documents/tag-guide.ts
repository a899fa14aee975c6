import * as z from 'zod';
import type { Context } from './document-kind.ts';
import type { GuidedTag } from './guided-tags.ts';

const text = (description: string) => z.string().describe(description);

const rowSchema = z.strictObject({
  written: text('Cách viết thẻ'),
  meaning: text('Ý nghĩa của thẻ'),
  example: text('Ví dụ'),
});

/** Every word the template of a tag guide may print. */
export const tagGuideSchema = z.strictObject({
  documentTitle: text('Tên tài liệu ghi trong thuộc tính của tệp Word'),
  kindTitle: text('Tên loại văn bản, viết hoa'),
  templateFile: text('Tên tệp mẫu'),
  sampleTitle: text('Tên các hồ sơ lấy ví dụ'),
  rules: z.array(z.strictObject({ text: text('Một cách viết thẻ') })).describe('Các cách viết thẻ'),
  sections: z
    .array(
      z.strictObject({
        number: text('Số thứ tự của phần'),
        heading: text('Tên phần'),
        notes: z.array(z.strictObject({ text: text('Một câu về danh sách') })).describe('Các câu đứng trước bảng'),
        rows: z.array(rowSchema).describe('Các thẻ của phần'),
      }),
    )
    .describe('Các phần: thẻ dùng ở mọi chỗ, rồi từng danh sách'),
});

/** The tags of a kind of paper, with examples. */
export interface KindGuide {
  readonly kindId: string;
  /** Vietnamese name of the kind. */
  readonly title: string;
  /** Titles of the dossiers that the examples are from. */
  readonly samples: readonly string[];
  readonly tags: readonly GuidedTag[];
}

/** The words of the guide to the tags of a kind, for officials who edit its template. */
export function buildTagGuide({ kindId, title, samples, tags }: KindGuide): Context {
  return {
    documentTitle: `Hướng dẫn soạn mẫu Word: ${title}`,
    kindTitle: title.toUpperCase(),
    templateFile: `${kindId}.docx`,
    sampleTitle: samples.map((sample) => `“${sample}”`).join(', '),
    rules: tagRules.map((rule) => ({ text: rule })),
    sections: guideSections(tags).map(({ heading, notes, tags: own }, at) => ({
      number: String(at + 2),
      heading,
      notes: notes.map((note) => ({ text: note })),
      rows: own.map(row),
    })),
  } satisfies z.infer<typeof tagGuideSchema>;
}

/** Tags that stand in the same places: everywhere, or in one list. */
export interface GuideSection {
  readonly heading: string;
  /** What the list is, and in which other lists it stands. */
  readonly notes: readonly string[];
  readonly tags: readonly GuidedTag[];
}

/** The tags of a kind by where they may stand: everywhere, then each list before the ones inside it. */
export function guideSections(tags: readonly GuidedTag[]): readonly GuideSection[] {
  return [
    { heading: 'Các thẻ dùng ở mọi chỗ', notes: [], tags },
    ...listsIn(tags).map((list) => ({
      heading: `Danh sách ${list.written}`,
      notes: notesOf(list),
      tags: list.fields ?? [],
    })),
  ];
}

/** The ways of writing tags, for people who edit templates. */
export const tagRules: readonly string[] = [
  'Giá trị: viết tên thẻ trong ngoặc nhọn, ví dụ {tên}; khi tạo văn bản, thẻ được thay bằng nội dung của nó.',
  'Danh sách: phần nằm giữa {#tên} và {/tên} được in một lần cho mỗi phần tử. Hai thẻ đứng trong cùng một đoạn, ở hai đoạn riêng, hoặc ở ô đầu và ô cuối của một hàng trong bảng.',
  'Điều kiện: phần nằm giữa {#tên} và {/tên} chỉ được in khi điều kiện đúng; phần nằm giữa {^tên} và {/tên} chỉ được in khi điều kiện không đúng hoặc danh sách không có phần tử nào.',
  'Cột của bảng: {-w:tc tên} và {/tên} đứng trong cùng một ô; ô ấy được lặp lại cho mỗi phần tử, bề rộng của cột được chia đều.',
  'Chú thích cuối trang: {*tên} với danh sách chú thích; mỗi phần tử thành một chú thích.',
  'Đường kẻ: thẻ về chiều dài đường kẻ viết trong văn bản thay thế (Alt Text) của đường kẻ; đường kẻ được vẽ dài đúng số milimét ấy.',
  'Bên trong một danh sách vẫn dùng được các thẻ của danh sách bao ngoài và các thẻ dùng ở mọi chỗ.',
  'Thẻ có ghi “mẫu phải có” không được bỏ khỏi mẫu; thẻ như thế bên trong một danh sách phải có khi mẫu dùng danh sách ấy.',
  'Phông chữ, cỡ chữ, giãn dòng nằm trong các kiểu (Styles) của mẫu; khi cần đổi thì sửa kiểu, không sửa từng đoạn.',
];

function row({ type, written, description, isRequired, example }: GuidedTag) {
  const meaning = `${tagTypeNames[type]}${description}${isRequired ? ' (mẫu phải có)' : ''}`;
  return { written, meaning, example: example ?? withoutExample };
}

/** What stands in the place of an example that no sample has. */
export const withoutExample = '(hồ sơ mẫu để trống)';

/** What is said before the meaning of a tag that is no plain value. */
export const tagTypeNames: Readonly<Record<GuidedTag['type'], string>> = {
  text: '',
  flag: 'Điều kiện: ',
  list: 'Danh sách: ',
};

function listsIn(tags: readonly GuidedTag[]): readonly GuidedTag[] {
  return tags.flatMap((tag) => (tag.fields === undefined ? [] : [tag, ...listsIn(tag.fields)]));
}

function notesOf({ description, lists }: GuidedTag): readonly string[] {
  const inside = lists.map((name) => `{#${name}}`).join(', rồi trong ');
  return [
    description.endsWith('.') ? description : `${description}.`,
    ...(lists.length === 0 ? [] : [`Chỉ viết được bên trong ${inside}.`]),
  ];
}
