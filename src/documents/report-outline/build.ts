import { type Dossier, hasInspection, type InspectionDossier } from '../../domain/dossier.ts';
import { citationFindings, outlineDocuments } from '../../domain/findings/inspection-citation-findings.ts';
import { issueDays } from '../../domain/findings/issue-days.ts';
import type { InspectedUnit } from '../../domain/inspection.ts';
import { MissingPartError } from '../../errors.ts';
import { dayInStyle } from '../../vietnamese/date.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { appendixLabel, attachmentWords } from '../attachment-lines.ts';
import { citation } from '../citation.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { citationList, digitisationWords } from '../inspection-citations.ts';
import type { ReportOutlineContext } from './context.ts';

/**
 * The words of the outline: for one unit with the items of its tier, else with those of every tier that is inspected; and
 * every doubt about the documents it cites.
 */
export function build(dossier: Dossier, unit?: InspectedUnit): BuiltPaper {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const { inspection, isSample } = dossier;
  const context: ReportOutlineContext = {
    ...attachmentWords(dossier, `Đề cương báo cáo phục vụ công tác kiểm tra chuyển đổi số năm ${inspection.year}`),
    inspectionYear: String(inspection.year),
    previousYear: String(inspection.year - 1),
    ...tierWords(unit === undefined ? inspection.units : [unit], inspection),
    localities: inspection.localities,
    newsArticlesLabel: appendixLabel('news-articles', inspection),
    issuedDocumentsLabel: appendixLabel('issued-documents', inspection),
    infrastructureLabel: appendixLabel('infrastructure', inspection),
    itInvestmentsLabel: appendixLabel('it-investments', inspection),
    ...citedWords(dossier),
  };
  return {
    context,
    findings: citationFindings(outlineDocuments(inspection), issueDays(inspection.issue)),
    name: `Đề cương báo cáo kiểm tra chuyển đổi số năm ${inspection.year}`,
    fileName: [asciiSlug(`Đề cương báo cáo kiểm tra CĐS ${inspection.year}`), ...(isSample ? ['mau'] : [])].join('_'),
    rows: 0,
  };
}

/** Items for localities, and the one on budgets for the localities right below the province: districts, if there are any. */
function tierWords(units: readonly InspectedUnit[], { units: all }: InspectionDossier['inspection']) {
  const holds = (tier: InspectedUnit['tier']) => units.some((unit) => unit.tier === tier);
  const belowProvince = all.some(({ tier }) => tier === 'district') ? 'district' : 'commune';
  return {
    isForLocalities: holds('district') || holds('commune'),
    localityTiers: belowProvince === 'district' ? 'cấp huyện, xã' : 'cấp xã',
    hasLocalBudget: holds(belowProvince),
  };
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
