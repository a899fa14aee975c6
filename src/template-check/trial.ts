import type { DocumentKind } from '../documents/document-kind.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type Issue, OutputGateError, UnprintableContextError, UnreadablePaperError } from '../errors.ts';
import { checkFormat } from '../format-check/check.ts';
import type { WordTemplate } from '../rendering/word/compile-template.ts';
import { renderTemplate } from '../rendering/word/render-template.ts';
import { atFile, type PlacedFinding } from './placed-finding.ts';
import type { TemplateReport } from './report.ts';

type Trial = TemplateReport['trials'][number];

/** What the loops of a trial paper may write: the largest of the sample papers has a hundredth of it. */
const mostCharacters = 32 * 1024 * 1024;

/**
 * Makes a paper of each sample dossier, as it would be made for signing, and checks its format; a paper that the output
 * gate withholds, or that is too large to be read again, is a finding.
 */
export function tryTemplate(
  template: WordTemplate,
  kind: DocumentKind,
  samples: readonly Dossier[],
): { readonly trials: Trial[]; readonly findings: readonly PlacedFinding[] } {
  const trials: Trial[] = [];
  const findings: PlacedFinding[] = [];
  for (const dossier of samples) {
    try {
      const paper = renderTemplate(template, kind.build(dossier).context, mostCharacters);
      trials.push({ dossier: dossier.title, format: checkFormat(paper).report });
    } catch (error) {
      findings.push(withheld(dossier, reasonsOf(error)));
    }
  }
  return { trials, findings };
}

/** Why there is no trial paper; any other error is thrown on. */
function reasonsOf(error: unknown): readonly Issue[] {
  if (error instanceof OutputGateError || error instanceof UnprintableContextError) return error.issues;
  if (error instanceof UnreadablePaperError) return [unreadTrial];
  throw error;
}

/** The template alone was read: it is what the loops made of it. */
const unreadTrial: Issue = {
  message: 'Văn bản quá lớn nên không đọc lại được để kiểm tra',
  hint: 'Bỏ bớt nội dung được lặp lại nhiều lần, hình ảnh và phần không cần thiết của mẫu.',
};

function withheld({ title }: Dossier, issues: readonly Issue[]): PlacedFinding {
  const reasons = issues
    .slice(0, 3)
    .map(({ place, message }) => (place === undefined ? message : `${place}: ${message}`));
  return atFile({
    code: 'trial-withheld',
    severity: 'error',
    message: `Văn bản làm thử từ hồ sơ “${title}” không xuất ra được: ${reasons.join('; ')}`,
    hint: issues.find(({ hint }) => hint !== undefined)?.hint ?? 'Xem lại các thẻ và vòng lặp vừa sửa quanh chỗ này',
  });
}
