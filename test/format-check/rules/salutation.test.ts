import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { correctLetter } from '../../support/word-letter.ts';
import { type Format, paragraph } from '../../support/word-markup.ts';
import { correctDecision } from '../../support/word-paper.ts';

const centred: Format = { alignment: 'center', before: 240 };

function letterTo(...lines: readonly string[]): Uint8Array {
  const [first = '', ...others] = lines;
  const list = others.map((text) => paragraph(text, { left: 2268 }));
  return correctLetter({ salutation: paragraph(first, centred) + list.join('') });
}

const found = (rule: string, paper: Uint8Array) => faultsBy(rule, paper).map((fault) => fault.found);

describe('“Kính gửi”', () => {
  test('is right to one addressee, and to several below it', () => {
    const papers = [
      correctLetter(),
      letterTo('Kính gửi:', '- Sở Nội vụ;', '- Sở Y tế;', '- Ủy ban nhân dân các xã, phường.'),
    ];
    expect(papers.map((paper) => checkedBy('NN-09', paper).state)).toEqual(['passed', 'passed']);
    expect(papers.map((paper) => checkedBy('NN-10', paper).state)).toEqual(['not-applicable', 'passed']);
  });

  test('is judged where it stands only', () => {
    expect(checkedBy('NN-09', correctDecision()).state).toBe('not-applicable');
  });

  test('is upright, of size 13 or 14, and has a colon', () => {
    const slanted = correctLetter({
      salutation: paragraph('Kính gửi: Sở Y tế', { ...centred, italic: true, size: 12 }),
    });
    expect(found('NN-09', slanted)).toEqual(['cỡ chữ 12, kiểu chữ nghiêng']);
    expect(found('NN-09', letterTo('Kính gửi Sở Y tế'))).toEqual(['Sau “Kính gửi” không có dấu hai chấm']);
  });

  test('is in small letters; an addressee below it may be nothing but an abbreviation', () => {
    expect(found('NN-09', letterTo('KÍNH GỬI: SỞ Y TẾ'))).toEqual(['chữ in hoa']);
    expect(found('NN-09', letterTo('Kính gửi:', '- UBND, HĐND;', '- Sở Y tế.'))).toEqual([]);
  });

  test('may be bold: the decree does not say', () => {
    expect(
      checkedBy('NN-09', correctLetter({ salutation: paragraph('Kính gửi: Sở Y tế', { ...centred, bold: true }) }))
        .state,
    ).toBe('passed');
  });
});

describe('the list below “Kính gửi”', () => {
  test('ends each line with a semicolon and the last with a full stop', () => {
    expect(found('NN-10', letterTo('Kính gửi:', '- Sở Nội vụ,', '- Sở Y tế;', '- Sở Xây dựng'))).toEqual([
      'Cuối dòng là dấu “,”',
      'Cuối dòng không có dấu',
    ]);
  });

  test('may have an addressee over two lines', () => {
    const paper = letterTo('Kính gửi:', '- Sở Văn hóa, Thể thao\nvà Du lịch;', '- Sở Y tế.');
    expect(checkedBy('NN-10', paper).state).toBe('passed');
  });
});
