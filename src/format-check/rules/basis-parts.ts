/** Types of papers that are cited by number and symbol (Annex I, II.6.a), as they stand in running text. */
export const citedTypes = [
  'Nghị định',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Thông tư liên tịch',
  'Thông tư',
  'Chỉ thị',
  'Kế hoạch',
  'Chương trình',
  'Công văn',
  'Công điện',
  'Văn bản',
  'Tờ trình',
  'Báo cáo',
  'Thông báo',
  'Hướng dẫn',
  'Kết luận',
] as const;

/** A number and symbol: 30/2020/NĐ-CP, 749/QĐ-TTg, 09-NQ/TU; a draft leaves the number blank. */
export const symbol = String.raw`(?:(?:\d{1,5}|[.…]{2,})?\s*\/\s*(?:\d{4}\/)?|\d{1,5}-)(?=\p{Lu})[\p{L}\d]+(?:[-/.&][\p{L}\d&]+){0,4}`;

const basis = new RegExp(`^Căn cứ\\s+(${citedTypes.join('|')})\\s+(?:(số)\\s*:?\\s*)?(${symbol})?`, 'u');
const anySymbol = new RegExp(String.raw`^\s*\/|${symbol}`, 'u');
const blankDate = /ngày[\s\d.…_/-]{0,20}(?:tháng)?[\s\d.…_/-]{0,20}(?:năm)?/u;
const issuer =
  /(?<!\p{L})(?:của|Chính phủ|Thủ tướng|Bộ|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Quốc hội|Chủ tịch|Giám đốc|Ban|Tỉnh ủy|Sở)(?!\p{L})/u;
const abstract =
  /(?<!\p{L})(?:về|v\/v|việc|quy định|quy chế|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|thành lập|kiện toàn|triển khai|thực hiện|công bố|giao|điều chỉnh|thông qua|chi tiết|tổ chức|tăng cường|đẩy mạnh|phân công|ủy quyền|chương trình|chiến lược|đề án|kế hoạch|kết quả|kỳ họp)(?!\p{L})|[“"]/iu;

/**
 * What a basis that is no law leaves out of what must be told of it. A paper named before by its number is cited short
 * (II.6.b): `mentioned` collects the numbers.
 */
export function missingParts(text: string, mentioned: Set<string>): string[] {
  const [opening = '', type, word, number] = basis.exec(text) ?? [];
  if (
    type === undefined ||
    (word === undefined && number === undefined && !/^\s*(?:ngày|của)/u.test(text.slice(opening.length)))
  )
    return [];
  if (number !== undefined && mentioned.has(number)) return [];
  if (number !== undefined) mentioned.add(number);
  const rest = text.slice(opening.length).split(';')[0] ?? '';
  const behindDate = rest.replace(blankDate, ' ');
  return [
    ...(number === undefined && !anySymbol.test(rest) ? ['số, ký hiệu'] : []),
    ...(blankDate.test(rest) ? [] : ['ngày, tháng, năm ban hành']),
    ...(issuer.test(behindDate) ? [] : ['cơ quan ban hành']),
    ...(abstract.test(behindDate) || behindDate.trim().split(' ').length > mostWordsOfIssuer
      ? []
      : ['trích yếu nội dung']),
  ];
}

/** “của Bộ trưởng Bộ Lao động - Thương binh và Xã hội”: anything longer says what the paper is about, too. */
const mostWordsOfIssuer = 14;

const law = /(?:^Căn cứ|[;,]|^)\s*(?:các\s+)?((?:Bộ luật|Luật|Pháp lệnh)(?!\p{L})[^;]*)/gu;

/** What stands in a law cited as a basis and must not, or is missing: laws have no number and issuer (II.6.a). */
export function unduePartsOfLaw(text: string): string[] {
  const found = new Set<string>();
  for (const [, words = ''] of text.matchAll(law)) {
    if (/(?<!\p{L})số\s*:?\s*\d|\d+\/(?:\d{4}\/)?(?:QH|UBTVQH)\d*/u.test(words)) found.add('Ghi cả số, ký hiệu');
    if (/(?<!\p{L})của\s+(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Ủy ban thường vụ Quốc hội)/u.test(words)) {
      found.add('ghi cả cơ quan ban hành');
    }
    if (!/ngày|\d{4}|năm/u.test(words)) found.add('thiếu ngày, tháng, năm');
  }
  const [first = '', ...others] = found;
  return first === '' ? [] : [first.charAt(0).toUpperCase() + first.slice(1), ...others];
}
