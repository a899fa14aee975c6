import { lineOf } from './sheet-grid.ts';

/** Who gave a figure: the unit itself, or those who verify what units say (thẩm định). */
export type Giver = 'self' | 'verified';

/** Who gave a score, by the words of a caption in small letters; the unit where they name both. */
export function giverIn(words: string): Giver | undefined {
  return giversIn(words)[0];
}

/** Who gave what a title or the name of a sheet is over; both where it names both. */
export function giverWords(title: string): Giver[] {
  return giversIn(lineOf(title.slice(0, mostRead)).toLowerCase());
}

/** Letters of a title in which they are looked for. */
const mostRead = 1000;

function giversIn(words: string): Giver[] {
  return [
    ...(selfWords.test(words) ? ['self' as const] : []),
    ...(verifiedWords.test(words) ? ['verified' as const] : []),
  ];
}

const selfWords =
  /(?<!thứ )tự (?:đánh giá|chấm|thẩm|khai|cho|xếp|tính|đề xuất|đề nghị)|(?:đơn vị|cơ quan|địa phương) (?:chấm|cho điểm|đề nghị|đề xuất|báo cáo)|điểm (?:đề nghị|đề xuất|báo cáo|đăng ký)|điểm (?:do |của )?(?:đơn vị|cơ quan|địa phương) đánh giá/u;
const verifiedWords = /thẩm định|hội đồng|thẩm tra|phúc tra|công nhận/u;
