import type { Rule } from '../rule.ts';
import { addresseeRules } from './addressees.ts';
import { appendixRules } from './appendices.ts';
import { authorityRules } from './authority.ts';
import { bodyTextRules } from './body-text.ts';
import { capitalLetterRules } from './capital-letters.ts';
import { citationRules } from './citations.ts';
import { colourRules } from './colour.ts';
import { dateRules } from './dates.ts';
import { decisionRules } from './decision.ts';
import { encodingRules } from './encoding.ts';
import { footnoteRules } from './footnotes.ts';
import { headLayoutRules, numberPlaceRule } from './head-layout.ts';
import { legalBasisRules } from './legal-bases.ts';
import { nationalTitleRules } from './national-title.ts';
import { numberRules } from './number.ts';
import { headerDistanceRule, pageRules } from './page.ts';
import { pageNumberRules } from './page-numbers.ts';
import { placeAndDateRules } from './place-and-date.ts';
import { recipientRules } from './recipients.ts';
import { salutationRules } from './salutation.ts';
import { signatureRules } from './signature.ts';
import { sizeRules } from './sizes.ts';
import { structureRules } from './structure.ts';
import { tableRules } from './tables.ts';
import { textEndRules } from './text-end.ts';
import { titleRules } from './title.ts';
import { typefaceRules } from './typeface.ts';
import { typingRules } from './typing.ts';

/** The demands of one text of law, with the days between which they hold. */
export interface RuleSet {
  /** Changes whenever a rule changes, so that an old answer can be told from a new one. */
  readonly version: string;
  readonly title: string;
  readonly validFrom: string;
  /** Nothing while the text is in force. */
  readonly validTo: string | undefined;
  readonly rules: readonly Rule[];
}

/** Decree 30/2020/NĐ-CP of 5 March 2020 on the work of clerks, in force from that day. */
export const decree30: RuleSet = {
  version: 'decree-30-2020/1',
  title: 'Nghị định số 30/2020/NĐ-CP',
  validFrom: '2020-03-05',
  validTo: undefined,
  rules: [
    ...pageRules,
    ...typefaceRules,
    ...colourRules,
    ...encodingRules,
    ...pageNumberRules,
    headerDistanceRule,
    ...sizeRules,
    ...nationalTitleRules,
    ...authorityRules,
    ...numberRules,
    numberPlaceRule,
    ...placeAndDateRules,
    ...headLayoutRules,
    ...titleRules,
    ...decisionRules,
    ...legalBasisRules,
    ...bodyTextRules,
    ...structureRules,
    ...citationRules,
    ...textEndRules,
    ...dateRules,
    ...typingRules,
    ...signatureRules,
    ...recipientRules,
    ...addresseeRules,
    ...salutationRules,
    ...appendixRules,
    ...tableRules,
    ...footnoteRules,
    ...capitalLetterRules,
  ],
};
