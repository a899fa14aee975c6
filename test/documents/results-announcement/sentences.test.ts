import { describe, expect, test } from 'vitest';
import { resultsAnnouncement } from '../../../src/documents/results-announcement/index.ts';
import { joinedNames } from '../../../src/documents/results-announcement/names.ts';
import {
  type AnnouncementInput,
  announcementDossier,
  type PreviousYearInput,
  previousYearInput,
} from '../../support/announcements.ts';
import { groupInput, rankedUnit, type UnitInput } from '../../support/dossiers.ts';

/** Units a, b, c … with these indices this year and, where given, last year; the paragraphs below their table. */
function paragraphs(
  indices: readonly string[],
  before: readonly string[] = [],
  { announcement = {}, previous = {}, others = [] }: Options = {},
): string[] {
  const units = indices.map((index, at) =>
    rankedUnit(idOf(at), `Sở ${idOf(at).toUpperCase()}`, `${Number(index) * 10}`),
  );
  const results = before.map((index, at) => ({
    unitId: idOf(at),
    name: `Sở ${idOf(at).toUpperCase()}`,
    index,
    class: classOf(index),
  }));
  const dossier = announcementDossier(announcement, {
    groups: [groupInput({ units: [...units, ...others] })],
    ...(before.length > 0 || Object.keys(previous).length > 0
      ? { previousYear: previousYearInput({ results, ...previous }) }
      : {}),
  });
  const { tiers } = resultsAnnouncement.build(dossier).context as unknown as {
    tiers: { paragraphs: { text: string }[] }[];
  };
  return tiers.flatMap((tier) => tier.paragraphs.map(({ text }) => text));
}

interface Options {
  readonly announcement?: Partial<AnnouncementInput>;
  readonly previous?: Partial<PreviousYearInput>;
  readonly others?: readonly UnitInput[];
}

const idOf = (at: number) => String.fromCharCode(97 + at);
const classOf = (index: string) =>
  Number(index) >= 90 ? 'Tốt' : Number(index) >= 70 ? 'Khá' : Number(index) >= 50 ? 'Trung bình' : 'Yếu';

describe('the average', () => {
  test.each([
    [['80', '70'], ['70', '65'], 'là 75,00 điểm, tăng 7,50 điểm so với điểm trung bình năm 2022 (67,50 điểm).'],
    [['70', '65'], ['80', '70'], 'là 67,50 điểm, giảm 7,50 điểm so với điểm trung bình năm 2022 (75,00 điểm).'],
    [['80', '70'], ['70', '80'], 'là 75,00 điểm, không đổi so với điểm trung bình năm 2022 (75,00 điểm).'],
    [['80', '70'], [], 'là 75,00 điểm. '],
  ])('of %j after %j %s', (now, before, words) => {
    expect(paragraphs(now, before)[0]).toMatch(/^Chỉ số chuyển đổi số trung bình năm 2023 của các đơn vị là /);
    expect(paragraphs(now, before)[0]).toContain(words);
  });

  test('of one unit is its index', () => {
    expect(paragraphs(['80'])).toEqual([
      'Chỉ số chuyển đổi số năm 2023 của Sở A là 80,00 điểm. Về xếp loại, 1/1 đơn vị đạt loại Khá, không có đơn vị xếp loại Yếu.',
    ]);
  });

  test('is not compared under another index set', () => {
    const [first = ''] = paragraphs(['80', '70'], ['70', '60'], { previous: { indexSetName: 'Bộ chỉ số khác' } });
    expect(first).not.toContain('2022');
  });
});

