/**
 * Academic degrees, ranks, professions and titles of honour, which do not belong to a name (Annex I, II.7.c); with tone
 * marks where either spelling has them.
 */
const abbreviations =
  'GS|PGS|TSKH|TS|ThS|KS|KTS|KTV|BS|BSCK|BSCKI{1,2}|BSCK[12]|BSNT|CKI{1,2}|CK[12]|DS|DSCK|DSCKI{1,2}|ĐD|ĐDV|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|NNND|NNƯT|AHLĐ|DR';
const words =
  'giáo sư|phó giáo sư|tiến s[ĩỹ](?: khoa học)?|thạc s[ĩỹ]|bác s[ĩỹ]|dược s[ĩỹ]|k[ỹĩ] sư|kiến trúc sư|luật sư|cử nhân|k[ỹĩ] thuật viên|điều dưỡng|nhà giáo (?:nhân dân|ưu tú)|thầy thuốc (?:nhân dân|ưu tú)|nghệ s[ĩỹ] (?:nhân dân|ưu tú)|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)';
/** What may stand before a name without being a title that the decree forbids. */
const address = 'ông|bà|h(?:òa|oà) thượng|thượng t(?:ọa|oạ)|đại đức|ni trưởng|ni sư|linh mục|mục sư';

const before = new RegExp(`^(?:(?:${abbreviations})(?:\\.|(?=[\\s,]))|(?:${words})(?=[\\s,]))`, 'iu');
const behind = new RegExp(
  `(?:,\\s*|\\s[-–]\\s|\\s\\()((?:${abbreviations}|${words})(?![\\p{L}\\d])[^,()]{0,20})\\)?$`,
  'iu',
);
/** All of them: “Phó Giáo sư, Tiến sĩ …”, “GS.TS …”, “PGS., TS. …”. */
const anyBefore = new RegExp(`^(?:(?:${abbreviations})[.,\\s]\\s*|(?:${words}|${address})[,\\s]\\s*|,\\s*)+`, 'iu');
const note = /^[([]\s*(?:đã\s+)?ký\s*[)\]]\s*/iu;

/** The first title before a name, as it stands. */
export function titleBefore(text: string): string | undefined {
  return before.exec(text.replace(note, ''))?.[0];
}

/** The title behind a name: “Nguyễn Văn An, ThS.” */
export function titleBehind(text: string): string | undefined {
  return behind.exec(text.replace(note, '').replace(anyBefore, ''))?.[1];
}

/** A name without what stands around it: titles, forms of address, “(Đã ký)”. */
export function bareName(text: string): string {
  return text.replace(note, '').replace(anyBefore, '').replace(behind, '');
}
