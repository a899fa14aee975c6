import { describe, expect, test } from 'vitest';
import { resultsAnnouncement } from '../../../src/documents/results-announcement/index.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { type AnnouncementInput, announcementDossier, announcementInput } from '../../support/announcements.ts';
import { assessmentInput, dossier, groupInput, type UnitInput } from '../../support/dossiers.ts';

function built(announcement: Partial<AnnouncementInput> = {}, assessment = {}) {
  const { context } = resultsAnnouncement.build(announcementDossier(announcement, assessment));
  return context as unknown as {
    openingSentence: string;
    scope: string;
    software: object[];
    closings: { text: string }[];
    tiers: { lead: string; groups: { rows: { unitName: string; cells: { text: string }[] }[] }[] }[];
  };
}

const rowsOf = ({ tiers }: ReturnType<typeof built>) =>
  tiers.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

test('a dossier without an announcement has none', () => {
  expect(resultsAnnouncement.isFor(dossier())).toBe(false);
  expect(() => resultsAnnouncement.build(dossier())).toThrow(MissingPartError);
});

describe('the opening', () => {
  test.each([
    [{}, 'Ủy ban nhân dân tỉnh Kon Tum công bố'],
    [{ place: 'Kon Tum' }, 'Ủy ban nhân dân tỉnh Kon Tum công bố'],
    [{ date: '2024-04-11' }, 'Ngày 11 tháng 4 năm 2024, Ủy ban nhân dân tỉnh Kon Tum công bố'],
    [{ date: '2024-02-01', place: 'Kon Tum,' }, 'Kon Tum, ngày 01 tháng 02 năm 2024, Ủy ban nhân dân tỉnh'],
  ])('with %j begins “%s”', (announcement, words) => {
    expect(built(announcement).openingSentence.startsWith(words)).toBe(true);
  });

  test('may name the software, with words after its address or none', () => {
    const url = 'https://dti.kontum.gov.vn';
    expect(built().software).toEqual([]);
    expect(built({ software: { before: 'Qua phần mềm', url } }).software).toEqual([
      { before: 'Qua phần mềm ', url, after: '.' },
    ]);
    expect(built({ software: { before: 'Qua phần mềm', url, after: 'của tỉnh' } }).software).toEqual([
      { before: 'Qua phần mềm ', url, after: ' của tỉnh.' },
    ]);
  });
});

describe('the scope', () => {
  test('names the only tier, and the classes with the mark of the announcement', () => {
    const { indexSet } = assessmentInput();
    const classes = [
      { name: 'Đạt', from: '62.50' },
      { name: 'Chưa đạt', from: '0' },
    ];
    const { classWithoutReport: _none, ...rest } = indexSet;
    expect(built({}, { indexSet: { ...rest, classes } }).scope).toBe(
      'Bộ chỉ số chuyển đổi số áp dụng cho các sở, ban, ngành. Việc xếp hạng chỉ số chuyển đổi số được chia thành 02 mức: Nhóm xếp hạng đạt: tỷ lệ đạt từ 62,5% điểm trở lên. Nhóm xếp hạng chưa đạt: tỷ lệ dưới 62,5% điểm.',
    );
  });

  test('names three tiers with semicolons', () => {
    const [tier] = announcementInput().tiers;
    if (tier === undefined) throw new Error('No tier');
    const tiers = ['so', 'huyen', 'xa'].map((tierId) => ({ ...tier, tierId, name: `các đơn vị ${tierId}` }));
    const groups = tiers.map(({ tierId }) =>
      groupInput({
        id: tierId,
        tierId,
        units: [{ id: tierId, name: tierId, result: { status: 'ranked', score: '1' } }],
      }),
    );
    const indexSet = {
      ...assessmentInput().indexSet,
      tiers: tiers.map(({ tierId }) => ({ id: tierId, name: tierId })),
    };
    const given = dossier();
    const approval = { ...given.approval, result: { ...given.approval.result } };
    approval.result.tables = [{ heading: 'Bảng', groupIds: ['so'] }];
    const parts = { ...given, assessment: { ...given.assessment, indexSet, groups } };
    const announcement = announcementDossier().announcement;
    const { context } = resultsAnnouncement.build({ ...parts, approval, announcement: { ...announcement, tiers } });
    expect(context.scope).toContain('được chia thành 03 nhóm: các đơn vị so; các đơn vị huyen; các đơn vị xa.');
  });
});

describe('a row', () => {
  const units: UnitInput[] = [
    { id: 'a', name: 'Sở Nông nghiệp', shortName: 'Sở NN', result: { status: 'ranked', score: '612.5' } },
    { id: 'b', name: 'Sở Y tế', result: { status: 'not-assessed', reason: 'Mới' } },
  ];
  const groups = [groupInput({ units })];
  const classAbbreviations = [{ class: 'Trung bình', text: 'TB' }];

  test('has the short name, the abbreviated class and the mark that the announcement chooses', () => {
    expect(rowsOf(built({ classAbbreviations }, { groups }))).toMatchObject([
      { unitName: 'Sở NN', cells: [{ text: '61,25' }, { text: 'TB' }] },
      { unitName: 'Sở Y tế', cells: [{ text: '–' }, { text: '–' }] },
    ]);
    expect(rowsOf(built({ usesShortNames: false, decimalMark: '.' }, { groups }))[0]).toMatchObject({
      unitName: 'Sở Nông nghiệp',
      cells: [{ text: '61.25' }, { text: 'Trung bình' }],
    });
  });

  test('may have score and rank', () => {
    const columns = (['rank', 'score', 'index'] as const).map((field) => ({ field, heading: field }));
    expect(rowsOf(built({ columns }, { groups }))[0]?.cells).toEqual([
      { text: '1' },
      { text: '612,50' },
      { text: '61,25' },
    ]);
  });
});

test('a tier without main indices is introduced all the same, and a closing gets its full stop', () => {
  expect(built().tiers[0]?.lead).toBe('Đối với các sở, ban, ngành, kết quả đánh giá như sau.');
  expect(built({ closing: 'Các đơn vị rút kinh nghiệm' }).closings).toEqual([{ text: 'Các đơn vị rút kinh nghiệm.' }]);
});
