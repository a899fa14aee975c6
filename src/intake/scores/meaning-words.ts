import type { FigureField, Meaning, Part } from './column-meaning.ts';

/** What a column was read as, for people. */
export function meaningWords(meaning: Meaning): string {
  if (meaning.kind === 'figure') {
    const by = meaning.by === 'self' ? ' tự đánh giá' : meaning.by === 'verified' ? ' thẩm định' : '';
    return `${fieldWords[meaning.field]}${by}${meaning.isPrevious ? ' năm trước' : ''}`;
  }
  if (meaning.kind === 'main-index') return `${partWords[meaning.part]} chỉ số chính “${meaning.name}”`;
  if (meaning.kind === 'criterion') return `${partWords[meaning.part]} tiêu chí ${meaning.code}`;
  return kindWords[meaning.kind];
}

export const fieldWords: Readonly<Record<FigureField, string>> = {
  maximum: 'điểm tối đa',
  score: 'điểm đạt được',
  index: 'chỉ số',
  class: 'xếp loại',
  rank: 'xếp hạng',
};

const partWords: Readonly<Record<Part, string>> = {
  score: 'điểm',
  maximum: 'điểm tối đa của',
  other: 'số liệu khác của',
};

const kindWords = {
  ordinal: 'số thứ tự',
  name: 'tên đơn vị',
  remark: 'ghi chú',
  change: 'mức tăng, giảm',
  unknown: 'không nhận ra',
  several: 'nhiều nội dung trong một cột',
  vague: 'chưa rõ nội dung',
} as const;
