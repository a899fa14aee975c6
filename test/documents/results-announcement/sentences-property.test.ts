import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultsAnnouncement } from '../../../src/documents/results-announcement/index.ts';
import { announcementDossier, previousYearInput } from '../../support/announcements.ts';
import { groupInput, type UnitInput } from '../../support/dossiers.ts';

/** Indices as hundredths; few values, so that ties, no change and empty classes are common. */
const hundredths = fc.oneof(
  fc.constantFrom(0, 4999, 5000, 7000, 8999, 9000, 10_000),
  fc.integer({ min: 0, max: 10_000 }),
);

const round = fc.record({
  ranked: fc.array(fc.record({ now: hundredths, before: hundredths }), { maxLength: 12 }),
  knowsLastYear: fc.boolean(),
  decimalMark: fc.constantFrom('.' as const, ',' as const),
  namesBestAndWorst: fc.boolean(),
  silent: fc.nat(2),
  unranked: fc.nat(2),
});

type Round = typeof round extends fc.Arbitrary<infer Value> ? Value : never;

/** The paragraphs of a round, written with a point whatever its mark is. */
function paragraphsOf({ ranked, knowsLastYear, decimalMark, namesBestAndWorst, silent, unranked }: Round): string[] {
  const name = (at: number) => `Sở ${String.fromCharCode(65 + at)}`;
  const units: UnitInput[] = [
    ...ranked.map(({ now }, at) => ({
      id: `u${at}`,
      name: name(at),
      result: { status: 'ranked' as const, score: (now / 10).toFixed(1) },
    })),
    ...Array.from({ length: silent }, (_, at) => ({
      id: `s${at}`,
      name: `Sở im lặng ${at}`,
      result: { status: 'no-report' as const, reason: 'Không gửi' },
    })),
    ...Array.from({ length: unranked }, (_, at) => ({
      id: `n${at}`,
      name: `Sở đặc thù ${at}`,
      result: { status: 'not-assessed' as const, reason: 'Đặc thù' },
    })),
  ];
  const results = [
    ...ranked.map(({ before }, at) => ({
      unitId: `u${at}`,
      name: name(at),
      index: text(before),
      class: classOf(before),
    })),
    ...Array.from({ length: silent }, (_, at) => ({ unitId: `s${at}`, name: `Sở im lặng ${at}`, class: 'Yếu' })),
  ];
  const dossier = announcementDossier(
    { decimalMark, namesBestAndWorst },
    {
      groups: [groupInput({ units: units.length > 0 ? units : [{ ...emptyUnit }] })],
      ...(knowsLastYear ? { previousYear: previousYearInput({ results }) } : {}),
    },
  );
  const context = resultsAnnouncement.build(dossier).context as unknown as {
    tiers: { paragraphs: { text: string }[] }[];
  };
  return context.tiers.flatMap(({ paragraphs }) =>
    paragraphs.map((line) => line.text.replaceAll(/(\d),(\d)/g, '$1.$2')),
  );
}

const emptyUnit: UnitInput = { id: 'z', name: 'Sở Z', result: { status: 'not-assessed', reason: 'Mới' } };
const text = (value: number) => (value / 100).toFixed(2);
const classOf = (value: number) =>
  value >= 9000 ? 'Tốt' : value >= 7000 ? 'Khá' : value >= 5000 ? 'Trung bình' : 'Yếu';

/** The average in hundredths, half up, by whole numbers. */
function averageOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.floor((2 * sum + values.length) / (2 * values.length));
}

function movement(before: number, now: number): string {
  return now === before ? 'không đổi' : `${now > before ? 'tăng' : 'giảm'} ${text(Math.abs(now - before))} điểm`;
}

describe('whatever the results are, the sentences', () => {
  test('are whole sentences without a gap', () => {
    fc.assert(
      fc.property(round, (drawn) => {
        for (const paragraph of paragraphsOf(drawn)) {
          expect(paragraph).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(paragraph).not.toMatch(/undefined|null|NaN|\[object|Infinity| {2}| [.,;:]|\(\)|-\d|\.\./);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('tell the average and its change to the hundredth', () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const [first = ''] = paragraphsOf(drawn);
        const now = drawn.ranked.map((unit) => unit.now);
        if (now.length === 0) {
          expect(first.startsWith('Năm 2023 không có đơn vị nào được xếp hạng.')).toBe(true);
          return;
        }
        const average = averageOf(now);
        const before = averageOf(drawn.ranked.map((unit) => unit.before));
        const change = `, ${movement(before, average)} so với điểm trung bình năm 2022 (${text(before)} điểm)`;
        expect(first).toContain(` là ${text(average)} điểm${drawn.knowsLastYear ? change : ''}.`);
      }),
      { numRuns: 500 },
    );
  });

  test('tell the largest gain and the largest loss, and how many rose, fell and stayed', () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const told = paragraphsOf(drawn).join(' ');
        const gains = drawn.ranked.map(({ now, before }) => now - before);
        if (!drawn.knowsLastYear || gains.length === 0) {
          expect(told).not.toMatch(drawn.knowsLastYear ? /điểm số/i : /điểm số|so với|2022/i);
          return;
        }
        const [most, least] = [Math.max(...gains), Math.min(...gains)];
        if (most > 0) expect(told).toContain(`${text(most)} điểm`);
        if (least < 0) expect(told).toContain(`${text(-least)} điểm`);
        const up = gains.filter((gain) => gain > 0).length;
        const down = gains.filter((gain) => gain < 0).length;
        const total = gains.length;
        expect(told.includes('đơn vị có điểm số tăng')).toBe(up > 0 && up < total);
        expect(told.includes(`${up}/${total} đơn vị có điểm số tăng`)).toBe(up > 0 && up < total);
        expect(told.includes(`${down}/${total} đơn vị có điểm số giảm`)).toBe(down > 0 && down < total);
        expect(told.includes('Tất cả các đơn vị đều')).toBe(total > 1 && (up === total || down === total));
      }),
      { numRuns: 500 },
    );
  });

  test('tell as many units in the classes as have one', () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const told = paragraphsOf({ ...drawn, knowsLastYear: false }).join(' ');
        const total = drawn.ranked.length + drawn.silent;
        const classes = /Về xếp loại, (.*?)\. ?/.exec(told)?.[1] ?? '';
        const shares = [...classes.matchAll(/(\d+)\/(\d+) đơn vị (?:đạt loại |đạt |loại )(Tốt|Khá|Trung bình|Yếu)/g)];
        expect(shares.reduce((sum, [, units]) => sum + Number(units), 0)).toBe(total);
        for (const [, units, all, name] of shares) {
          const ranked = drawn.ranked.filter(({ now }) => classOf(now) === name).length;
          expect([Number(units), Number(all)]).toEqual([ranked + (name === 'Yếu' ? drawn.silent : 0), total]);
        }
        const lowest = shares.some(([, , , name]) => name === 'Yếu');
        expect(classes.includes('không có đơn vị xếp loại Yếu')).toBe(total > 0 && !lowest);
      }),
      { numRuns: 500 },
    );
  });
});
