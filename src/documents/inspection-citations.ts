import type { CitedDocument } from '../domain/cited-document.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Profile } from '../domain/profile.ts';
import { asSentence } from '../vietnamese/sentence.ts';
import { upperFirst } from '../vietnamese/text.ts';
import { citation } from './citation.ts';

/** Documents in one line, parted by semicolons. */
export function citationList(documents: readonly CitedDocument[], dateStyle: Profile['dateStyle']): string {
  return documents.map((cited) => citation(cited, dateStyle)).join('; ');
}

/**
 * The documents on digitisation: whose they are stands once, before them, if they are all of one issuer; the abstract of
 * each stands in a note (Decree 30/2020, Annex I, II.6.b).
 */
export function digitisationWords(
  { citations: { digitisation: documents } }: Inspection,
  dateStyle: Profile['dateStyle'],
) {
  const [first] = documents;
  const isOfOne = documents.every(({ issuer }) => issuer === first?.issuer);
  const issuer = isOfOne ? first?.issuer : undefined;
  return {
    digitisationLead: issuer === undefined ? 'theo' : `theo chỉ đạo của ${issuer} tại`,
    digitisation: documents.map(({ subject, issuer: own, ...cited }, place) => ({
      citation: citation(issuer === undefined && own !== undefined ? { ...cited, issuer: own } : cited, dateStyle),
      notes: subject === undefined ? [] : [{ text: asSentence(upperFirst(subject)) }],
      separator: place === documents.length - 1 ? '' : '; ',
    })),
  };
}
