import { expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { equation, paragraph, paragraphOf, run } from '../../support/word-markup.ts';
import { correctDecision, correctParts, running } from '../../support/word-paper.ts';

const { body } = correctParts();
const behind = (words: string) => paragraph('Điểm được tính theo công thức sau đây.', running) + words + body;

test.each(['BD-01', 'BD-02', 'BD-03', 'BD-04', 'BD-05', 'BD-06', 'VH-01', 'ST-13'])(
  'an equation on a line of its own is no text to %s, and the words behind it go on with the sentence',
  (id) => {
    const bytes = correctDecision({ body: behind(equation('x=1') + paragraph('trong đó x là số điểm.', running)) });
    expect(checkedBy(id, bytes)).toEqual({ state: 'passed' });
  },
);

test('the same letters typed as words are text', () => {
  const bytes = correctDecision({ body: behind(paragraph('x=1')) });
  expect(faultsBy('BD-04', bytes).map(({ found }) => found)).toEqual(['Cách đoạn trên 0 pt']);
  expect(faultsBy('VH-01', bytes).map(({ found }) => found)).toEqual(['“x” viết thường ở đầu câu']);
});

test('an equation among words does not make them one', () => {
  const inline = equation('x=1').replace(/^<w:p>|<\/w:p>$/g, '');
  const bytes = correctDecision({ body: behind(paragraphOf(run('điểm là ') + inline, running)) });
  expect(faultsBy('VH-01', bytes).map(({ found }) => found)).toEqual(['“điểm” viết thường ở đầu câu']);
});
