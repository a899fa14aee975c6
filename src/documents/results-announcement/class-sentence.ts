import type { IndexSet } from '../../domain/index-set.ts';
import { type ClassCount, countedUnits } from '../../domain/statistics.ts';
import type { LastYear } from '../../domain/year-change.ts';

/**
 * How many units are in each class, this year and last: “Xếp hạng của các đơn vị được cải thiện từ … lên …”. None where
 * no unit has a class.
 */
export function classSentence(
  now: readonly ClassCount[],
  year: number,
  lastYear: (Pick<LastYear, 'classes'> & { readonly year: number }) | undefined,
  indexSet: IndexSet,
): string | undefined {
  if (countedUnits(now) === 0) return undefined;
  const lowest = indexSet.classes?.at(1) === undefined ? undefined : indexSet.classes.at(-1)?.name;
  const before = lastYear?.classes ?? [];
  const current = counted(now, lowest, true);
  if (lastYear === undefined || countedUnits(before) === 0) return `Về xếp loại, ${current}.`;
  const course = courseOf(before, now);
  if (course === 'same') return `Xếp hạng của các đơn vị không đổi so với năm ${lastYear.year}: ${current}.`;
  const [verb, arrow] = words[course];
  const step = oneStep(before, now);
  if (course !== 'mixed' && step !== undefined) {
    const { from, to, units } = step;
    return `Xếp hạng ${units}/${countedUnits(now)} đơn vị ${verb} từ loại ${from} (năm ${lastYear.year}) ${arrow} ${to} (năm ${year}).`;
  }
  const isLowestNew = unitsIn(before, lowest) === 0 && unitsIn(now, lowest) > 0;
  const previous = counted(before, lowest, isLowestNew);
  return `Xếp hạng của các đơn vị ${verb} từ ${previous} (năm ${lastYear.year}) ${arrow} ${current} (năm ${year}).`;
}

const words = {
  better: ['được cải thiện', 'lên'],
  worse: ['giảm', 'xuống'],
  mixed: ['thay đổi', 'thành'],
} as const;

/**
 * Better, if no class from the top down holds fewer units with those above it than before, and one holds more. Years
 * with different numbers of units are only told beside each other.
 */
function courseOf(before: readonly ClassCount[], now: readonly ClassCount[]): keyof typeof words | 'same' {
  if (countedUnits(before) !== countedUnits(now)) return 'mixed';
  const names = [...new Set([...now, ...before].map((count) => count.class))];
  const steps = names.map((_, place) => {
    const upTo = names.slice(0, place + 1);
    const within = (counts: readonly ClassCount[]) =>
      countedUnits(counts.filter((count) => upTo.includes(count.class)));
    return Math.sign(within(now) - within(before));
  });
  if (steps.every((step) => step === 0)) return 'same';
  if (steps.every((step) => step >= 0)) return 'better';
  return steps.every((step) => step <= 0) ? 'worse' : 'mixed';
}

/** All were in one class, and those that left it are in one other: then it is known who went where. */
function oneStep(before: readonly ClassCount[], now: readonly ClassCount[]) {
  const [from, ...others] = before.filter(({ units }) => units > 0);
  const [to, ...further] = now.filter((count) => count.units > 0 && count.class !== from?.class);
  if (from === undefined || to === undefined || others.length > 0 || further.length > 0) return undefined;
  return { from: from.class, to: to.class, units: to.units };
}

/** “9/20 đơn vị đạt loại Khá, 9/20 đơn vị đạt Trung bình, 2/20 đơn vị loại Yếu”: nobody achieves the lowest class. */
function counted(counts: readonly ClassCount[], lowest: string | undefined, namesEmptyLowest: boolean): string {
  const total = countedUnits(counts);
  const filled = counts.filter(({ units }) => units > 0);
  const parts = filled.map(({ class: name, units }, place) => {
    const verb = name === lowest ? 'loại' : place === 0 ? 'đạt loại' : 'đạt';
    return `${units}/${total} đơn vị ${verb} ${name}`;
  });
  const isEmpty = lowest !== undefined && unitsIn(counts, lowest) === 0;
  return [...parts, ...(isEmpty && namesEmptyLowest ? [`không có đơn vị xếp loại ${lowest}`] : [])].join(', ');
}

function unitsIn(counts: readonly ClassCount[], name: string | undefined): number {
  return counts.find((count) => count.class === name)?.units ?? 0;
}
