import { type CitedDocument, isCitedByName } from '../cited-document.ts';
import { citedDocumentName } from '../cited-document-name.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { citedFormFindings } from './cited-form-findings.ts';

/**
 * Doubts about how documents are cited (Decree 30/2020, Annex I, II.6.a and II.6.b): a legal basis gives type, number and
 * symbol, date, issuer and abstract; a law or ordinance its name and date, no number.
 * @param part the part of the dossier with the words of the decision
 */
export function legalBasisFindings(
  { legalBases }: Profile,
  proposal: CitedDocument | undefined,
  part: string,
): Finding[] {
  return [
    ...legalBases.flatMap((documents, line) =>
      documents.flatMap((document, place) => {
        const path = `profile.legalBases[${line}][${place}]`;
        return [
          ...citedFormFindings(document, path),
          ...(isCitedByName(document.type.replace(/^căn cứ /iu, ''))
            ? byName(document, path)
            : byNumber(document, path)),
        ];
      }),
    ),
    ...(proposal === undefined ? [] : citedFormFindings(proposal, `${part}.proposal.document`)),
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
