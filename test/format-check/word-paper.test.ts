import { expect, test } from 'vitest';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { correctDecision } from '../support/word-paper.ts';

test('the decision that the tests of the check are built on is a file that Word opens', async () => {
  expect(await openXmlFaults(correctDecision())).toEqual([]);
});
