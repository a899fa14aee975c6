import { expect, test } from 'vitest';
import { authorityWidth, subjectWidth } from '../../../src/documents/approval-decision/build.ts';
import { uprightLayout } from '../../../src/documents/column-widths.ts';
import { repositoryTemplates } from '../../support/rounds.ts';
import { partsOf } from '../../support/word-files.ts';

const twipsPerMillimetre = 1440 / 25.4;

test('the widths that rules and columns are measured by are those of the template', async () => {
  const parts = partsOf(await repositoryTemplates.load('approval-decision'));
  const document = parts.get('word/document.xml') ?? '';
  const number = (pattern: RegExp, xml = document) => Number(pattern.exec(xml)?.[1]);
  const indent = number(/w:styleId="CoQuanBanHanh".*?w:left="(\d+)"/s, parts.get('word/styles.xml'));
  const leftCell = number(/<w:tcW w:w="(\d+)"/);
  const text =
    number(/<w:pgSz w:w="(\d+)"/) - number(/<w:pgMar [^>]*w:left="(\d+)"/) - number(/<w:pgMar [^>]*w:right="(\d+)"/);
  const prototype = number(/\{unitHeading\}.*?<w:tcW w:w="(\d+)"/s);
  expect(Math.round((leftCell - 2 * indent) / twipsPerMillimetre)).toBe(authorityWidth);
  expect(Math.round(text / twipsPerMillimetre)).toBe(subjectWidth);
  expect(Math.round(prototype / twipsPerMillimetre)).toBe(uprightLayout.sharedWidth);
});