describe('best and worst', () => {
  const announcement = { namesBestAndWorst: true };
  test.each([
    [['80', '70', '60'], 'Chỉ số cao nhất là 80,00 điểm (Sở A), thấp nhất là 60,00 điểm (Sở C).'],
    [['80', '80', '60'], 'Chỉ số cao nhất là 80,00 điểm (Sở A và Sở B), thấp nhất là 60,00 điểm (Sở C).'],
    [['80', '80'], 'Chỉ số của các đơn vị bằng nhau.'],
  ])('of %j are told: %s', (now, words) => {
    expect(paragraphs(now, [], { announcement })[0]).toContain(words);
    expect(paragraphs(now)[0]).not.toContain(words);
  });

  test('of one unit are not told, of many not all names', () => {
    expect(paragraphs(['80'], [], { announcement })[0]).not.toContain('nhất');
    const many = [...Array.from({ length: 13 }, () => '80'), '60'];
    expect(paragraphs(many, [], { announcement })[0]).toContain('Sở J và 3 đơn vị khác)');
  });
});

test('names with commas of their own are parted by semicolons', () => {
  expect(joinedNames(['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế', 'Sở Xây dựng'])).toBe(
    'Sở Văn hóa, Thể thao và Du lịch; Sở Y tế; Sở Xây dựng',
  );
  expect(joinedNames(['Sở Y tế', 'Sở Tài chính', 'Sở Xây dựng'])).toBe('Sở Y tế, Sở Tài chính và Sở Xây dựng');
  expect(joinedNames(['Sở Văn hóa, Thể thao và Du lịch'])).toBe('Sở Văn hóa, Thể thao và Du lịch');
});

describe('the classes', () => {
  test.each([
    [
      ['80', '60'],
      ['60', '40'],
      'được cải thiện từ 1/2 đơn vị đạt loại Trung bình, 1/2 đơn vị loại Yếu (năm 2022) lên 1/2 đơn vị đạt loại Khá, 1/2 đơn vị đạt Trung bình, không có đơn vị xếp loại Yếu (năm 2023).',
    ],
    [
      ['60', '40'],
      ['80', '60'],
      'giảm từ 1/2 đơn vị đạt loại Khá, 1/2 đơn vị đạt Trung bình, không có đơn vị xếp loại Yếu (năm 2022) xuống 1/2 đơn vị đạt loại Trung bình, 1/2 đơn vị loại Yếu (năm 2023).',
    ],
    [
      ['95', '40'],
      ['80', '60'],
      'thay đổi từ 1/2 đơn vị đạt loại Khá, 1/2 đơn vị đạt Trung bình, không có đơn vị xếp loại Yếu (năm 2022) thành 1/2 đơn vị đạt loại Tốt, 1/2 đơn vị loại Yếu (năm 2023).',
    ],
    [['85', '75'], ['75', '80'], 'không đổi so với năm 2022: 2/2 đơn vị đạt loại Khá, không có đơn vị xếp loại Yếu.'],
    [['40', '30'], ['30', '40'], 'không đổi so với năm 2022: 2/2 đơn vị loại Yếu.'],
    [
      ['60', '40'],
      ['30', '40'],
      'Xếp hạng 1/2 đơn vị được cải thiện từ loại Yếu (năm 2022) lên Trung bình (năm 2023).',
    ],
    [['60', '80'], ['80', '80'], 'Xếp hạng 1/2 đơn vị giảm từ loại Khá (năm 2022) xuống Trung bình (năm 2023).'],
  ])('of %j after %j: %s', (now, before, words) => {
    expect(paragraphs(now, before).join('\n')).toContain(words);
  });

  test('without last year are told alone', () => {
    expect(paragraphs(['95', '80', '40'])[0]).toContain(
      ' Về xếp loại, 1/3 đơn vị đạt loại Tốt, 1/3 đơn vị đạt Khá, 1/3 đơn vị loại Yếu.',
    );
  });

  test('of different numbers of units are told beside each other, without a verdict', () => {
    const tiers = [{ tierId: 'so', classCounts: [{ class: 'Yếu', units: 3 }] }];
    expect(paragraphs(['80', '60'], [], { previous: { tiers } }).join('\n')).toContain(
      'Xếp hạng của các đơn vị thay đổi từ 3/3 đơn vị loại Yếu (năm 2022) thành 1/2 đơn vị đạt loại Khá, 1/2 đơn vị đạt Trung bình, không có đơn vị xếp loại Yếu (năm 2023).',
    );
  });
});

