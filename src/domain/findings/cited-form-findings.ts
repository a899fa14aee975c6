import { startsSmall, upperFirst } from '../../vietnamese/text.ts';
import type { CitedDocument } from '../cited-document.ts';
import type { Finding } from '../finding.ts';

/** Doubts about how type, number and symbol of a cited document are written (Decree 30/2020, Annex I, II.3 and II.6). */
export function citedFormFindings({ type, number, notation }: CitedDocument, path: string): Finding[] {
  const isOddNumber = number !== undefined && !isNumber.test(number);
  const isOddNotation = notation !== undefined && !isNotation.test(notation);
  return [
    ...(startsSmall(type)
      ? [
          warning('cited-type-small', `Tên loại văn bản “${type}” phải viết hoa chữ cái đầu.`, {
            hint: `Viết lại: “${upperFirst(type)}”.`,
            path: `${path}.type`,
          }),
        ]
      : []),
    ...(isOddNumber || isOddNotation
      ? [
          warning('cited-number-form', `Số, ký hiệu “${number}/${notation}” viết chưa đúng dạng.`, {
            hint: 'Số ghi riêng, ký hiệu ghi riêng, không kèm dấu cách, dấu gạch chéo thừa, ví dụ số 780 và ký hiệu QĐ-UBND.',
            path: isOddNumber ? `${path}.number` : `${path}.notation`,
          }),
        ]
      : []),
  ];
}

function warning(code: string, message: string, rest: { readonly hint: string; readonly path: string }): Finding {
  return { code, severity: 'warning', message, ...rest };
}

/** "780", "64/2007", "57-NQ" of a Party resolution (57-NQ/TW), "12a". */
const isNumber = /^(?:số )?\d+[a-z]?(?:\/\d{4})?(?:-\p{L}+)?$/u;
/** "QĐ-UBND", "NĐ-CP", "TTr-STTTT", "TW", "QH13", "2015/QH13". */
const isNotation = /^(?:\d{4}\/)?\p{Lu}[\p{L}\d&.]*(?:[-/][\p{L}\d&.]+)*$/u;
