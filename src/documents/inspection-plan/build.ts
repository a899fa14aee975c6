import { type Dossier, hasInspection } from '../../domain/dossier.ts';
import { inspectionFindings } from '../../domain/findings/inspection-findings.ts';
import { MissingPartError } from '../../errors.ts';
import { dayInStyle } from '../../vietnamese/date.ts';
import { headingWords, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { lowerFirst } from '../../vietnamese/text.ts';
import { planNotation } from '../attachment-lines.ts';
import { citation } from '../citation.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { headerWidthFindings } from '../header-width-findings.ts';
import { citationList, digitisationWords } from '../inspection-citations.ts';
import { inspectionTime } from '../inspection-time.ts';
import { issueWords } from '../issuance.ts';
import { recipientLines } from '../recipients.ts';
import { ruleLength } from '../rule-length.ts';
import { toLines } from '../text-lines.ts';
import type { InspectionPlanContext } from './context.ts';
import { documentTitle, fileName, memberWords, periodYears, subject } from './wording.ts';

/** Type and room, in millimetres, that the template gives to the lines with a rule under them. */
const authorityStyle = { sizeInPoints: 13, bold: true };
export const authorityWidth = 64;
const subjectStyle = { sizeInPoints: 14, bold: true };
export const subjectWidth = 165;

/** The words of the inspection plan, and every doubt about them. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const { profile, inspection } = dossier;
  const { dateStyle } = profile;
  const { committee, team, citations: cited, signing } = inspection;
  const context: InspectionPlanContext = {
    documentTitle: documentTitle(dossier),
    parentAuthorityLines: toLines(committee.parentLines),
    authorityLines: toLines(committee.headerLines),
    authorityRuleLength: ruleLength(committee.headerLines, authorityStyle, authorityWidth),
    ...issueWords(inspection.issue),
    notation: planNotation(committee),
    place: withoutFinalMark(profile.place),
    subject: subject(inspection),
    subjectRuleLength: ruleLength([subject(inspection)], subjectStyle, subjectWidth),
    subjectInSentence: lowerFirst(subject(inspection)),
    committeeName: committee.name,
    committeeShortName: committee.shortName,
    standingAgency: committee.standingAgency,
    committeeDocuments: citationList(cited.committeeDocuments, dateStyle),
    inspectionYear: String(inspection.year),
    leader: memberWords(team.leader),
    hasDeputies: team.deputies.length > 0,
    deputies: toLines(team.deputies.map(memberWords)),
    membersNumber: team.deputies.length > 0 ? '3' : '2',
    members: toLines(team.members.map(memberWords)),
    assignedTasks: citationList(cited.assignedTasks, dateStyle),
    ...digitisationWords(inspection, dateStyle),
    platformProgramme: citation(cited.platformProgramme, dateStyle),
    localities: inspection.localities,
    periodYears: periodYears(inspection),
    resolution: citation(cited.resolution, dateStyle),
    directLines: toLines(inspection.directLines.map(headingWords)),
    reportDeadline: dayInStyle(inspection.reportDeadline, dateStyle),
    periodStart: dayInStyle(inspection.period.from, dateStyle),
    periodEnd: dayInStyle(inspection.period.to, dateStyle),
    inspectionTime: inspectionTime(inspection, dateStyle),
    recipients: toLines(recipientLines(inspection)),
    committeePosts: toLines([signing.committeePost, ...(signing.deputyPost === undefined ? [] : [signing.deputyPost])]),
    authorityPost: signing.authorityPost,
    signatory: signing.signatory,
  };
  const header = [
    { lines: committee.parentLines, path: 'inspection.committee.parentLines', bold: false },
    { lines: committee.headerLines, path: 'inspection.committee.headerLines', bold: true },
  ];
  return {
    context,
    findings: [
      ...inspectionFindings(dossier),
      ...headerWidthFindings(header, authorityStyle.sizeInPoints, authorityWidth),
    ],
    name: `Kế hoạch kiểm tra năm ${inspection.year}`,
    fileName: fileName(dossier),
    rows: 0,
  };
}
