import { spellingKey } from '../vietnamese/text.ts';

/** The names of Decree 30/2020, Article 7, in capitals. */
export const typeNames: readonly string[] = [
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'THÔNG CÁO',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'KẾ HOẠCH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'BÁO CÁO',
  'BIÊN BẢN',
  'TỜ TRÌNH',
  'HỢP ĐỒNG',
  'CÔNG VĂN',
  'CÔNG ĐIỆN',
  'BẢN GHI NHỚ',
  'BẢN THỎA THUẬN',
  'GIẤY ỦY QUYỀN',
  'GIẤY MỜI',
  'GIẤY GIỚI THIỆU',
  'GIẤY NGHỈ PHÉP',
  'PHIẾU GỬI',
  'PHIẾU CHUYỂN',
  'PHIẾU BÁO',
  'THƯ CÔNG',
];

/** A longer line is no name of a type, whatever it opens with. */
const longestTitle = 160;

const typeByKey: ReadonlyMap<string, string> = new Map(typeNames.map((name) => [letterKey(name), name]));

/** The type that a line names and nothing else, whatever its letter case, blanks in it and a colon behind it. */
export function typeNamed(text: string): string | undefined {
  return text.length > longestTitle ? undefined : typeByKey.get(letterKey(text.replace(/\s*:$/, '')));
}

/** The letters without blanks: authors put these between the letters of a name that is to look wide. */
function letterKey(text: string): string {
  return spellingKey(text.replace(/\s/g, ''));
}

/** Whether blanks stand between the letters of a line: “Q U Y Ế T  Đ Ị N H”. */
export function isSpacedOut(text: string): boolean {
  return /^\p{L}(?:\s+\p{L}){3,}\s*:?$/u.test(text);
}

/** The type whose name opens a line. */
export function typeOpening(text: string): string | undefined {
  if (text.length > longestTitle) return undefined;
  const key = `${spellingKey(text)} `;
  return typeNames.find((name) => key.startsWith(`${spellingKey(name)} `));
}

/** Abbreviations of the types of papers (Annex III, first table); a letter and an open letter have none. */
export const typeAbbreviations: ReadonlyMap<string, string> = new Map([
  ['NGHỊ QUYẾT', 'NQ'],
  ['QUYẾT ĐỊNH', 'QĐ'],
  ['CHỈ THỊ', 'CT'],
  ['QUY CHẾ', 'QC'],
  ['QUY ĐỊNH', 'QyĐ'],
  ['THÔNG CÁO', 'TC'],
  ['THÔNG BÁO', 'TB'],
  ['HƯỚNG DẪN', 'HD'],
  ['CHƯƠNG TRÌNH', 'CTr'],
  ['KẾ HOẠCH', 'KH'],
  ['PHƯƠNG ÁN', 'PA'],
  ['ĐỀ ÁN', 'ĐA'],
  ['DỰ ÁN', 'DA'],
  ['BÁO CÁO', 'BC'],
  ['BIÊN BẢN', 'BB'],
  ['TỜ TRÌNH', 'TTr'],
  ['HỢP ĐỒNG', 'HĐ'],
  ['CÔNG ĐIỆN', 'CĐ'],
  ['BẢN GHI NHỚ', 'BGN'],
  ['BẢN THỎA THUẬN', 'BTT'],
  ['GIẤY ỦY QUYỀN', 'GUQ'],
  ['GIẤY MỜI', 'GM'],
  ['GIẤY GIỚI THIỆU', 'GGT'],
  ['GIẤY NGHỈ PHÉP', 'GNP'],
  ['PHIẾU GỬI', 'PG'],
  ['PHIẾU CHUYỂN', 'PC'],
  ['PHIẾU BÁO', 'PB'],
]);
