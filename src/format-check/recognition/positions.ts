import { isInCapitals, spellingKey } from '../../vietnamese/text.ts';
import { bareName } from '../honorifics.ts';
import { phraseKey } from './words.ts';

/** “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”: the abbreviations of Annex I, II.7.b before a name in capitals. */
export function isCapacityOpening(text: string): boolean {
  return text.length <= 120 && /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}\p{Lu}/u.test(text) && !/[;:,]$/.test(text);
}

/** Whether a line names a position, a capacity or who signs: “PHÓ CHỦ TỊCH”, “TRƯỞNG BAN”, “ĐẠI DIỆN BÊN A”. */
export function isPosition(text: string): boolean {
  if (text.length > 120) return false;
  if (/^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{L}/u.test(text)) return true;
  const key = `${spellingKey(text)} `;
  return positions.some((each) => key.startsWith(each));
}

const positions = [
  'Bí thư',
  'Bộ trưởng',
  'Chánh án',
  'Chánh Thanh tra',
  'Chánh Văn phòng',
  'Chi cục trưởng',
  'Chỉ huy trưởng',
  'Chủ nhiệm',
  'Chủ tịch',
  'Chủ tọa',
  'Chủ trì',
  'Cục trưởng',
  'Đại diện',
  'Đội trưởng',
  'Giám đốc',
  'Hiệu trưởng',
  'Kế toán',
  'Người ghi biên bản',
  'Người lập',
  'Phó',
  'Quyền',
  'Quyền hạn, chức vụ của người ký',
  'Thành viên',
  'Thư ký',
  'Thứ trưởng',
  'Thủ trưởng',
  'Thủ tướng',
  'Tổ phó',
  'Tổ trưởng',
  'Tổng biên tập',
  'Tổng cục trưởng',
  'Tổng giám đốc',
  'Tổng thư ký',
  'Trưởng ban',
  'Trưởng đoàn',
  'Trưởng phòng',
  'Tư lệnh',
  'Ủy viên',
  'Viện trưởng',
  'Vụ trưởng',
].map((words) => `${spellingKey(words)} `);

/**
 * Whether a line can be the name of a person: two to six words, each with a capital (“Y Ngọc”, “H’Nhi Niê-Kdăm”),
 * perhaps with titles around it. A name in capitals counts only where `capitals` allows it.
 */
export function isPersonName(text: string, capitals = false): boolean {
  if (text.length > 60) return false;
  const name = bareName(text);
  // Without its titles: “Phó Giáo sư …” opens like a position.
  if (isPosition(name)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  const form = capitals && isInCapitals(text) ? /^\p{Lu}[\p{Lu}\p{M}'’ʼ-]*$/u : /^\p{Lu}[\p{L}\p{M}'’ʼ-]*$/u;
  if (!capitals && isInCapitals(text)) return false;
  return words.every((word) => form.test(word)) && !notNames.has(phraseKey(text));
}

/** Whether a line opens with one of the usual family names. */
export function opensWithFamilyName(text: string): boolean {
  return familyNames.has(spellingKey(bareName(text).split(' ')[0] ?? ''));
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
