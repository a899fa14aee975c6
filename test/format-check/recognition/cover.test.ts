import { describe, expect, test } from 'vitest';
import { foundElements, recognised, textsOf } from '../../support/recognised.ts';
import { paragraph, sectionBreak, textBox } from '../../support/word-markup.ts';
import { a4, correctDecision, correctParts, decisionDocument, running, wordFile } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const named = (...lines: readonly string[]) => lines.map((text) => paragraph(text, heading)).join('');
const cover = named('SỞ NỘI VỤ', 'ĐỀ ÁN', 'CHUYỂN ĐỔI SỐ', 'Kon Tum, năm 2024');
const whole = foundElements(recognised(correctDecision()));
const coverBefore = (pages: string) => recognised(wordFile({ document: pages + decisionDocument() }));

describe('a cover page before the head', () => {
  test.each([
    ['a page break', cover + paragraph('\f')],
    ['a section of its own', cover + sectionBreak(a4)],
    ['text boxes', paragraph('', {}, textBox(cover)) + paragraph('\f')],
  ])('is left out, whatever type it names: %s', (_, pages) => {
    const paper = coverBefore(pages);
    expect(paper.type).toBe('QUYẾT ĐỊNH');
    expect(foundElements(paper)).toEqual(whole);
    expect(textsOf(paper.cover)).toEqual(['SỞ NỘI VỤ', 'ĐỀ ÁN', 'CHUYỂN ĐỔI SỐ', 'Kon Tum, năm 2024']);
    expect(paper.furtherPapers).toEqual([]);
  });

  test('is none on the page of the head itself', () => {
    expect(coverBefore(named('SỞ NỘI VỤ')).cover).toEqual([]);
  });

  test('is no page with a number, bases, text or recipients: that is a paper', () => {
    const { number, legalBases, recipientsLabel } = correctParts();
    for (const more of [number, legalBases, recipientsLabel, paragraph('Sở Nội vụ báo cáo. '.repeat(12), running)]) {
      expect(coverBefore(`${cover}${more}${paragraph('\f')}`).cover).toEqual([]);
    }
  });
});
