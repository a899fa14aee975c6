import { type Dossier, hasInspection, type InspectionDossier } from '../../domain/dossier.ts';
import { MissingPartError } from '../../errors.ts';
import { dayInStyle } from '../../vietnamese/date.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { appendixLabel, attachmentWords } from '../attachment-lines.ts';
import { citation } from '../citation.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { citationList, digitisationWords } from '../inspection-citations.ts';
import type { ReportOutlineContext } from './context.ts';

/** The words of the general outline: it holds the items of every tier that is inspected. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const { inspection, isSample } = dossier;
  const context: ReportOutlineContext = {
    ...attachmentWords(dossier, `Đề cương báo cáo phục vụ công tác kiểm tra chuyển đổi số năm ${inspection.year}`),
    inspectionYear: String(inspection.year),
    previousYear: String(inspection.year - 1),
    ...tierFlags(inspection.units),
    localities: inspection.localities,
    newsArticlesLabel: appendixLabel('news-articles', inspection),
    issuedDocumentsLabel: appendixLabel('issued-documents', inspection),
    infrastructureLabel: appendixLabel('infrastructure', inspection),
    itInvestmentsLabel: appendixLabel('it-investments', inspection),
    ...citedWords(dossier),
  };
  return {
    context,
    findings: [],
    name: `Đề cương báo cáo kiểm tra chuyển đổi số năm ${inspection.year}`,
    fileName: [asciiSlug(`Đề cương báo cáo kiểm tra CĐS ${inspection.year}`), ...(isSample ? ['mau'] : [])].join('_'),
    rows: 0,
  };
}

function tierFlags(units: InspectionDossier['inspection']['units']) {
  const isForDistricts = units.some(({ tier }) => tier === 'district');
  return { isForDistricts, isForLocalities: isForDistricts || units.some(({ tier }) => tier === 'commune') };
}

function citedWords({ inspection, profile: { dateStyle } }: InspectionDossier) {
  const { citations, budgetCutOff } = inspection;
  return {
    assignedTasks: citationList(citations.assignedTasks, dateStyle),
    communeRadio: citation(citations.communeRadio, dateStyle),
    itSkills: citation(citations.itSkills, dateStyle),
    malware: citation(citations.malware, dateStyle),
    improvementPlan: citation(citations.improvementPlan, dateStyle),
    ...digitisationWords(inspection, dateStyle),
    websites: citation(citations.websites, dateStyle),
    investment: citations.investment.map((cited) => citation(cited, dateStyle)).join(' và '),
    platformProgramme: citation(citations.platformProgramme, dateStyle),
    budgetCutOff: dayInStyle(budgetCutOff, dateStyle),
    resolution: citation(citations.resolution, dateStyle),
  };
}
