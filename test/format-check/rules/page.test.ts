import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { withPart } from '../../support/word-edits.ts';
import { dataTable, paragraph, sectionBreak } from '../../support/word-markup.ts';
import { a4, correctDecision } from '../../support/word-paper.ts';

const turned = a4.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"');
const withMargin = (side: string, value: string) =>
  correctDecision({ section: a4.replace(new RegExp(`w:${side}="\\d+"`), `w:${side}="${value}"`) });
const found = (rule: string, bytes: Uint8Array) => faultsBy(rule, bytes).map((fault) => fault.found);
const appendix = paragraph('Phụ lục', { alignment: 'center', bold: true });

test('a correct decision passes every rule on paper and margins', () => {
  const rules = ['PG-01', 'PG-02', 'PG-03', 'PG-04', 'PG-05', 'PG-06', 'PG-16'];
  expect(rules.map((rule) => checkedBy(rule, correctDecision()).state)).toEqual(rules.map(() => 'passed'));
});

describe('paper', () => {
  test('of another size is a fault', () => {
    const letter = correctDecision({ section: a4.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"') });
    expect(found('PG-01', letter)).toEqual(['Khổ giấy 215,9 mm x 279,4 mm']);
  });

  test('is A4 when turned, and when its size is given in millimetres or points', () => {
    const sizes = ['w:w="210mm" w:h="297mm"', 'w:w="595.3pt" w:h="841.9pt"', 'w:w="11907" w:h="16840"'];
    const sections = [turned, ...sizes.map((size) => a4.replace('w:w="11906" w:h="16838"', size))];
    expect(sections.map((section) => checkedBy('PG-01', correctDecision({ section })).state)).toEqual(
      sections.map(() => 'passed'),
    );
  });

  test('counts in the strict variant of the file format too', () => {
    const strict = withPart(
      correctDecision({ section: a4.replace('w:left="1701"', 'w:left="25mm"').replace('w:h="16838"', 'w:h="297mm"') }),
      'word/document.xml',
      (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    );
    expect(checkedBy('PG-01', strict)).toEqual({ state: 'passed' });
    expect(found('PG-05', strict)).toEqual(['Lề trái 25 mm']);
  });

  test('that a file says nothing of is what Word takes: no A4, no margins of the decree', () => {
    const bare = withPart(correctDecision(), 'word/document.xml', (xml) =>
      xml.replace(/<w:sectPr>.*?<\/w:sectPr>/s, ''),
    );
    expect(found('PG-01', bare)).toEqual(['Khổ giấy 215,9 mm x 279,4 mm']);
    expect(found('PG-05', bare)).toEqual(['Lề trái 25,4 mm']);
  });
});

describe('the direction of the paper', () => {
  test('is upright in the paper itself', () => {
    expect(found('PG-02', correctDecision({ section: turned }))).toEqual(['Giấy ngang']);
  });

  test('is for people to judge where the paper holds a table', () => {
    const table = dataTable([['STT', 'Tên đơn vị']], [1000, 4000]);
    const paper = correctDecision({ section: turned, body: table + paragraph('Điều 1. Phê duyệt kết quả.') });
    expect(checkedBy('PG-02', paper)).toMatchObject({ state: 'look', places: [{ found: 'Giấy ngang' }] });
  });

  test('is free in an appendix, behind the paper or in a file of its own', () => {
    const behind = correctDecision({ section: turned, after: sectionBreak(a4) + appendix });
    expect(checkedBy('PG-02', behind)).toEqual({ state: 'passed' });
    const own = correctDecision({ section: turned, edit: () => appendix + paragraph('Danh sách') });
    expect(checkedBy('PG-02', own)).toEqual({ state: 'not-applicable' });
  });
});

describe('margins', () => {
  test('outside of the decree are a fault with the nearest width that is allowed', () => {
    const cases = [
      ['PG-03', 'top', '851', 'Lề trên 15 mm', 1134],
      ['PG-04', 'bottom', '1701', 'Lề dưới 30 mm', 1417],
      ['PG-05', 'left', '1418', 'Lề trái 25 mm', 1701],
      ['PG-06', 'right', '1418', 'Lề phải 25 mm', 1134],
    ] as const;
    for (const [rule, side, value, words, mended] of cases) {
      expect(faultsBy(rule, withMargin(side, value))).toMatchObject([
        {
          found: words,
          excerpt: 'UBND TỈNH KON TUM',
          fix: { kind: 'margins', section: 0, margins: { [side]: mended } },
        },
      ]);
    }
  });

  test('may miss by a tenth of a millimetre, as Word rounds centimetres', () => {
    const right = [
      ['PG-03', 'top', '1128'],
      ['PG-04', 'bottom', '1423'],
      ['PG-05', 'left', '1985'],
      ['PG-06', 'right', '845'],
    ] as const;
    expect(right.map(([rule, side, value]) => checkedBy(rule, withMargin(side, value)).state)).toEqual(
      right.map(() => 'passed'),
    );
    expect(found('PG-03', withMargin('top', '1127'))).toEqual(['Lề trên 19,9 mm']);
  });

  test('have the gutter for binding added on the left', () => {
    expect(found('PG-05', withMargin('gutter', '567'))).toEqual(['Lề trái 40 mm']);
    const narrow = correctDecision({
      section: a4.replace('w:left="1701"', 'w:left="1134"').replace('w:gutter="0"', 'w:gutter="567"'),
    });
    expect(checkedBy('PG-05', narrow)).toEqual({ state: 'passed' });
  });

  test('have the gutter taken off where they are mended', () => {
    const [fault] = faultsBy(
      'PG-05',
      correctDecision({
        section: a4.replace('w:left="1701"', 'w:left="851"').replace('w:gutter="0"', 'w:gutter="284"'),
      }),
    );
    expect(fault).toMatchObject({ found: 'Lề trái 20 mm', fix: { margins: { left: 1701 - 284 } } });
  });

  test('count in every section, at the first words of its pages', () => {
    const paper = correctDecision({
      section: turned.replace('w:left="1701"', 'w:left="1134"'),
      after: sectionBreak(a4) + appendix,
    });
    expect(faultsBy('PG-05', paper)).toMatchObject([
      { found: 'Lề trái 20 mm', excerpt: 'Phụ lục', place: { section: 2 } },
    ]);
  });

  test('are the same in all sections that lie the same way', () => {
    const other = a4.replace('w:left="1701"', 'w:left="1985"').replace('w:top="1134"', 'w:top="1418"');
    const paper = correctDecision({ section: other, after: sectionBreak(a4) + appendix });
    expect(faultsBy('PG-07', paper)).toMatchObject([{ found: 'Lề trên, trái khác phần đầu của văn bản' }]);
    const across = correctDecision({
      section: turned.replace('w:left="1701"', 'w:left="1985"'),
      after: sectionBreak(a4) + appendix,
    });
    expect(checkedBy('PG-07', across)).toEqual({ state: 'passed' });
    expect(checkedBy('PG-07', correctDecision())).toEqual({ state: 'not-applicable' });
  });

  test('hold the page number at the top', () => {
    expect(found('PG-16', withMargin('header', '113'))).toEqual(['Đầu trang (Header) cách mép giấy 2 mm']);
    expect(checkedBy('PG-16', correctDecision({ header: '<w:p/>' }))).toEqual({ state: 'not-applicable' });
  });
});

describe('margins of an appendix that lies across', () => {
  const across = (top: number, bottom: number, left: number, right: number) =>
    turned.replace(
      /w:top="\d+" w:right="\d+" w:bottom="\d+" w:left="\d+"/,
      `w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
    );
  const withAppendix = (section: string) =>
    correctDecision({ after: sectionBreak(a4) + appendix, section, edit: (document) => document });
  const broken = (section: string) =>
    ['PG-03', 'PG-04', 'PG-05', 'PG-06'].flatMap((rule) => found(rule, withAppendix(section)));

  test('may be turned with the page, as Word does', () => {
    expect([broken(across(1701, 851, 1134, 1134)), broken(across(1134, 1134, 1701, 851))]).toEqual([[], []]);
  });

  test('are a fault otherwise, which people have to mend', () => {
    expect(broken(across(567, 1134, 1701, 851))).toEqual(['Lề trên 10 mm']);
    expect(faultsBy('PG-03', withAppendix(across(567, 1134, 1701, 851)))[0]?.fix).toBeUndefined();
  });
});

test('a margin is not mended where the text would become too narrow for a table', () => {
  const wide = dataTable([['a', 'b']], [5000, 4900]);
  const narrow = { section: a4.replace('w:left="1701"', 'w:left="1134"') };
  expect(faultsBy('PG-05', correctDecision(narrow))[0]?.fix).toMatchObject({ margins: { left: 1701 } });
  expect(faultsBy('PG-05', correctDecision({ ...narrow, after: wide }))[0]?.fix).toBeUndefined();
});
