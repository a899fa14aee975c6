import { type CitedDocument, isCitedByName } from '../cited-document.ts';
import { citedDocumentName } from '../cited-document-name.ts';
import type { Finding } from '../finding.ts';
import type { Inspection } from '../inspection.ts';
import { citedFormFindings } from './cited-form-findings.ts';
import type { IssueDays } from './issue-days.ts';
import { laterThanIssue, notInForce } from './issue-findings.ts';

/** A document that a paper cites, and where it stands in the dossier. */
export interface PlacedDocument {
  readonly document: CitedDocument;
  readonly path: string;
  /** Whether the words around it name the issuer already, as for the committee's own documents. */
  readonly isIssuerKnown: boolean;
}

/** The documents that the plan cites, in the order of print. */
export function planDocuments({ citations }: Inspection): PlacedDocument[] {
  const { committeeDocuments, assignedTasks, digitisation, platformProgramme, resolution } = citations;
  return [
    ...placed(committeeDocuments, 'committeeDocuments', true),
    ...placed(assignedTasks, 'assignedTasks'),
    ...placed(digitisation, 'digitisation'),
    { document: platformProgramme, path: 'inspection.citations.platformProgramme', isIssuerKnown: false },
    { document: resolution, path: 'inspection.citations.resolution', isIssuerKnown: false },
  ];
}

/** The documents that the report outline cites, in the order of print; many of them the plan cites too. */
export function outlineDocuments({ citations }: Inspection): PlacedDocument[] {
  const one = (name: SingleCitation) => ({
    document: citations[name],
    path: `inspection.citations.${name}`,
    isIssuerKnown: false,
  });
  return [
    ...placed(citations.assignedTasks, 'assignedTasks'),
    one('communeRadio'),
    one('itSkills'),
    one('malware'),
    one('improvementPlan'),
    ...placed(citations.digitisation, 'digitisation'),
    one('websites'),
    ...placed(citations.investment, 'investment'),
    one('platformProgramme'),
    one('resolution'),
  ];
}

type SingleCitation = Exclude<
  keyof Inspection['citations'],
  'committeeDocuments' | 'assignedTasks' | 'digitisation' | 'investment'
>;

/**
 * Doubts about cited documents: all parts are there, they existed and were in force at the issue of the plan, to which
 * the outline is attached, and one document is one everywhere.
 */
export function citationFindings(documents: readonly PlacedDocument[], days: IssueDays): Finding[] {
  return [
    ...documents.flatMap(({ document, path, isIssuerKnown }) => [
      ...citedFormFindings(document, path),
      ...incomplete(document, path, isIssuerKnown),
      ...laterThanIssue(document, path, days, 'Kế hoạch'),
      ...notInForce(document, path, days, 'cited-document-not-in-force'),
    ]),
    ...citedDifferently(documents),
  ];
}

/** Number and symbol, issuer and abstract stand where a document is cited first (Decree 30/2020, Annex I, II.6.b). */
function incomplete(document: CitedDocument, path: string, isIssuerKnown: boolean): Finding[] {
  const isByName = isCitedByName(document.type);
  const missing = [
    ...(document.number === undefined && !isByName ? ['số, ký hiệu'] : []),
    ...(document.issuer === undefined && !isByName && !isIssuerKnown ? ['cơ quan ban hành'] : []),
    ...(document.subject === undefined ? [isByName ? 'tên gọi' : 'trích yếu'] : []),
  ];
  return missing.length === 0
    ? []
    : [
        {
          code: 'cited-document-incomplete',
          severity: 'warning',
          message: `${citedDocumentName(document)} còn thiếu ${missing.join('; ')}.`,
          hint: 'Bổ sung cho đủ, hoặc kiểm tra lại tên loại văn bản.',
          path,
        },
      ];
}

/** Number and symbol alone do not make a document: numbers begin anew each year. */
function citedDifferently(documents: readonly PlacedDocument[]): Finding[] {
  const firstByKey = new Map<string, string>();
  return documents.flatMap(({ document, path }) => {
    const { type, number, notation, date, issuer, subject } = document;
    if (number === undefined) return [];
    const key = `${type} ${number}/${notation} ${date.slice(0, 4)}`;
    const facts = JSON.stringify([date, issuer, subject]);
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, facts);
    return first === undefined || first === facts
      ? []
      : [
          {
            code: 'citation-differs',
            severity: 'warning' as const,
            message: `${citedDocumentName(document)} được viện dẫn ở hai chỗ với ngày, cơ quan ban hành hoặc trích yếu khác nhau.`,
            hint: 'Thống nhất các chỗ viện dẫn văn bản này.',
            path,
          },
        ];
  });
}

function placed(documents: readonly CitedDocument[], name: string, isIssuerKnown = false): PlacedDocument[] {
  return documents.map((document, at) => ({ document, path: `inspection.citations.${name}[${at}]`, isIssuerKnown }));
}
