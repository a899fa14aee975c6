import { isInCapitals, startsSmall, upperFirst } from '../../vietnamese/text.ts';
import type { Finding } from '../finding.ts';

/**
 * Doubts about the name of the signatory: no academic title before it, every syllable with a capital and the rest in
 * small letters (Decree 30/2020, Annex I, II.7.c and II.7.đ; Annex II, II.1).
 */
export function signatoryFindings(signatory: string, path: string): Finding[] {
  const name = withoutTitles(signatory);
  return [...(name === signatory ? [] : [titled(signatory, name, path)]), ...nameCapitals(name, path)];
}

function titled(signatory: string, name: string, path: string): Finding {
  return {
    code: 'signatory-title',
    severity: 'error',
    message: `Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: “${signatory}”.`,
    hint: `Chỉ ghi họ và tên: “${name}”.`,
    path,
  };
}

function nameCapitals(name: string, path: string): Finding[] {
  const words = name.split(/\s+/);
  const isRight = words.every((word) => !startsSmall(word) && !(isInCapitals(word) && /\p{L}{2}/u.test(word)));
  return isRight
    ? []
    : [
        {
          code: 'signatory-capitals',
          severity: 'error',
          message: `Họ tên người ký “${name}” phải viết hoa chữ cái đầu của từng tiếng, các chữ còn lại viết thường.`,
          hint: `Viết lại: “${words.map((word) => upperFirst(word.toLowerCase())).join(' ')}”.`,
          path,
        },
      ];
}

function withoutTitles(signatory: string): string {
  return signatory.replace(titles, '');
}

const abbreviated = 'GS|PGS|TSKH|TS|ThS|KS|KTS|BS|BSCKI|BSCKII|CKI|CKII|CN|LS|DS|NGND|NGƯT|TTND|TTƯT';
const spelledOut = 'Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Bác sĩ|Cử nhân|Luật sư';
const titles = new RegExp(`^(?:(?:(?:${abbreviated})(?:\\.\\s*|,\\s*|\\s+)|(?:${spelledOut})\\s+))+(?=\\S)`, 'iu');
