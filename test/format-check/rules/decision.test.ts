import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { headFindings } from '../../support/head-findings.ts';
import { correctLetter } from '../../support/word-letter.ts';
import { paragraph } from '../../support/word-markup.ts';
import { correctDecision, correctParts, type DecisionChanges } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const lines = (...texts: readonly string[]) => texts.map((text) => paragraph(text, heading)).join('');
const authority = (text: string) => paragraph(text, { ...heading, before: 240, after: 120 });

describe('each departure in the words of a decision is one finding', () => {
  test.each<[string, string, DecisionChanges, string]>([
    [
      'no authority above the legal bases',
      'QD-01',
      { decisionAuthority: '' },
      'Không thấy dòng thẩm quyền ban hành trên các căn cứ',
    ],
    [
      'an authority that is not bold',
      'QD-01',
      { decisionAuthority: paragraph('GIÁM ĐỐC SỞ NỘI VỤ', { alignment: 'center', before: 240 }) },
      'không in đậm',
    ],
    ['no “QUYẾT ĐỊNH:”', 'QD-02', { decisionWord: '' }, 'Không thấy dòng “QUYẾT ĐỊNH:”'],
    ['no colon', 'QD-02', { decisionWord: paragraph('QUYẾT ĐỊNH', heading) }, 'Không có dấu hai chấm'],
    ['the words on the left', 'QD-02', { decisionWord: paragraph('QUYẾT ĐỊNH:', { bold: true }) }, 'căn lề trái'],
    [
      'the words twice',
      'QD-02',
      { body: paragraph('QUYẾT ĐỊNH:', heading) + correctParts().body },
      'Dòng “QUYẾT ĐỊNH:” có hai lần',
    ],
    [
      'a collective that is not signed for',
      'QD-03',
      { decisionAuthority: authority('ỦY BAN NHÂN DÂN TỈNH KON TUM'), capacity: lines('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH') },
      'Ủy ban nhân dân ban hành nhưng ký “KT. CHỦ TỊCH”',
    ],
    [
      'a head that is signed for as a collective',
      'QD-03',
      {
        decisionAuthority: authority('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM'),
        capacity: lines('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
      },
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM ban hành nhưng ký “TM. ỦY BAN NHÂN DÂN”',
    ],
    [
      'any other head that is signed for as a collective',
      'QD-03',
      { decisionAuthority: authority('CHỦ NHIỆM VĂN PHÒNG'), capacity: lines('TM. VĂN PHÒNG', 'CHỦ NHIỆM') },
      'CHỦ NHIỆM VĂN PHÒNG ban hành nhưng ký “TM. VĂN PHÒNG”',
    ],
  ])('%s: %s', (_, id, changes, expected) => {
    expect(headFindings(correctDecision(changes))).toEqual({ [id]: [expected] });
  });
});

describe('authority and signature that agree', () => {
  test.each<[string, string]>([
    ['ỦY BAN NHÂN DÂN TỈNH KON TUM', lines('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')],
    ['UỶ BAN NHÂN DÂN TỈNH KON TUM', lines('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM', lines('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')],
  ])('%s', (text, capacity) => {
    const paper = correctDecision({ decisionAuthority: authority(text), capacity });

    expect(checkedBy('QD-03', paper).state).toBe('passed');
    expect(headFindings(paper)).toEqual({});
  });

  test('of another collective leave open how it signs', () => {
    const paper = correctDecision({ decisionAuthority: authority('HỘI ĐỒNG KHOA HỌC TỈNH KON TUM') });
    expect(checkedBy('QD-03', paper).state).toBe('not-applicable');
  });

  test('by authorisation is left to people', () => {
    const paper = correctDecision({
      decisionAuthority: authority('ỦY BAN NHÂN DÂN TỈNH KON TUM'),
      capacity: lines('TUQ. ỦY BAN NHÂN DÂN', 'GIÁM ĐỐC SỞ NỘI VỤ'),
    });
    expect(checkedBy('QD-03', paper).state).toBe('look');
  });
});

test('a resolution says “QUYẾT NGHỊ:”', () => {
  const resolution = (word: string) =>
    correctDecision({ typeName: paragraph('NGHỊ QUYẾT', heading), decisionWord: paragraph(word, heading) });

  expect(checkedBy('QD-02', resolution('QUYẾT NGHỊ:')).state).toBe('passed');
  expect(faultsBy('QD-02', resolution('QUYẾT ĐỊNH:'))[0]).toMatchObject({
    found: 'Nghị quyết ghi “QUYẾT ĐỊNH:”',
    severity: 'warning',
  });
});

test('the authority is held against the one that the office gave', () => {
  const paper = correctDecision();

  expect(checkedBy('QD-01', paper, { decisionAuthority: 'GIÁM ĐỐC SỞ NỘI VỤ' }).state).toBe('passed');
  expect(faultsBy('QD-01', paper, { decisionAuthority: 'ỦY BAN NHÂN DÂN TỈNH KON TUM' })[0]?.found).toBe(
    'Thẩm quyền ban hành ghi “GIÁM ĐỐC SỞ NỘI VỤ”',
  );
});

test('other papers have none of these words', () => {
  const plan = correctDecision({
    typeName: paragraph('KẾ HOẠCH', heading),
    number: paragraph('Số: 23/KH-SNV', { alignment: 'center', size: 13, before: 120 }),
    decisionAuthority: '',
  });

  expect(headFindings(plan)).toEqual({ 'QD-04': ['Có dòng “QUYẾT ĐỊNH:” trong KẾ HOẠCH'] });
  for (const id of ['QD-01', 'QD-02', 'QD-03']) expect(checkedBy(id, correctLetter()).state).toBe('not-applicable');
  expect(checkedBy('QD-04', correctLetter()).state).toBe('passed');
});