describe('the gains', () => {
  test.each([
    [
      ['80', '70'],
      ['70', '65'],
      'Tất cả các đơn vị đều có điểm số tăng so với năm 2022; trong đó Sở B tăng ít nhất với 5,00 điểm, Sở A tăng nhiều nhất với 10,00 điểm.',
    ],
    [
      ['70', '65'],
      ['80', '70'],
      'Tất cả các đơn vị đều có điểm số giảm so với năm 2022; trong đó Sở B giảm ít nhất với 5,00 điểm, Sở A giảm nhiều nhất với 10,00 điểm.',
    ],
    [['80', '70'], ['75', '65'], 'Tất cả các đơn vị đều tăng 5,00 điểm so với năm 2022.'],
    [['80', '70'], ['80', '70'], 'Điểm số của tất cả các đơn vị không đổi so với năm 2022.'],
    [
      ['80', '70', '60'],
      ['70', '75', '60'],
      '1/3 đơn vị có điểm số tăng, 1/3 đơn vị có điểm số giảm, 1/3 đơn vị có điểm số không đổi so với năm 2022; trong đó Sở A tăng nhiều nhất với 10,00 điểm, Sở B giảm nhiều nhất với 5,00 điểm.',
    ],
    [
      ['80', '75', '60'],
      ['70', '65', '60'],
      '2/3 đơn vị có điểm số tăng, 1/3 đơn vị có điểm số không đổi so với năm 2022; trong đó Sở A và Sở B cùng tăng nhiều nhất với 10,00 điểm.',
    ],
    [['80'], ['70'], 'Sở A tăng 10,00 điểm so với năm 2022.'],
    [['70'], ['80'], 'Sở A giảm 10,00 điểm so với năm 2022.'],
    [['70'], ['70'], 'Điểm số của Sở A không đổi so với năm 2022.'],
  ])('of %j after %j: %s', (now, before, words) => {
    expect(paragraphs(now, before)[1]?.startsWith(words)).toBe(true);
  });

  test('that are stated are told as stated', () => {
    const gains = {
      risen: 'most' as const,
      smallest: { unitId: 'b', points: '8.5' },
      largest: { unitId: 'a', points: '35' },
    };
    const tiers = [{ tierId: 'so', gains }];
    expect(paragraphs(['80', '70'], [], { previous: { tiers } })[1]).toMatch(
      /^Đa số các đơn vị đều có điểm số tăng so với năm 2022; trong đó Sở B tăng ít nhất với 8,50 điểm, Sở A tăng nhiều nhất với 35,00 điểm\./,
    );
  });
});

describe('units without an index among the others', () => {
  const others: UnitInput[] = [
    { id: 'x', name: 'Sở X', result: { status: 'no-report', reason: 'Không gửi báo cáo.' } },
    { id: 'y', name: 'Sở Y', result: { status: 'assessed-not-ranked', score: '1', reason: 'Đặc thù' } },
    { id: 'z', name: 'Sở Z', result: { status: 'not-assessed', reason: 'Mới thành lập' } },
  ];

  test('are named with their reasons', () => {
    expect(paragraphs(['80', '70'], [], { others }).at(-1)).toBe(
      'Chỉ số trung bình được tính trên 02 đơn vị được xếp hạng. Có 01 đơn vị không có báo cáo, xếp loại Yếu theo quy định của bộ chỉ số: Sở X (Không gửi báo cáo). Có 01 đơn vị được đánh giá nhưng không xếp hạng: Sở Y (Đặc thù). Có 01 đơn vị không đánh giá: Sở Z (Mới thành lập).',
    );
  });

  test('may be all there are', () => {
    expect(paragraphs([], [], { others: others.slice(2) })).toEqual([
      'Năm 2023 không có đơn vị nào được xếp hạng.',
      'Có 01 đơn vị không đánh giá: Sở Z (Mới thành lập).',
    ]);
  });
});
