import { isInCapitals, spellingKey } from '../../vietnamese/text.ts';
import { phraseKey } from './words.ts';

/** “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”: the abbreviations of Annex I, II.7.b before a name in capitals. */
export function isCapacityOpening(text: string): boolean {
  return text.length <= 120 && /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}\p{Lu}/u.test(text) && !/[;:,]$/.test(text);
}

/** Whether a line names a position, a capacity or who signs: “PHÓ CHỦ TỊCH”, “TRƯỞNG BAN”, “ĐẠI DIỆN BÊN A”. */
export function isPosition(text: string): boolean {
  if (text.length > 120) return false;
  if (/^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{L}/u.test(text)) return true;
  const key = `${phraseKey(text)}-`;
  return positions.some((each) => key.startsWith(`${each}-`));
}

const positions = [
  'bi-thu',
  'bo-truong',
  'chanh-an',
  'chanh-thanh-tra',
  'chanh-van-phong',
  'chi-cuc-truong',
  'chi-huy-truong',
  'chu-nhiem',
  'chu-tich',
  'chu-toa',
  'chu-tri',
  'cuc-truong',
  'dai-dien',
  'doi-truong',
  'giam-doc',
  'hieu-truong',
  'ke-toan',
  'ke-toan-truong',
  'nguoi-ghi-bien-ban',
  'nguoi-lap',
  'nguoi-lap-bieu',
  'pho',
  'quyen',
  'quyen-han-chuc-vu-cua-nguoi-ky',
  'thanh-vien',
  'thu-ky',
  'thu-truong',
  'thu-truong-don-vi',
  'thu-tuong',
  'thu-tuong-chinh-phu',
  'to-truong',
  'tong-bien-tap',
  'tong-cuc-truong',
  'tong-giam-doc',
  'tong-thu-ky',
  'truong-ban',
  'truong-doan',
  'truong-phong',
  'tu-lenh',
  'uy-vien',
  'uy-vien-thuong-truc',
  'vien-truong',
  'vu-truong',
];

const title =
  /^(?:(?:GS|PGS|TSKH|TS|THS|KS|BS|BSCK|CN|LS|DS|NGND|NGƯT|CK\s?I{1,2}|DR|Ông|Bà|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))(?:\.|\s)\s*)+/iu;

/**
 * Whether a line can be the name of a person: two to six words, each with a capital (“Y Ngọc”, “H’Nhi Niê-Kdăm”),
 * perhaps behind a title. A name in capitals counts only where `capitals` allows it.
 */
export function isPersonName(text: string, capitals = false): boolean {
  if (text.length > 60 || isPosition(text)) return false;
  const words = text.replace(title, '').split(' ');
  if (words.length < 2 || words.length > 6) return false;
  const form = capitals && isInCapitals(text) ? /^\p{Lu}[\p{Lu}\p{M}'’ʼ-]*$/u : /^\p{Lu}[\p{L}\p{M}'’ʼ-]*$/u;
  if (!capitals && isInCapitals(text)) return false;
  return words.every((word) => form.test(word)) && !notNames.has(phraseKey(text));
}

/** Whether a line opens with one of the usual family names. */
export function opensWithFamilyName(text: string): boolean {
  return familyNames.has(spellingKey(text.replace(title, '').split(' ')[0] ?? ''));
}

const familyNames: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trịnh Trương Lâm Mai Cao ' +
    'Lương Tô Hà Tạ Chu Châu Quách Thái Tăng La Kiều Nông Hứa Vi Vương Phùng Triệu Lưu Thạch Kim Sơn'
  )
    .split(' ')
    .map(spellingKey),
);

const notNames: ReadonlySet<string> = new Set(['da-ky', 'noi-nhan', 'phu-luc', 'du-thao']);

/** What stands where the signature will: “(đã ký)”, “[daky]”, “(Ký tên, đóng dấu)”, “Đã ký”, the facts of an e-signature. */
export function isSignatureNote(text: string): boolean {
  if (/^[([].*[)\]]$/.test(text)) return true;
  const key = phraseKey(text);
  return key === 'da-ky' || key === 'daky' || /^(?:ky-boi|nguoi-ky|thoi-gian-ky|ngay-ky|ky-so-boi)(?:-|$)/.test(key);
}
