import type { Profile } from '../domain/profile.ts';

/** The abbreviation of "quyết định" (Decree 30/2020, Annex III). */
export const decisionAbbreviation = 'QĐ';

/** "QĐ-UBND" (Decree 30/2020, Annex I, II.3.b and Annex III). */
export function decisionNotation({ issuingAuthority: { abbreviation } }: Profile): string {
  return `${decisionAbbreviation}-${abbreviation.replace(/^QĐ-/u, '')}`;
}
