/** What a column of a result table holds, as far as its caption tells. */
export type CaptionField = 'change' | 'rank' | 'class' | 'index' | 'maximum' | 'score';

/**
 * Words by which the caption of a column is known, in the tables of every province. A caption may hold the words of
 * several ("Tổng điểm tối đa", "Tỷ lệ điểm đạt được"): the first in this order is meant.
 */
export const captionWords: Readonly<Record<CaptionField, RegExp>> = {
  change: /tăng|giảm|chênh lệch|biến động|thay đổi|so với (?:năm|kỳ)|^so sánh$|^\(?\+\s*\/\s*[-–−]\)?$/iu,
  rank: /xếp hạng|thứ hạng|^hạng(?! mục|\p{L})|xếp (?:vị )?thứ|^(?:vị thứ|vị trí|thứ bậc|xh|rank)(?: (?:năm )?20\d\d)?$/iu,
  class:
    /xếp loại|^(?:phân )?loại$|^mức(?: độ)?(?: đánh giá| hoàn thành| chuyển đổi số| cđs)?(?: (?:năm )?20\d\d)?$|^kết quả phân loại$/iu,
  index:
    /chỉ số (?:đánh giá )?(?:mức độ )?(?:cđs|chuyển đổi số|chung|tổng hợp|dti)|^(?:giá trị )?(?:chỉ số|dti)(?: (?:năm )?20\d\d)?$|t[ỷỉ] lệ|phần trăm|^%$|^mức độ đạt(?: được)? ?%$/iu,
  maximum: /tối đa|điểm chuẩn|thang điểm/iu,
  score:
    /(?<!độ )đạt được|tổng điểm|tổng số điểm|điểm đạt|điểm thẩm định|điểm đánh giá|điểm tự|^(?:kết quả |số )?điểm(?: số| tổng| tổng hợp| tổng cộng| tổng kết| chính thức| cuối(?: cùng)?| kết luận| phê duyệt| thực tế| chấm| cđs| chuyển đổi số| dti)?(?: (?:năm )?20\d\d)?$|^kết quả chấm(?: điểm)?$|^điểm (?!.*(?:không|chưa|tiêu chí)).* (?:đánh giá|chấm)$|^(?:tổng cộng|tổng|cộng)$/iu,
};

/**
 * The field that a caption names; what stands in brackets counts only if the rest names none. A caption that only holds
 * the words of a field, as "Tổng điểm trừ" or "Số tiêu chí đạt được", names none.
 */
export function captionField(caption: string): CaptionField | undefined {
  const bare = withoutScale(caption.replace(/\([^()]*\)/gu, ' ')).trim();
  if (isAboutAnother(bare) || namesSeveral(bare)) return undefined;
  return fieldIn(bare) ?? fieldIn(caption);
}

/** "Tổng điểm, tối đa 1000", "Điểm/100": what the highest score is, is no second figure. */
function withoutScale(caption: string): string {
  return caption.replace(/[,;/–-]\s*(?:tối đa|thang(?: điểm)?)?\s*:?\s*\d[\d.]*(?:\s*điểm)?\s*$/iu, ' ');
}

/** Whether a caption names several figures for one column, as "Xếp loại, xếp hạng" and "Điểm và xếp loại" do. */
export function namesSeveral(caption: string): boolean {
  const fields = new Set(fieldsNamed(caption));
  // "Tỷ lệ điểm đạt được/điểm tối đa" is one figure.
  const isShare = fields.has('index') && !fields.has('class') && !fields.has('rank');
  return fields.size > 1 && !isShare;
}

/** The figures that the parts of a caption name, as "Điểm", "Xếp loại" of "Điểm và xếp loại". */
export function fieldsNamed(caption: string): CaptionField[] {
  const parts = withoutScale(caption).split(/[,;/&+]|\s[-–]\s|\svà\s/iu);
  return parts.map(fieldIn).filter((field) => field !== undefined && field !== 'change');
}

/** Whether a caption counts something else, is about extra or converted points, or shows two figures in one cell. */
export function isAboutAnother(caption: string): boolean {
  const words = caption.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const showsTwo = twoFigures.test(words) && !/t[ỷỉ] lệ|chỉ số|%/iu.test(words);
  return counted.test(words) || extraPoints.test(words) || otherScale.test(words) || otherShare.test(words) || showsTwo;
}

const counted =
  /^(?:tổng )?số (?:lượng )?(?!điểm|thứ tự|tt)\p{L}|(?<!chỉ )số (?:lượng )?(?:tiêu chí|chỉ tiêu|nhiệm vụ|hồ sơ|đơn vị|văn bản|thủ tục|dịch vụ)/iu;
const extraPoints =
  /điểm (?:bị |được )?(?:trừ|cộng|thưởng|phạt|liệt|ưu tiên|khuyến khích|bổ sung|chưa đạt)(?!\p{L})|(?:chưa|không) đạt(?: được)?(?!\p{L})/iu;
const otherScale = /quy đổi/iu;
const otherShare =
  /t[ỷỉ] lệ(?!\s*(?:%|phần trăm|\/|$)|\s+(?:số )?điểm|\s+(?:chung|tổng|so với|năm|kết quả)|\s+đạt(?:\s+được|\s*%|\s*\/|\s+so|\s*$))/iu;
const twoFigures = /(?:đạt|điểm|đạt được)\s*\/\s*(?:tổng )?(?:số )?(?:điểm )?(?:tối đa|chuẩn)/iu;

function fieldIn(caption: string): CaptionField | undefined {
  const words = caption.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const found = Object.entries(captionWords).find(([, pattern]) => pattern.test(words));
  return found?.[0] as CaptionField | undefined;
}
