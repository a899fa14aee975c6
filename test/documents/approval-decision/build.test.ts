import { expect, test } from 'vitest';
import { build } from '../../../src/documents/approval-decision/build.ts';
import { assessmentInput, dossier, groupInput, profileInput, rankedUnit } from '../../support/dossiers.ts';

test('the words of a small decision in the style of Kon Tum', () => {
  const { context, rows, fileName, findings } = build(dossier());
  expect(context).toMatchObject({
    documentTitle:
      'Quyết định: Phê duyệt kết quả đánh giá Chuyển đổi số năm 2023 của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    parentAuthorityLines: [],
    authorityLines: [{ text: 'ỦY BAN NHÂN DÂN' }, { text: 'TỈNH KON TUM' }],
    authorityRuleLength: '17.5',
    documentNumber: '\u00a0'.repeat(8),
    notation: 'QĐ-UBND',
    place: 'Kon Tum',
    day: '\u00a0'.repeat(5),
    month: '4',
    year: '2024',
    decisionAuthority: 'ỦY BAN NHÂN DÂN TỈNH KON TUM',
    legalBases: [
      { text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;' },
      { text: 'Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông.' },
    ],
    resultClosings: [],
    articles: [],
    executionArticles: [
      {
        articleNumber: '2',
        text: 'Giám đốc các sở, ban, ngành và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.',
      },
    ],
    recipients: [{ text: 'Như Điều 2;' }, { text: 'Các sở, ban, ngành thuộc tỉnh;' }, { text: 'Lưu: VT, KGVXTPC.' }],
    capacityLines: [{ text: 'TM. ỦY BAN NHÂN DÂN' }, { text: 'CHỦ TỊCH' }],
    signatory: 'Lê Ngọc Tuấn',
  });
  expect(rows).toBe(3);
  expect(fileName).toBe('qd_phe-duyet-ket-qua-cds-2023_du-thao');
  expect(findings).toEqual([]);
});

test('the parent authority stands above the issuing one', () => {
  const parentAuthority = { name: 'Ủy ban nhân dân tỉnh', headerLines: ['UBND TỈNH KON TUM'] };
  expect(build(dossier({ profile: profileInput({ parentAuthority }) })).context.parentAuthorityLines).toEqual([
    { text: 'UBND TỈNH KON TUM' },
  ]);
});

test('the place stands without the comma that the paper sets itself', () => {
  expect(build(dossier({ profile: profileInput({ place: 'Kon Tum,' }) })).context.place).toBe('Kon Tum');
});

test('doubts come with the words', () => {
  const units = [rankedUnit('a', 'Sở A', '1000.01')];
  const { findings } = build(dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) }));
  expect(findings.map(({ code }) => code)).toEqual(['score-above-maximum']);
});
