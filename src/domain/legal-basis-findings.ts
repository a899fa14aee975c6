import { startsSmall, upperFirst } from '../vietnamese/text.ts';
import { type CitedDocument, isCitedByName } from './cited-document.ts';
import { citedDocumentName } from './cited-document-name.ts';
import type { ApprovalDossier } from './dossier.ts';
import type { Finding } from './finding.ts';

/**
 * Doubts about how documents are cited (Decree 30/2020, Annex I, II.6.a and II.6.b): a legal basis gives type, number and
 * symbol, date, issuer and abstract; a law or ordinance its name and date, no number.
 */
export function legalBasisFindings({ profile, approval }: ApprovalDossier): Finding[] {
  const proposal = approval.proposal.document;
  return [
    ...profile.legalBases.flatMap((documents, line) =>
      documents.flatMap((document, place) => {
        const path = `profile.legalBases[${line}][${place}]`;
        return [
          ...writing(document, path),
          ...(isCitedByName(document.type.replace(/^căn cứ /iu, ''))
            ? byName(document, path)
            : byNumber(document, path)),
        ];
      }),
    ),
    ...(proposal === undefined ? [] : writing(proposal, 'approval.proposal.document')),
  ];
}

function writing({ type, number, notation }: CitedDocument, path: string): Finding[] {
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

function byName(document: CitedDocument, path: string): Finding[] {
  const { type, number, notation, issuer, subject } = document;
  const isNamed = subject !== undefined || type.toLowerCase() === 'hiến pháp';
  const dropped = [
    ...(number === undefined ? [] : [`số ${number}/${notation}`]),
    ...(issuer === undefined ? [] : [`cơ quan ban hành “${issuer}”`]),
  ];
  return [
    ...(isNamed ? [] : [incomplete(document, ['tên gọi'], path)]),
    ...(dropped.length === 0
      ? []
      : [
          {
            code: 'law-details-not-printed',
            severity: 'info' as const,
            message: `${citedDocumentName({ type, subject, date: document.date })}: văn bản không in ${dropped.join(' và ')}, vì luật, pháp lệnh chỉ viện dẫn tên và ngày.`,
            path,
          },
        ]),
  ];
}

function byNumber(document: CitedDocument, path: string): Finding[] {
  const missing = [
    ...(document.number === undefined ? ['số, ký hiệu'] : []),
    ...(document.issuer === undefined ? ['cơ quan ban hành'] : []),
    ...(document.subject === undefined ? ['trích yếu'] : []),
  ];
  return missing.length === 0 ? [] : [incomplete(document, missing, path)];
}

function incomplete(document: CitedDocument, missing: readonly string[], path: string): Finding {
  return warning('legal-basis-incomplete', `Căn cứ ${citedDocumentName(document)} còn thiếu ${missing.join('; ')}.`, {
    hint: 'Bổ sung cho đủ, hoặc kiểm tra lại tên loại văn bản.',
    path,
  });
}

function warning(code: string, message: string, rest: { readonly hint: string; readonly path: string }): Finding {
  return { code, severity: 'warning', message, ...rest };
}

/** "780", "64/2007", "57-NQ" of a Party resolution (57-NQ/TW), "12a". */
const isNumber = /^(?:số )?\d+[a-z]?(?:\/\d{4})?(?:-\p{L}+)?$/u;
/** "QĐ-UBND", "NĐ-CP", "TTr-STTTT", "TW", "QH13", "2015/QH13". */
const isNotation = /^(?:\d{4}\/)?\p{Lu}[\p{L}\d&.]*(?:[-/][\p{L}\d&.]+)*$/u;
