import { describe, expect, test } from 'vitest';
import { recognised } from '../../support/recognised.ts';
import { correctLetter } from '../../support/word-letter.ts';
import { paragraph } from '../../support/word-markup.ts';
import { correctDecision } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const salutation = paragraph('Kính gửi: Sở Thông tin và Truyền thông.', { alignment: 'center', before: 240 });

describe('a paper without a type name', () => {
  test('is an official letter if it has “V/v …” or “Kính gửi”', () => {
    expect(recognised(correctLetter()).type).toBe('CÔNG VĂN');
    expect(recognised(correctLetter({ letterSubject: '' })).type).toBe('CÔNG VĂN');
    expect(recognised(correctLetter({ salutation: '' })).type).toBe('CÔNG VĂN');
  });

  test('stays one below a mark of urgency', () => {
    expect(recognised(correctLetter({ salutation: paragraph('HỎA TỐC', heading) + salutation })).type).toBe('CÔNG VĂN');
  });

  test('is of no known type if its symbol opens with the abbreviation of a type', () => {
    expect(recognised(correctLetter({ number: paragraph('Số: 155/BC-SNV') })).type).toBeUndefined();
    expect(recognised(correctLetter({ number: paragraph('Số: 155/BC') })).type).toBe('CÔNG VĂN');
  });

  test('is of no known type if it decides', () => {
    const subject = paragraph('Về việc kiện toàn Tổ Công tác', heading);
    expect(
      recognised(correctDecision({ typeName: '', subject, number: paragraph('Số: 23/SNV') })).type,
    ).toBeUndefined();
  });

  test.each(['PHIẾU TRÌNH', 'ĐƠN XIN NGHỈ PHÉP'])('is of no known type below a title like “%s”', (title) => {
    const subject = paragraph('Về việc rà soát thủ tục', heading);
    const titled = paragraph(title, heading) + subject + salutation;
    expect(recognised(correctLetter({ letterSubject: '', salutation: titled })).type).toBeUndefined();
  });
});

describe('a type name with blanks between its letters', () => {
  test('is that type, and so is the word of a decision', () => {
    const typeName = paragraph('Q U Y Ế T  Đ Ị N H', heading);
    const decisionWord = paragraph('Q U Y Ế T  Đ Ị N H :', heading);
    const paper = recognised(correctDecision({ typeName, decisionWord }));
    expect(paper.type).toBe('QUYẾT ĐỊNH');
    expect(paper.elements.decisionWord).toHaveLength(1);
    expect(paper.elements.legalBases).toHaveLength(3);
  });
});
