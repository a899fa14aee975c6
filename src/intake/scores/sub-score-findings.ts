import { compareDecimals } from '../../domain/exact-decimal.ts';
import type { GatheredUnit } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated, StatedCriterion } from './stated.ts';
import type { CriteriaContext } from './sub-scores.ts';

/** A stated sum against the one that its parts make. */
export function tellDifference(unit: GatheredUnit, stated: Stated, total: Stated, what: string, log: ImportLog): void {
  if (compareDecimals(stated.text, total.text) === 0) return;
  log.finding({
    code: 'sub-score-sum-differs',
    severity: 'error',
    message: `${stated.place} ghi ${what} ${stated.text}, tổng điểm các tiêu chí là ${total.text}.`,
    hint: `${what.startsWith('tiêu chí') ? '' : 'Hồ sơ lấy số đã ghi. '}Kiểm tra điểm từng tiêu chí và tổng điểm rồi sửa chỗ sai.`,
    unit: unit.name,
    figures: { stated: stated.text, sum: total.text },
  });
}

/** A stated 6.12 of which only some parts have a score: they may not be more than the whole. */
export function tellPartsMissing(
  unit: GatheredUnit,
  code: string,
  stated: Stated,
  total: Stated,
  missing: readonly StatedCriterion[],
  log: ImportLog,
): void {
  if (compareDecimals(total.text, stated.text) > 0) {
    tellDifference(unit, stated, total, `tiêu chí ${code}`, log);
    return;
  }
  log.finding({
    code: 'sub-score-part-missing',
    severity: 'warning',
    message: `${stated.place} ghi tiêu chí ${code} ${stated.text}, nhưng chưa có điểm của ${missing.map((each) => each.code).join(', ')} (các phần đã có điểm cộng lại ${total.text}). Khi cộng và đối chiếu lấy số ${stated.text}.`,
    hint: 'Điền điểm của các tiêu chí ấy (0 nếu không đạt) rồi nhập lại.',
    unit: unit.name,
  });
}

export function tellMissing(unit: GatheredUnit, missing: readonly StatedCriterion[], log: ImportLog): void {
  log.finding({
    code: 'sub-score-missing',
    severity: 'warning',
    message: `${unit.place}: chưa có điểm của ${missing.length} tiêu chí (${missing.map(({ code }) => code).join(', ')}) nên không cộng và không đối chiếu được.`,
    hint: 'Điền điểm của các tiêu chí ấy (0 nếu không đạt) rồi nhập lại.',
    unit: unit.name,
  });
}

export function proposeExclusion(
  { code, name, place, maximum }: StatedCriterion,
  context: CriteriaContext,
  log: ImportLog,
): void {
  log.question({
    code: 'exclusion-proposed',
    message: `${place}: tiêu chí ${code} để trống ở mọi đơn vị của ${context.groupName}. Tiêu chí này không tính điểm, hay chưa nhập điểm?`,
    hint: 'Nếu không tính điểm, khai tiêu chí ở assessment.exclusions của hồ sơ gốc (mã, tên, phạm vi, lý do); nếu chưa nhập, điền điểm; rồi nhập lại.',
    places: [place],
    exclusion: { code, name, groupId: context.groupId, ...(maximum === undefined ? {} : { points: maximum.text }) },
  });
}

export function tellScored({ code, place }: StatedCriterion, { groupName }: CriteriaContext, log: ImportLog): void {
  log.finding({
    code: 'excluded-criterion-scored',
    severity: 'warning',
    message: `${place} có điểm, trong khi hồ sơ khai tiêu chí ${code} không tính điểm cho ${groupName}.`,
    hint: 'Điểm ấy không được cộng. Kiểm tra lại danh sách tiêu chí không tính điểm (assessment.exclusions).',
  });
}
