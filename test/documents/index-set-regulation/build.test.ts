import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../../src/documents/index-set-regulation/build.ts';
import { contextSchema, type IndexSetRegulationContext } from '../../../src/documents/index-set-regulation/context.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { dossier } from '../../support/dossiers.ts';
import {
  type ClauseInput,
  type IndexSetDecisionInput,
  indexSetDossier,
  issuedIndexSetInput,
  regulationOf,
} from '../../support/index-sets.ts';
import { dossierOf } from '../../support/rounds.ts';

function contextOf(overrides: Partial<IndexSetDecisionInput> = {}): IndexSetRegulationContext {
  return contextSchema.parse(build(indexSetDossier(overrides)).context);
}

/** The clauses of the only article. */
function clausesOf(clauses: ClauseInput[], indexSet = issuedIndexSetInput()) {
  return contextOf({ indexSet, regulation: regulationOf(clauses) }).chapters[0]?.articles[0]?.clauses ?? [];
}

describe('the clause of a tier', () => {
  const [clause] = clausesOf([{ text: 'Đối với cấp Sở, ngành:', tierId: 'so' }, { text: 'Khoản cuối.' }]);

  test('counts main indices and criteria from the index set', () => {
    expect(clause?.text).toBe(
      'Đối với cấp Sở, ngành: Thang điểm tính tối đa là 1000 điểm, gồm 2 chỉ số chính, 9 tiêu chí:',
    );
  });

  test('has the table of its main indices', () => {
    expect(clause?.tables).toEqual([
      {
        mainIndices: [
          { ordinal: '1', name: 'Nhận thức số', criteria: '4', maximumScore: '100' },
          { ordinal: '2', name: 'Thể chế số', criteria: '5', maximumScore: '900' },
        ],
      },
    ]);
  });
});

describe('the clause of the classes', () => {
  const classPoints = (classes: { name: string; from: string }[]) => {
    const indexSet = { ...issuedIndexSetInput(), classes, classWithoutReport: classes.at(-1)?.name };
    const [clause] = clausesOf(
      [{ text: 'Xếp hạng được chia thành', listsClasses: true }, { text: 'Khoản cuối.' }],
      indexSet,
    );
    return [clause?.text, ...(clause?.points ?? []).map(({ letter, text }) => `${letter}) ${text}`)];
  };

  test('says how many there are, and the thresholds by which units are classed', () => {
    expect(classPoints([...(issuedIndexSetInput().classes ?? [])])).toEqual([
      'Xếp hạng được chia thành 04 nhóm đối tượng chính là:',
      'a) Nhóm xếp hạng tốt: cơ quan có tỷ lệ đạt từ 90% điểm trở lên.',
      'b) Nhóm xếp hạng khá: cơ quan có tỷ lệ đạt trong khoảng từ 70% điểm đến dưới 90% điểm.',
      'c) Nhóm xếp hạng trung bình: cơ quan có tỷ lệ đạt trong khoảng từ 50% điểm đến dưới 70% điểm.',
      'd) Nhóm xếp hạng yếu: cơ quan có tỷ lệ dưới 50% điểm.',
      'đ) Cơ quan, đơn vị không có báo cáo thì xếp hạng Yếu.',
    ]);
  });

  test('names every threshold of any index set: once for the highest and lowest, twice between', () => {
    const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(thresholds, (numbers) => {
        const from = [...numbers.toSorted((left, right) => right - left), 0];
        const points = classPoints(from.map((each, at) => ({ name: `Loại ${at}`, from: String(each) })));
        const printed = points.slice(1, -1).flatMap((point) => point?.match(/\d+(?=%)/g) ?? []);
        expect(printed.toSorted()).toEqual(numbers.flatMap((each) => [String(each), String(each)]).toSorted());
      }),
    );
  });
});

