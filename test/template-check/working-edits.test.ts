import { describe, expect, test } from 'vitest';
import { findKind } from '../../src/documents/index.ts';
import { createGenerator } from '../../src/generate.ts';
import { ownTemplate, reportOn } from '../support/edited-templates.ts';
import { approvedText } from '../support/paper-text.ts';
import { dossierOf } from '../support/rounds.ts';
import { withPart } from '../support/word-edits.ts';

const dossier = dossierOf('kon-tum-2023');
const kind = findKind('approval-decision');

/** What Word does to a template while somebody works in it, by what becomes of the tag of the subject in its run. */
const edits: readonly (readonly [what: string, change: (document: string) => string])[] = [
  ['a tag split over runs', (xml) => split(xml, '</w:t></w:r><w:r><w:t>')],
  ['proof marks in a tag', (xml) => split(xml, '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>')],
  [
    'a bookmark in a tag',
    (xml) => split(xml, '</w:t></w:r><w:bookmarkStart w:id="77" w:name="x"/><w:bookmarkEnd w:id="77"/><w:r><w:t>'),
  ],
  ['no-break spaces in a tag', (xml) => xml.replaceAll('{subject}', '{\u00a0subject\u00a0}')],
  [
    'a content control round a tag',
    (xml) =>
      split(
        xml,
        '</w:t></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>',
        '</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>',
      ),
  ],
  [
    'attributes of edits (rsid)',
    (xml) => xml.replaceAll('<w:p>', '<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">'),
  ],
];

function split(xml: string, between: string, after = ''): string {
  if (!xml.includes('{subject}')) throw new Error('The template has no {subject}');
  return xml.replaceAll('{subject}', after === '' ? `{sub${between}ject}` : `${between}{subject}${after}`);
}

async function wordsFrom(template: Uint8Array): Promise<string> {
  const generator = createGenerator({ templates: { load: async () => template } });
  return approvedText((await generator.generate(kind.id, dossier)).bytes);
}

describe('an edited template still works with', () => {
  test.each(edits)('%s, and makes the same words', async (_, change) => {
    const template = withPart(ownTemplate(), 'word/document.xml', change);
    const { findings, isUsable, trials } = reportOn(template, kind, [dossier]);
    expect(findings).toEqual([]);
    expect(isUsable).toBe(true);
    expect(trials.map((trial) => trial.dossier)).toEqual([dossier.title]);
    expect(await wordsFrom(template)).toBe(await wordsFrom(ownTemplate()));
  });

  test('other words in it, which then stand in the trial paper', () => {
    const template = withPart(ownTemplate(), 'word/document.xml', (xml) => xml.replace('QUYẾT ĐỊNH:', 'QUYẾT NGHỊ:'));
    expect(reportOn(template, kind, [dossier]).isUsable).toBe(true);
  });
});

test('a margin that Decree 30 does not allow comes along from the trial paper', () => {
  const narrow = withPart(ownTemplate(), 'word/document.xml', (xml) => xml.replace(/w:left="17\d\d"/g, 'w:left="900"'));
  const { isUsable, trials } = reportOn(narrow, kind, [dossier]);
  expect(isUsable).toBe(true);
  expect(trials[0]?.format.results.find(({ rule }) => rule === 'PG-05')?.state).toBe('error');
});
