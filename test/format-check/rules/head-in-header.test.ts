import { describe, expect, test } from 'vitest';
import { recognisePaper } from '../../../src/format-check/recognition.ts';
import { traitNotes } from '../../../src/format-check/traits.ts';
import { readWordDocument } from '../../../src/format-check/word-document.ts';
import { checkedBy } from '../../support/format-check.ts';
import { headFindings } from '../../support/head-findings.ts';
import { paragraph } from '../../support/word-markup.ts';
import { a4, correctDecision, correctParts, decisionDocument, storyReference } from '../../support/word-paper.ts';

const note =
  'Phần đầu văn bản nằm ở đầu trang (header) nên không kiểm tra được; đưa phần này vào đầu nội dung văn bản.';
const headTable = /^<w:tbl>.*?<\/w:tbl>/s;
const [table = ''] = headTable.exec(decisionDocument()) ?? [];
const withHeader = (header: string) =>
  correctDecision({
    edit: (xml) => xml.replace(headTable, ''),
    section: storyReference('header2.xml', 'first') + a4,
    stories: { 'header2.xml': header },
  });

describe('a head in the header of the page', () => {
  const bytes = withHeader(table + paragraph(''));

  test.each(['HD-01', 'HD-16', 'HD-22'])('is not called missing by %s', (id) => {
    expect(checkedBy(id, bytes)).toEqual({ state: 'not-found', message: note });
  });

  test('is no finding and one remark', () => {
    expect(headFindings(bytes)).toEqual({});
    expect(traitNotes(recognisePaper(readWordDocument(bytes)))).toEqual([note]);
  });
});

test('a header without a head excuses nothing', () => {
  expect(checkedBy('HD-01', withHeader(paragraph('Sở Nội vụ'))).state).toBe('failed');
  const { nationalTitle } = correctParts();
  const right = { section: storyReference('header2.xml', 'first') + a4, stories: { 'header2.xml': nationalTitle } };
  expect(checkedBy('HD-16', correctDecision({ ...right, number: paragraph('') })).state).toBe('failed');
});
