import { type ApprovalText, approvalTexts } from './approval-texts.ts';
import type { ApprovalDossier } from './dossier.ts';
import type { Finding } from './finding.ts';

/** Doubts about the year in the words of the decision: another one than the year assessed, or none where it belongs. */
export function approvalTextFindings(dossier: ApprovalDossier): Finding[] {
  return [...approvalTexts(dossier.approval).flatMap((text) => yearDiffers(text, dossier)), ...yearAbsent(dossier)];
}

/**
 * "Chuyển đổi số năm 2022" or "kết quả đánh giá năm 2022" in a round of 2023 is last year's text. A plan ("Kế hoạch …")
 * may speak of another year, and an article may look ahead: a later year there is only worth a look.
 */
function yearDiffers({ text, path, part }: ApprovalText, { assessment: { year } }: ApprovalDossier): Finding[] {
  const named = [...aboutTheRound, ...aboutAssessing].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, digits = '']) => ({ digits, isCertain: aboutTheRound.includes(pattern) })),
  );
  const first = new Map<string, boolean>();
  for (const { digits, isCertain } of named) first.set(digits, first.get(digits) ?? isCertain);
  return [...first]
    .filter(([digits]) => digits !== String(year))
    .map(([digits, isCertain]) => ({
      code: 'year-differs',
      severity: part === 'article' && (Number(digits) > year || !isCertain) ? 'warning' : 'error',
      message: `Lời văn ghi “năm ${digits}” cho kết quả chuyển đổi số nhưng năm đánh giá là ${year}.`,
      hint: 'Sửa năm trong lời văn hoặc năm đánh giá.',
      path,
      figures: { yearInText: digits, year: String(year) },
    }));
}

const aboutTheRound: readonly RegExp[] = [/(?<!kế hoạch\s)(?:chuyển đổi số|CĐS)(?: của)? năm (\d{4})/giu];
const aboutAssessing: readonly RegExp[] = [/(?:đánh giá|xếp hạng|kết quả)(?:(?!năm|kế hoạch)[^.;:])* năm (\d{4})/giu];

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
