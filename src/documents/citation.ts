import { type CitedDocument, isCitedByName } from '../domain/cited-document.ts';
import { nameWithoutType } from '../domain/cited-document-name.ts';
import type { Profile } from '../domain/profile.ts';
import { dayInStyle } from '../vietnamese/date.ts';
import { withoutFinalMark } from '../vietnamese/sentence.ts';

/**
 * A document as a legal basis cites it (Decree 30/2020, Annex I, II.6.a): type, number and symbol, date, issuer,
 * abstract; a law or ordinance only by its name and date. Words that the citation sets itself ("Căn cứ", "số", "của",
 * the type before a name, a final mark) are taken off the parts first.
 */
export function citation(cited: CitedDocument, dateStyle: Profile['dateStyle']): string {
  const date = dayInStyle(cited.date, dateStyle);
  const type = without(/^căn cứ /iu, cited.type);
  const subject = cited.subject === undefined ? undefined : withoutFinalMark(cited.subject);
  const parts = isCitedByName(type)
    ? [type, subject === undefined ? undefined : nameWithoutType(subject, type), date]
    : [
        type,
        cited.number === undefined ? undefined : `số ${without(/^số /iu, cited.number)}/${cited.notation}`,
        date,
        cited.issuer === undefined ? undefined : `của ${without(/^của /iu, withoutFinalMark(cited.issuer))}`,
        subject,
      ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function without(opening: RegExp, text: string): string {
  return text.replace(opening, '');
}
