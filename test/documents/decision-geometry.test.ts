import { expect, test } from 'vitest';
import { turnedLayout, uprightLayout } from '../../src/documents/column-widths.ts';
import { authorityWidth, subjectWidth } from '../../src/documents/decision-frame.ts';
import { repositoryTemplates } from '../support/rounds.ts';
import { partsOf } from '../support/word-files.ts';

const twipsPerMillimetre = 1440 / 25.4;

const partsOfTemplate = async (kind: string) => partsOf(await repositoryTemplates.load(kind));
const numberIn = (xml: string | undefined, pattern: RegExp) => Number(pattern.exec(xml ?? '')?.[1]);

test.each(['approval-decision', 'index-set-decision'])(
  'the widths that rules are measured by are those of the template %s',
  async (kind) => {
    const parts = await partsOfTemplate(kind);
    const number = (pattern: RegExp) => numberIn(parts.get('word/document.xml'), pattern);
    const indent = numberIn(parts.get('word/styles.xml'), /w:styleId="CoQuanBanHanh".*?w:left="(\d+)"/s);
    const margins = number(/<w:pgMar [^>]*w:left="(\d+)"/) + number(/<w:pgMar [^>]*w:right="(\d+)"/);
    const text = number(/<w:pgSz w:w="(\d+)"/) - margins;
    expect(Math.round((number(/<w:tcW w:w="(\d+)"/) - 2 * indent) / twipsPerMillimetre)).toBe(authorityWidth);
    expect(Math.round(text / twipsPerMillimetre)).toBe(subjectWidth);
  },
);

test.each([
  ['approval-decision', uprightLayout],
  ['result-detail', turnedLayout],
])('the figure columns of %s share the place that the template gives them', async (kind, layout) => {
  const document = (await partsOfTemplate(kind)).get('word/document.xml');
  const prototype = numberIn(document, /\{unitHeading\}.*?<w:tcW w:w="(\d+)"/s);
  expect(Math.round(prototype / twipsPerMillimetre)).toBe(layout.sharedWidth);
});
