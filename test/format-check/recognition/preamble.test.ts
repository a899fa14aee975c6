import { describe, expect, test } from 'vitest';
import { foundElements, recognised, textsOf } from '../../support/recognised.ts';
import { layoutTable, paragraph } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const centred = { alignment: 'center' } as const;
const italic = { ...running, italic: true };

/** A paper with a type name that is no decision, with the blocks given below its title. */
function plan(below: string) {
  return recognised(
    correctDecision({
      typeName: paragraph('KẾ HOẠCH', heading),
      decisionAuthority: '',
      decisionWord: '',
      legalBases: '',
      body: below,
    }),
  );
}

describe('the legal bases', () => {
  test('of a decision are all that reads or looks like one before “QUYẾT ĐỊNH:”', () => {
    const lines = ['Căn cứ Luật A;', 'Luật sửa đổi, bổ sung Luật A;', 'Thực hiện Nghị quyết B;', 'Xét đề nghị của C.'];
    const legalBases = lines.map((text) => paragraph(text, italic)).join('');
    expect(foundElements(recognised(correctDecision({ legalBases }))).legalBases).toEqual(lines);
  });

  test('of a plan are the list that opens it', () => {
    const paper = plan(
      paragraph('Căn cứ Luật A;', italic) +
        paragraph('Thực hiện Kế hoạch B;', italic) +
        paragraph('Sở Nội vụ ban hành Kế hoạch như sau:', running) +
        paragraph('Căn cứ tình hình thực tế, các phòng báo cáo;', running),
    );
    expect(textsOf(paper.elements.legalBases)).toEqual(['Căn cứ Luật A;', 'Thực hiện Kế hoạch B;']);
    expect(textsOf(paper.body)).toEqual([
      'Sở Nội vụ ban hành Kế hoạch như sau:',
      'Căn cứ tình hình thực tế, các phòng báo cáo;',
    ]);
  });

  test('are none in a sentence of the text', () => {
    const paper = plan(paragraph('Căn cứ Kế hoạch số 12/KH-UBND, Sở Nội vụ báo cáo như sau:', running));
    expect(paper.elements.legalBases).toEqual([]);
    expect(paper.body).toHaveLength(1);
  });
});

describe('“QUYẾT ĐỊNH:”', () => {
  test.each(['QUYẾT ĐỊNH', 'Quyết định:', 'QUYẾT NGHỊ:'])('is “%s” behind the bases', (text) => {
    const paper = recognised(correctDecision({ decisionWord: paragraph(text, heading) }));
    expect(textsOf(paper.elements.decisionWord)).toEqual([text]);
    expect(textsOf(paper.elements.typeName)).toEqual(['QUYẾT ĐỊNH']);
  });

  test('is not sought behind Article 1', () => {
    const decisionWord = paragraph('Điều 1. Một.', running) + paragraph('QUYẾT ĐỊNH:', heading);
    expect(recognised(correctDecision({ decisionWord })).elements.decisionWord).toEqual([]);
  });
});

describe('“Kính gửi”', () => {
  const salutation = (blocks: string) => textsOf(plan(blocks + paragraph('- Văn bản.', running)).elements.salutation);

  test('has one addressee on its line, and then the text begins', () => {
    expect(salutation(paragraph('Kính gửi: Ủy ban nhân dân tỉnh', centred))).toEqual([
      'Kính gửi: Ủy ban nhân dân tỉnh',
    ]);
  });

  test('has several below it, to the full stop', () => {
    const lines = ['Kính gửi:', '- Sở A;', '- Sở B.'];
    expect(salutation(lines.map((text) => paragraph(text)).join(''))).toEqual(lines);
    expect(salutation(paragraph(lines.join('\n')))).toEqual(lines);
  });

  test('may have them beside it in a table', () => {
    const list = paragraph('- Sở A;') + paragraph('- Sở B.');
    expect(salutation(layoutTable([[paragraph('Kính gửi:'), list]], [3000, 5000]))).toEqual([
      'Kính gửi:',
      '- Sở A;',
      '- Sở B.',
    ]);
  });

  test('is not found in the middle of the text', () => {
    expect(salutation(paragraph('1. Mục đích', running) + paragraph('Kính gửi: các cơ quan', running))).toEqual([]);
  });
});
