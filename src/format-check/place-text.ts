import type { Place } from './document-model.ts';

/** Where a place is, in words that need no page numbers: “đoạn 12”, “bảng 2, hàng 3, cột 1”, “các trang của phần 1”. */
export function placeText({ part, paragraph, table, section }: Place): string {
  if (section !== undefined) return `các trang của phần ${section}`;
  const inside =
    table === undefined
      ? `đoạn ${Math.max(1, paragraph)}`
      : `bảng ${table.number}, hàng ${table.row}, cột ${table.column}`;
  const around = partName(part);
  return around === undefined ? inside : `${around}, ${inside}`;
}

/** What a part of the file is called; nothing for the main text. */
export function partName(part: string): string | undefined {
  const file = part.slice(part.lastIndexOf('/') + 1);
  if (file.startsWith('header')) return 'phần đầu trang';
  if (file.startsWith('footer')) return 'phần chân trang';
  return file.startsWith('footnotes') ? 'chú thích cuối trang' : undefined;
}
