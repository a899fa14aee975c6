import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { paragraph, rule, textBox } from '../../support/word-markup.ts';
import { correctDecision, twipsOf } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const motto = 'Độc lập - Tự do - Hạnh phúc';
const mottoRule = rule(twipsOf(motto, 14, true));
const withMotto = (xml: string) => correctDecision({ motto: xml });

/** A line as Word 2003 and its converters save it. Lengths are points. */
const vmlLine = (from: number, to: number) =>
  `<w:r><w:pict><v:line style="position:absolute" from="${from}pt,20pt" to="${to}pt,20pt"/></w:pict></w:r>`;

describe('the line below the motto', () => {
  test('counts in the form of older versions of Word', () => {
    const paper = withMotto(paragraph(motto, heading, vmlLine(50, 221)));

    expect(checkedBy('HD-06', paper).state).toBe('passed');
    expect(checkedBy('HD-07', paper).state).toBe('passed');
    expect(checkedBy('HD-07', withMotto(paragraph(motto, heading, vmlLine(50, 120)))).state).toBe('failed');
  });

  test('has to be unbroken', () => {
    const dashed = withMotto(paragraph(motto, heading, mottoRule.replace('val="solid"', 'val="dash"')));

    expect(faultsBy('HD-06', dashed)[0]?.found).toBe('Đường kẻ dưới Tiêu ngữ không phải nét liền');
    expect(checkedBy('HD-07', dashed).state).toBe('not-found');
  });

  test('is one of several if any of them is right', () => {
    const paper = withMotto(paragraph(motto, heading, rule(300) + mottoRule));
    expect(checkedBy('HD-07', paper).state).toBe('passed');
  });

  test('can’t be measured against words in another font', () => {
    const paper = withMotto(paragraph(motto, { ...heading, font: 'Arial' }, mottoRule));

    expect(checkedBy('HD-06', paper).state).toBe('passed');
    expect(checkedBy('HD-07', paper).state).toBe('look');
  });

  test('is not missed behind words that are underlined instead: that is one finding', () => {
    const paper = withMotto(paragraph(motto, { ...heading, underlined: true }));

    expect(checkedBy('HD-06', paper).state).toBe('not-found');
    expect(checkedBy('HD-07', paper).state).toBe('not-found');
    expect(checkedBy('TI-04', paper).state).toBe('failed');
  });

  test('may be underlined blanks, which people have to look at', () => {
    const blanks = paragraph(motto, heading) + paragraph('                         ', { ...heading, underlined: true });
    expect(checkedBy('HD-06', withMotto(blanks)).state).toBe('look');
  });

  test('is left to people where the head stands in a text box', () => {
    const paper = correctDecision({
      nationalTitle: '',
      motto: paragraph(
        '',
        heading,
        textBox(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...heading, size: 13 }) + paragraph(motto, heading)),
      ),
    });

    expect(checkedBy('HD-06', paper).state).toBe('look');
    expect(checkedBy('HD-03', paper).state).toBe('look');
  });

  test('stops at the next words', () => {
    const paper = correctDecision({
      motto: paragraph(motto, heading) + paragraph('Lần 2', heading) + paragraph('_'.repeat(26), heading),
    });
    expect(checkedBy('HD-06', paper).state).toBe('failed');
  });
});
