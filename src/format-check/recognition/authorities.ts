import { spellingKey } from '../../vietnamese/text.ts';
import type { Line } from '../paper.ts';
import { isPosition } from './positions.ts';
import { isBold } from './traits.ts';
import { phraseKey } from './words.ts';

/** The names of authorities in a head (Annex I, II.2): the one above, and the one that issues. */
export interface Authorities {
  readonly parentAuthority: readonly Line[];
  readonly issuingAuthority: readonly Line[];
}

/**
 * Divides the lines of a head's left column. A name may take several lines (“ỦY BAN NHÂN DÂN”, “TỈNH KON TUM”): the
 * issuing authority begins on the last line that opens a new name, or where bold letters begin.
 */
export function divideAuthorities(lines: readonly Line[]): Authorities {
  const at = issuingFrom(lines);
  return { parentAuthority: lines.slice(0, at), issuingAuthority: lines.slice(at) };
}

function issuingFrom(lines: readonly Line[]): number {
  const bold = lines.map(isBold);
  const firstBold = bold.indexOf(true);
  const opening = lines.findLastIndex((line, at) => at > 0 && opensName(line, lines[at - 1]));
  const turnsBold = firstBold > 0 && bold.slice(firstBold).every((each) => each);
  if (turnsBold && !goesOn(lines[firstBold])) return firstBold;
  return Math.max(opening, 0);
}

function opensName(line: Line, above: Line | undefined): boolean {
  return isAuthority(line.text) && above !== undefined && !isUnfinished(above.text);
}

/** Whether a line opens the name of an authority, or the title of a head of one. */
export function isAuthority(text: string): boolean {
  if (text.length > 120) return false;
  const key = `${spellingKey(text)} `;
  return isPosition(text) || openings.some((each) => key.startsWith(each));
}

/** Whether a line can only go on with the name above it: the unit of a committee. */
function goesOn(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|thi-tran|tp|va|ve)-/.test(phraseKey(line.text))
  );
}

/** Whether a name can't end here: “BAN CHỈ ĐẠO”, “SỞ NÔNG NGHIỆP VÀ”, “CHỦ TỊCH” above a committee. */
function isUnfinished(text: string): boolean {
  const key = phraseKey(text);
  return unfinished.has(key) || /(?:^|-)(?:va|cua|ve|cho|tai|thuoc|cac)$/.test(key) || /[,&-]$/.test(text);
}

const unfinished: ReadonlySet<string> = new Set([
  'ban',
  'ban-chi-dao',
  'ban-quan-ly',
  'bo-truong',
  'chanh-an',
  'chanh-thanh-tra',
  'chanh-van-phong',
  'chi-cuc',
  'chi-cuc-truong',
  'chi-nhanh',
  'chu-tich',
  'cong-ty',
  'cuc',
  'cuc-truong',
  'giam-doc',
  'hieu-truong',
  'hoi-dong',
  'hoi-dong-nhan-dan',
  'phong',
  'so',
  'thanh-tra',
  'tong-cuc-truong',
  'tong-giam-doc',
  'trung-tam',
  'truong',
  'truong-ban',
  'uy-ban-nhan-dan',
  'van-phong',
  'vien-truong',
]);

const openings = [
  'Ban',
  'Báo',
  'Bảo hiểm',
  'BCĐ',
  'Bệnh viện',
  'Bộ',
  'BQL',
  'Chi cục',
  'Chi nhánh',
  'Chính phủ',
  'Công an',
  'Công ty',
  'Cục',
  'Đài',
  'Đại học',
  'Đảng ủy',
  'Đoàn',
  'HĐND',
  'Hiệp hội',
  'Học viện',
  'Hội',
  'Kho bạc',
  'Liên đoàn',
  'Liên hiệp',
  'Mặt trận',
  'Ngân hàng',
  'Phòng',
  'Quỹ',
  'Sở',
  'Tập đoàn',
  'Tên cơ quan',
  'Tên CQ',
  'Thanh tra',
  'Thuế',
  'Thư viện',
  'Tòa án',
  'Tòa soạn',
  'Tổ công tác',
  'Tổng công ty',
  'Tổng cục',
  'Trung tâm',
  'Trường',
  'UBND',
  'Ủy ban',
  'Văn phòng',
  'Viện',
  'VP',
  'Vụ',
].map((words) => `${spellingKey(words)} `);
