/** What a column of a result table holds, as far as its caption tells. */
export type CaptionField = 'change' | 'rank' | 'class' | 'index' | 'maximum' | 'score';

/**
 * Words by which the caption of a column is known, in the tables of every province. A caption may hold the words of
 * several ("Tổng điểm tối đa", "Tỷ lệ điểm đạt được"): the first in this order is meant.
 */
export const captionWords: Readonly<Record<CaptionField, RegExp>> = {
  change: /tăng|giảm|chênh lệch|so với (?:năm|kỳ)/iu,
  rank: /xếp hạng|thứ hạng|^hạng(?! mục|\p{L})|xếp thứ|^(?:vị thứ|thứ bậc)$/iu,
  class: /xếp loại|^(?:phân )?loại$/iu,
  index: /chỉ số (?:cđs|chuyển đổi số|chung|tổng hợp|dti)|^(?:giá trị )?(?:chỉ số|dti)(?: năm 20\d\d)?$|t[ỷỉ] lệ/iu,
  maximum: /tối đa|điểm chuẩn|thang điểm/iu,
  score:
    /đạt được|tổng điểm|tổng số điểm|điểm đạt|điểm thẩm định|điểm đánh giá|điểm tự|^điểm(?: số| tổng| tổng hợp| cđs| chuyển đổi số| dti)?(?: năm 20\d\d)?$|^(?:tổng cộng|tổng|cộng)$/iu,
};

/**
 * The field that a caption names; what stands in brackets counts only if the rest names none. A caption that only holds
 * the words of a field, as "Tổng điểm trừ" or "Số tiêu chí đạt được", names none.
 */
export function captionField(caption: string): CaptionField | undefined {
  const bare = caption.replace(/\([^()]*\)/gu, ' ').trim();
  if (isAboutAnother(bare)) return undefined;
  return fieldIn(bare) ?? fieldIn(caption);
}

/** Whether a caption counts something else, is about extra points, or shows two figures in one cell. */
export function isAboutAnother(caption: string): boolean {
  const words = caption.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const showsTwo = twoFigures.test(words) && !/t[ỷỉ] lệ|chỉ số|%/iu.test(words);
  return counted.test(words) || extraPoints.test(words) || otherShare.test(words) || showsTwo;
}

const counted =
  /^(?:tổng )?số (?:lượng )?(?!điểm|thứ tự|tt)\p{L}|(?<!chỉ )số (?:lượng )?(?:tiêu chí|chỉ tiêu|nhiệm vụ|hồ sơ|đơn vị|văn bản|thủ tục|dịch vụ)/iu;
const extraPoints =
  /điểm (?:bị |được )?(?:trừ|cộng|thưởng|phạt|liệt|ưu tiên|khuyến khích|bổ sung|chưa đạt)(?!\p{L})|(?:chưa|không) đạt(?: được)?(?!\p{L})/iu;
const otherShare =
  /t[ỷỉ] lệ(?!\s*(?:%|phần trăm|\/|$)|\s+(?:số )?điểm|\s+(?:chung|tổng|so với|năm|kết quả)|\s+đạt(?:\s+được|\s*%|\s+so|\s*$))/iu;
const twoFigures = /(?:đạt|điểm|đạt được)\s*\/\s*(?:tổng )?(?:số )?(?:điểm )?(?:tối đa|chuẩn)/iu;

function fieldIn(caption: string): CaptionField | undefined {
  const words = caption.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const found = Object.entries(captionWords).find(([, pattern]) => pattern.test(words));
  return found?.[0] as CaptionField | undefined;
}
