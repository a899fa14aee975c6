import type { Profile } from '../domain/profile.ts';
import type { Expectations } from './rule.ts';

/** What a paper of the office of a profile must say of its office. */
export function expectationsOf({ issuingAuthority, decisionAuthority }: Profile): Expectations {
  return {
    abbreviation: issuingAuthority.abbreviation,
    issuingAuthority: issuingAuthority.name,
    decisionAuthority,
  };
}
