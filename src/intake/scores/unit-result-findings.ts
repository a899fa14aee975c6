import type { Finding } from '../../domain/finding.ts';
import type { GatheredUnit } from './gather-units.ts';
import { fieldWords } from './meaning-words.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated } from './stated.ts';
import { statusIn } from './unit-status.ts';

/** A score beside "Không báo cáo" is taken, since a figure says more than a remark, but somebody has to look. */
export function tellScoredAgainstWords({ words, name }: GatheredUnit, log: ImportLog): void {
  const against = words.find(({ text }) => {
    const status = statusIn(text);
    return status === 'no-report' || status === 'not-assessed';
  });
  if (against === undefined) return;
  log.finding({
    code: 'scored-against-words',
    severity: 'warning',
    message: `${against.place} ghi “${against.text.slice(0, mostShown)}”, nhưng đơn vị có điểm hoặc chỉ số. Hồ sơ lấy số ấy và xếp hạng đơn vị.`,
    hint: 'Nếu đơn vị không được chấm, xóa điểm và chỉ số rồi nhập lại.',
    unit: name,
  });
}

export function unclearRemark({ text, place }: Stated, unit: string): Finding {
  return {
    code: 'ranking-unclear',
    severity: 'error',
    message: `${place} ghi “${text.slice(0, mostShown)}”: không rõ đơn vị có được xếp hạng, xếp loại không. Hồ sơ vẫn xếp hạng đơn vị.`,
    hint: 'Nếu đơn vị không được xếp hạng, ghi “Không xếp hạng” vào ô xếp hạng rồi nhập lại; nếu được thì bỏ lời ghi ấy.',
    unit,
  };
}

const mostShown = 120;

export function scoreMissing({ name, place }: GatheredUnit, what: string): Finding {
  return {
    code: 'score-missing',
    severity: 'error',
    message: `${place}: “${name}” ${what}.`,
    hint: 'Điền điểm; nếu đơn vị không được chấm, ghi “Không báo cáo” hoặc “Không đánh giá” kèm lý do vào ô điểm; rồi nhập lại.',
    unit: name,
  };
}

/** A rank or a class beside words that there is none. */
export function tellLeftOut({ figures, name }: GatheredUnit, reason: string, log: ImportLog): void {
  for (const field of ['class', 'rank'] as const) {
    const stated = figures[field];
    if (stated === undefined) continue;
    log.finding({
      code: 'not-ranked-contradicts',
      severity: 'error',
      message: `${stated.place} ghi ${fieldWords[field]} ${stated.text}, nhưng tệp hoặc hồ sơ gốc ghi đơn vị không được xếp hạng: “${reason}”. Hồ sơ không ghi ${fieldWords[field]}.`,
      hint: 'Bỏ xếp loại, xếp hạng hoặc bỏ lời ghi ấy rồi nhập lại.',
      unit: name,
    });
  }
}

/** The class or rank of a unit without a report is a rule of the index set, not a result; its maximum counts nothing. */
export function tellWithoutScore({ figures, name }: GatheredUnit, log: ImportLog): void {
  for (const field of ['class', 'rank', 'maximum'] as const) {
    const stated = figures[field];
    if (stated === undefined) continue;
    log.finding({
      code: `${field}-without-score`,
      severity: 'info',
      message: `${stated.place} ghi ${fieldWords[field]} “${stated.text}” cho đơn vị không có điểm; hồ sơ không ghi.`,
      ...(field === 'class'
        ? { hint: 'Xếp loại ấy theo quy định của bộ chỉ số: kiểm tra assessment.indexSet.classWithoutReport.' }
        : {}),
      unit: name,
    });
  }
}
