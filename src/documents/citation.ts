import type { CitedDocument } from '../domain/cited-document.ts';
import type { Profile } from '../domain/profile.ts';
import { dayInWords, dayWithSlashes } from '../vietnamese/date.ts';

/**
 * A document as a legal basis cites it (Decree 30/2020, Annex I, II.6.a): type, number and symbol, date, issuer,
 * abstract; a law or ordinance only by its name and date.
 */
export function citation(cited: CitedDocument, dateStyle: Profile['dateStyle']): string {
  const date = dateStyle === 'words' ? dayInWords(cited.date) : dayWithSlashes(cited.date);
  const parts = citedByName.has(cited.type)
    ? [cited.type, cited.subject, date]
    : [
        cited.type,
        cited.number === undefined ? undefined : `số ${cited.number}/${cited.notation}`,
        date,
        cited.issuer === undefined ? undefined : `của ${cited.issuer}`,
        cited.subject,
      ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const citedByName: ReadonlySet<string> = new Set(['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh']);
