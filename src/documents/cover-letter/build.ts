import { type CoverLetterDossier, type Dossier, hasCoverLetter } from '../../domain/dossier.ts';
import { coverLetterFindings } from '../../domain/findings/cover-letter-findings.ts';
import { type InspectedUnit, reportDeadlineOf } from '../../domain/inspection.ts';
import { MissingPartError } from '../../errors.ts';
import { dayInStyle } from '../../vietnamese/date.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import { lowerFirst } from '../../vietnamese/text.ts';
import { allAppendixLabels } from '../attachment-lines.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { headerWidthFindings } from '../header-width-findings.ts';
import { inspectionTime } from '../inspection-time.ts';
import { issueWords } from '../issuance.ts';
import { recipientLines } from '../recipients.ts';
import { ruleLength } from '../rule-length.ts';
import { toLines } from '../text-lines.ts';
import type { CoverLetterContext } from './context.ts';
import {
  addresseeWords,
  contactWords,
  documentTitle,
  fileName,
  notation,
  planCitation,
  recipientsOf,
  subject,
} from './wording.ts';

/** Type and room, in millimetres, that the template gives to the name of the agency, which has a rule under it. */
const authorityStyle = { sizeInPoints: 13, bold: true };
const authorityWidth = 64;

/** The words of the letter, to all units or to one of them, and every doubt about them. */
export function build(dossier: Dossier, unit?: InspectedUnit): BuiltPaper {
  if (!hasCoverLetter(dossier)) throw new MissingPartError('inspection.coverLetter');
  const letter = dossier.inspection.coverLetter;
  const header = [
    { lines: letter.parentLines ?? [], path: 'inspection.coverLetter.parentLines', bold: false },
    { lines: letter.authority.headerLines, path: 'inspection.coverLetter.authority.headerLines', bold: true },
  ];
  return {
    context: contextOf(dossier, unit),
    findings: [
      ...coverLetterFindings(dossier),
      ...headerWidthFindings(header, authorityStyle.sizeInPoints, authorityWidth),
    ],
    name: `Công văn gửi đề cương, phụ lục kiểm tra năm ${dossier.inspection.year}`,
    fileName: fileName(dossier),
    rows: 0,
  };
}

function contextOf(dossier: CoverLetterDossier, unit: InspectedUnit | undefined): CoverLetterContext {
  const { profile, inspection } = dossier;
  const { coverLetter: letter } = inspection;
  const { dateStyle } = profile;
  return {
    documentTitle: documentTitle(dossier),
    parentAuthorityLines: toLines(letter.parentLines ?? []),
    authorityLines: toLines(letter.authority.headerLines),
    authorityRuleLength: ruleLength(letter.authority.headerLines, authorityStyle, authorityWidth),
    ...issueWords(letter.issue),
    notation: notation(letter),
    subject: subject(letter),
    place: withoutFinalMark(profile.place),
    ...addresseeWords(letter, unit),
    plan: planCitation(inspection),
    authorityName: withoutFinalMark(letter.authority.name),
    appendixLabels: allAppendixLabels(inspection),
    standingAgency: withoutFinalMark(inspection.committee.standingAgency),
    reportDeadline: dayInStyle(reportDeadlineOf(inspection, unit), dateStyle),
    periodStart: dayInStyle(inspection.period.from, dateStyle),
    periodEnd: dayInStyle(inspection.period.to, dateStyle),
    isForDirectUnit: unit?.isInspectedDirectly === true,
    isGeneral: unit === undefined,
    inspectionTime: lowerFirst(inspectionTime(inspection, dateStyle)),
    contact: contactWords(letter),
    recipients: toLines(recipientLines(recipientsOf(letter))),
    capacityLines: toLines(letter.signing.capacityLines),
    signatory: letter.signing.signatory,
  };
}
