import type { Dossier } from '../domain/dossier.ts';
import type { Expectations, Office } from './rule.ts';

/** What the papers of a dossier must say of the offices that issue them. */
export function expectationsOf({ profile, inspection }: Dossier): Expectations {
  const committee = inspection?.committee;
  const sender = inspection?.coverLetter?.authority;
  const offices = [profile.issuingAuthority, committee, sender].filter((office) => office !== undefined);
  return { offices: offices.map(officeOf), decisionAuthority: profile.decisionAuthority };
}

function officeOf({ headerLines, abbreviation }: { headerLines: readonly string[]; abbreviation: string }): Office {
  return { headName: headerLines.join(' '), abbreviation };
}
