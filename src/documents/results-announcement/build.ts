import { announcedStatistics } from '../../domain/announced-tiers.ts';
import { type Dossier, hasAnnouncement } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';
import { announcementFindings } from '../../domain/findings/announcement-findings.ts';
import { MissingPartError } from '../../errors.ts';
import { asSentence, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { upperFirst } from '../../vietnamese/text.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { toLines } from '../text-lines.ts';
import type { ResultsAnnouncementContext } from './context.ts';
import { resultTable } from './result-tables.ts';
import { tierParagraphs } from './sentences.ts';
import { documentTitle, fileName, openingSentence, scopeSentences, softwareLines, tierLead } from './wording.ts';

/** The words of the announcement, and every doubt about them. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasAnnouncement(dossier)) throw new MissingPartError('assessment, approval, announcement');
  const { announcement, assessment, profile } = dossier;
  const evaluated = evaluate(assessment, profile);
  const tiers = announcedStatistics(dossier, evaluated);
  const context: ResultsAnnouncementContext = {
    documentTitle: documentTitle(dossier),
    title: withoutFinalMark(announcement.title),
    openingSentence: openingSentence(dossier),
    software: softwareLines(announcement),
    scope: scopeSentences(announcement, assessment),
    tiers: tiers.map((announced) => ({
      heading: upperFirst(withoutFinalMark(announced.tier.name)),
      lead: tierLead(announced.tier, assessment),
      ...resultTable(announced, announcement, profile),
      caption: withoutFinalMark(announced.tier.caption),
      paragraphs: toLines(tierParagraphs(announced, { announcement, assessment })),
    })),
    closings: toLines(announcement.closing === undefined ? [] : [asSentence(announcement.closing)]),
    author: withoutFinalMark(announcement.author),
  };
  return {
    context,
    findings: announcementFindings(dossier, evaluated, tiers),
    name: `Tin công bố kết quả năm ${assessment.year}`,
    fileName: fileName(dossier),
    rows: evaluated.reduce((rows, { units }) => rows + units.length, 0),
  };
}
