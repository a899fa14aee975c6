import type { ApprovalDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { type ApprovalText, approvalTexts } from './approval-texts.ts';

/** Doubts about the year in the words of the decision: another one than the year assessed, or none where it belongs. */
export function approvalTextFindings(dossier: ApprovalDossier): Finding[] {
  return [...approvalTexts(dossier.approval).flatMap((text) => yearDiffers(text, dossier)), ...yearAbsent(dossier)];
}

/**
 * "Chuyển đổi số năm 2022" or "kết quả đánh giá năm 2022" in a round of 2023 is last year's text where the paper names
 * its own round. A plan ("Kế hoạch …") may speak of another year, and an article may look back or ahead: good to know.
 */
function yearDiffers({ text, path, part }: ApprovalText, { assessment: { year } }: ApprovalDossier): Finding[] {
  const years = new Set([...text.matchAll(aboutTheRound)].map(([, digits = '']) => digits));
  return [...years]
    .filter((digits) => digits !== String(year))
    .map((digits): Finding => {
      const figures = { yearInText: digits, year: String(year) };
      return part === 'article'
        ? {
            code: 'year-differs',
            // A past year is often what is left of last year's text; a year to come is what a decision looks ahead to.
            severity: Number(digits) < year ? 'warning' : 'info',
            message: `Lời văn của Điều nhắc đến năm ${digits}, khác năm đánh giá ${year}.`,
            hint: 'Kiểm tra xem có đúng ý không; giữ nguyên nếu nói về năm trước hoặc năm sau.',
            path,
            figures,
          }
        : {
            code: 'year-differs',
            severity: 'error',
            message: `Lời văn ghi “năm ${digits}” cho kết quả chuyển đổi số nhưng năm đánh giá là ${year}.`,
            hint: 'Sửa năm trong lời văn hoặc năm đánh giá.',
            path,
            figures,
          };
    });
}

const aboutTheRound =
  /(?:(?<!kế hoạch\s)(?:chuyển đổi số|CĐS)|(?:đánh giá|xếp hạng|kết quả)(?:(?!năm|kế hoạch)[^.;:])*)(?: của)? năm (\d{4})/giu;

function yearAbsent({ approval, assessment: { year } }: ApprovalDossier): Finding[] {
  return [
    { text: approval.subject, path: 'approval.subject', name: 'Trích yếu' },
    { text: approval.result.lead, path: 'approval.result.lead', name: 'Lời dẫn của Điều 1' },
  ]
    .filter(({ text }) => !text.includes(String(year)))
    .map(({ path, name }) => ({
      code: 'year-absent',
      severity: 'warning',
      message: `${name} không nêu năm đánh giá ${year}.`,
      hint: `Bổ sung “năm ${year}” nếu thiếu.`,
      path,
      figures: { year: String(year) },
    }));
}
