import type { Assessment } from '../assessment.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import { hasSameIndexSet } from '../previous-year.ts';

/** Doubts about classes (xếp loại): stated against computed, names that the index set does not know. */
export function classFindings(assessment: Assessment, evaluated: readonly EvaluatedGroup[]): Finding[] {
  const known = (assessment.indexSet.classes ?? []).map(({ name }) => name);
  return [
    ...evaluated.flatMap(({ units }) => units.flatMap((unit) => statedClass(unit, known))),
    ...previousClasses(assessment, known),
  ];
}

function statedClass({ unit, path, computedClass, printed }: EvaluatedUnit, known: readonly string[]): Finding[] {
  const stated = unit.result.status === 'ranked' ? unit.result.class : undefined;
  if (stated === undefined || stated === computedClass) {
    return [];
  }
  if (!known.includes(stated)) {
    const unknown = unknownClass(stated, known, unit.name, `${path}.result.class`);
    return [{ ...unknown, hint: `${unknown.hint} Văn bản in xếp loại đã nêu.` }];
  }
  return [
    {
      code: 'class-differs',
      severity: 'error',
      message: `Xếp loại đã nêu “${stated}” khác xếp loại tính theo chỉ số ${printed.index ?? ''}%: “${computedClass ?? 'không có'}”.`,
      hint: 'Văn bản in xếp loại đã nêu. Kiểm tra lại điểm, chỉ số và các ngưỡng xếp loại của bộ chỉ số.',
      unit: unit.name,
      path: `${path}.result.class`,
      figures: {
        statedClass: stated,
        ...(computedClass === undefined ? {} : { computedClass }),
        ...(printed.index === undefined ? {} : { index: printed.index }),
      },
    },
  ];
}

/** Last year's classes are held against this year's names only if the index set is the same. */
function previousClasses(assessment: Assessment, known: readonly string[]): Finding[] {
  const { previousYear } = assessment;
  if (previousYear === undefined || !hasSameIndexSet(assessment, previousYear)) {
    return [];
  }
  return previousYear.results.flatMap((result, place) =>
    result.class === undefined || known.includes(result.class)
      ? []
      : [unknownClass(result.class, known, result.name, `assessment.previousYear.results[${place}].class`)],
  );
}

function unknownClass(stated: string, known: readonly string[], unit: string, path: string) {
  return {
    code: 'unknown-class',
    severity: 'error' as const,
    message: `Xếp loại “${stated}” không có trong bộ chỉ số.`,
    hint:
      known.length === 0
        ? 'Bộ chỉ số này không xếp loại: bỏ xếp loại của đơn vị hoặc khai các loại ở assessment.indexSet.classes.'
        : `Dùng đúng một trong các tên: ${known.join(', ')}.`,
    unit,
    path,
    figures: { statedClass: stated },
  };
}
