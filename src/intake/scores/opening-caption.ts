import { bareCaption } from './bare-caption.ts';

/** Which of the two captions that open a table a text is, if any. */
export function openingCaption(caption: string): 'ordinal' | 'name' | undefined {
  return caption.length > longestOpening ? undefined : openingIn(bareCaption(caption));
}

/** Cells that are longer are no captions of ordinals or names. */
const longestOpening = 120;

/** @param caption a {@link bareCaption} */
export function openingIn(caption: string): 'ordinal' | 'name' | undefined {
  if (ordinalCaption.test(caption)) return 'ordinal';
  return isNameCaption(caption) ? 'name' : undefined;
}

const ordinalCaption = /^(?:tt|stt|số tt|s\.tt|số thứ tự|thứ tự)\.?$/u;

/** Whether a caption stands over the names of units: "Đơn vị", "Cơ quan, đơn vị", "Sở, ban, ngành". */
function isNameCaption(caption: string): boolean {
  if (ratedCaption.test(caption)) return true;
  return nameCaption.test(caption) && !/điểm|chỉ số|xếp|hạng|loại|tính|thẩm định|\d/u.test(caption);
}

/** "Đơn vị được xếp hạng", "Tên cơ quan, đơn vị được đánh giá, xếp loại". */
const ratedCaption =
  /^(?:tên )?(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|sở|xã|huyện)(?:[,/]? (?:đơn vị|địa phương|tổ chức))? được (?:đánh giá|chấm|xếp)(?:[ ,]|điểm|và|đánh giá|xếp|hạng|loại)*$/u;

const nameCaption =
  /^(?:tên |danh sách |danh mục )?(?:các )?(?:đơn vị|cơ quan|địa phương|đối tượng|tổ chức|sở|ban|ngành|ubnd|ủy ban nhân dân|uỷ ban nhân dân|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh|bộ|phòng|trường|bệnh viện|doanh nghiệp)(?:[\s,/;–-]+(?:và |cấp |các )?(?:đơn vị|cơ quan|địa phương|hành chính|nhà nước|sở|ban|ngành|phòng|ubnd|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh|tổ chức|chuyên môn|thuộc|trực thuộc|(?:được )?đánh giá))*$|^tên$/u;
