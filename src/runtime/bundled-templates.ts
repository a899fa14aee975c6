import appendixInfrastructure from '../../templates/appendix-infrastructure.docx';
import appendixIssuedDocuments from '../../templates/appendix-issued-documents.docx';
import appendixItInvestments from '../../templates/appendix-it-investments.docx';
import appendixNewsArticles from '../../templates/appendix-news-articles.docx';
import approvalDecision from '../../templates/approval-decision.docx';
import coverLetter from '../../templates/cover-letter.docx';
import indexSetDecision from '../../templates/index-set-decision.docx';
import indexSetRegulation from '../../templates/index-set-regulation.docx';
import inspectionPlan from '../../templates/inspection-plan.docx';
import reportOutline from '../../templates/report-outline.docx';
import resultDetail from '../../templates/result-detail.docx';
import resultsAnnouncement from '../../templates/results-announcement.docx';
import tagGuide from '../../templates/tag-guide.docx';
import { MissingTemplateError } from '../errors.ts';
import type { TemplateStore } from '../generate.ts';

const bundled: ReadonlyMap<string, ArrayBuffer> = new Map([
  ['index-set-decision', indexSetDecision],
  ['index-set-regulation', indexSetRegulation],
  ['approval-decision', approvalDecision],
  ['result-detail', resultDetail],
  ['results-announcement', resultsAnnouncement],
  ['inspection-plan', inspectionPlan],
  ['report-outline', reportOutline],
  ['appendix-news-articles', appendixNewsArticles],
  ['appendix-issued-documents', appendixIssuedDocuments],
  ['appendix-infrastructure', appendixInfrastructure],
  ['appendix-it-investments', appendixItInvestments],
  ['cover-letter', coverLetter],
  ['tag-guide', tagGuide],
]);

/** The templates built into the Worker, where there is no disk. */
export const bundledTemplates: TemplateStore = {
  load: async (kindId) => {
    const bytes = bundled.get(kindId);
    if (bytes === undefined) throw new MissingTemplateError(kindId);
    return new Uint8Array(bytes);
  },
};