test('points and thresholds have the decimal mark of the paper', () => {
  const { tiers, ...rest } = issuedIndexSetInput();
  const indexSet = {
    ...rest,
    classWithoutReport: 'Chưa đạt',
    tiers: tiers.map((tier) => ({ ...tier, fullScale: '100.50' })),
    classes: [
      { name: 'Đạt', from: '62.50' },
      { name: 'Gần đạt', from: '20' },
      { name: 'Chưa đạt', from: '0' },
    ],
  };
  const dossier = indexSetDossier({
    indexSet,
    regulation: regulationOf([
      { text: 'Đối với cấp Sở', tierId: 'so' },
      { text: 'Chia thành', listsClasses: true },
    ]),
  });
  const numbers = { ...dossier.profile.numbers, decimalMark: ',' as const };
  const { context } = build({ ...dossier, profile: { ...dossier.profile, numbers } });
  const clauses = contextSchema.parse(context).chapters[0]?.articles[0]?.clauses ?? [];
  expect(clauses[0]?.text).toContain('tối đa là 100,5 điểm');
  expect(clauses[1]?.points.slice(0, 2).map(({ text }) => text)).toEqual([
    'Nhóm xếp hạng đạt: cơ quan có tỷ lệ đạt từ 62,5% điểm trở lên.',
    'Nhóm xếp hạng gần đạt: cơ quan có tỷ lệ đạt trong khoảng từ 20% điểm đến dưới 62,5% điểm.',
  ]);
});

test('points are counted by Vietnamese letters, and marks of lists are not doubled', () => {
  const points = ['a) Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.'];
  const [clause] = clausesOf([{ text: '1. Cơ sở', points }, { text: 'Khoản cuối.' }]);
  expect(clause?.text).toBe('Cơ sở');
  expect(clause?.points.map(({ letter, text }) => letter + text)).toEqual(['aMột.', 'bHai.', 'cBa.', 'dBốn.', 'đNăm.']);
});

test('articles count through all chapters, so that no number stands twice', () => {
  const { chapters } = contextSchema.parse(build(dossierOf('kon-tum-2022-index-set')).context);
  const numbers = chapters.flatMap(({ articles }) => articles.map(({ articleNumber }) => Number(articleNumber)));
  expect(numbers).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  expect(chapters.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III']);
});

describe('the last words close the paper with “./.”', () => {
  const article = (last: object) => ({
    ...regulationOf([]),
    chapters: [{ title: 'Chung', articles: [{ title: 'Một' }, { title: 'Hai', ...last }] }],
  });

  test.each([
    ['a title', {}, 'titles'],
    ['words', { text: 'Lời.' }, 'texts'],
    ['a line behind the clauses', { clauses: [{ text: 'Khoản.' }], closing: '(Chi tiết kèm theo)' }, 'closings'],
  ] as const)('when they are %s', (_what, last, where) => {
    const articles = contextOf({ regulation: article(last) }).chapters[0]?.articles ?? [];
    expect(articles[1]?.[where].at(-1)?.text).toMatch(/[^.]\.\/\.$/);
    expect(JSON.stringify(articles).match(/\.\/\./g)).toHaveLength(1);
  });

  test.each([
    [{ text: 'Khoản.' }],
    [{ text: 'Khoản', points: ['Một;', 'Hai.'] }],
    [{ text: 'Khoản', dashes: ['Một;', 'Hai.'] }],
  ])('when they are of the clause %j', (clause) => {
    const words = JSON.stringify(clausesOf([{ text: 'Khoản đầu.' }, clause]));
    expect(words.match(/\.\/\./g)).toHaveLength(1);
    expect(words).toMatch(clause.text === 'Khoản.' ? /Khoản\.\/\./ : /Hai\.\/\./);
  });
});

test('behind a table the closing mark stands alone', () => {
  const [article] =
    contextOf({ regulation: regulationOf([{ text: 'Đối với cấp Sở', tierId: 'so' }]) }).chapters[0]?.articles ?? [];
  expect(article?.closings).toEqual([{ text: './.' }]);
  expect(article?.clauses[0]?.text).toMatch(/9 tiêu chí:$/);
});

test('a sample says that it is one, and other dossiers have no regulation', () => {
  const sample = build({ ...indexSetDossier(), isSample: true });
  expect(sample.fileName).toBe('bo-chi-so_kem-theo-qd_2022_mau');
  expect(sample.context.documentTitle).toBe('Mẫu, số liệu giả định – Bộ chỉ số: Đánh giá chuyển đổi số');
  expect(() => build(dossier())).toThrow(MissingPartError);
});
