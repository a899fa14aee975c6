import { atParagraph, excerptOf, type PlacedFinding } from './placed-finding.ts';
import type { StoryParagraph } from './story.ts';

/** Words that Word does not show: they would be in every paper, and nobody who signs it sees them. */
export function hiddenText(paragraphs: readonly StoryParagraph[]): readonly PlacedFinding[] {
  return paragraphs
    .filter(({ hidden, isTwin }) => hidden.trim() !== '' && !isTwin)
    .map((paragraph) =>
      atParagraph(paragraph, {
        code: 'hidden-text',
        severity: 'warning',
        message: `Có chữ ẩn, không hiện khi xem và in: “${excerptOf(paragraph.hidden)}”`,
        hint: 'Bấm ¶ (Show/Hide) để thấy chữ ẩn; xóa đi, hoặc chọn chữ rồi bỏ Hidden ở Home > Font',
      }),
    );
}

/**
 * Comments of the people who edited the template: every paper would show them to its readers.
 * @param inLoop whether one stands in a loop, which keeps the template from being used, as a tag in one does
 */
export function comments(
  paragraphs: readonly StoryParagraph[],
  notes: readonly StoryParagraph[],
  inLoop: boolean,
): readonly PlacedFinding[] {
  const commented = paragraphs.filter(({ hasComment }) => hasComment);
  const [first] = commented;
  if (first === undefined) return [];
  const tag = notes.map(({ text }) => /[{}][^{}]*\}?/.exec(text)?.[0]).find((found) => found !== undefined);
  const more = commented.length > 1 ? ` ở ${commented.length} đoạn` : '';
  return [
    atParagraph(first, {
      code: 'comments',
      severity: inLoop || tag !== undefined ? 'error' : 'warning',
      ...(tag === undefined ? {} : { tag }),
      message: `Mẫu còn nhận xét (comment)${more}; văn bản tạo ra cũng có các nhận xét ấy${tag === undefined ? '' : `, thẻ ${tag} trong nhận xét không thuộc về văn bản`}`,
      hint: 'Vào Review > Delete > Delete All Comments in Document, lưu lại',
    }),
  ];
}
