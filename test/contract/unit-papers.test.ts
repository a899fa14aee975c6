import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/documents/index.ts';
import { hasInspection } from '../../src/domain/dossier.ts';
import type { InspectedUnit } from '../../src/domain/inspection.ts';
import { createGenerator } from '../../src/generate.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { approvedText } from '../support/paper-text.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';
import { spreadsheetFaults } from '../support/spreadsheet.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const kinds = documentKinds.filter((kind) => kind.unitFileName !== undefined);

/** The first unit of each tier and way of inspection of each round. */
const units = rounds.flatMap((round) => {
  const dossier = dossierOf(round);
  const all = hasInspection(dossier) ? dossier.inspection.units : [];
  const ways = new Map(all.toReversed().map((unit) => [wayOf(unit), unit]));
  return [...ways].map(([way, unit]) => ({ round, way, unit }));
});

const cases = kinds.flatMap((kind) => units.map(({ round, way, unit }) => ({ kind, round, way, unit })));

describe.each(cases)('the paper $kind.id of $round for a unit ($way)', ({ kind, round, way, unit }) => {
  test('has the approved words', async () => {
    const { bytes } = await generator.generate(kind.id, dossierOf(round), 'docx', unit);
    await expect(approvedText(bytes)).toMatchFileSnapshot(`../documents/${kind.id}/approved/${round}.${way}.txt`);
  });

  test('has a context that its schema accepts as it stands', () => {
    const { context } = kind.build(dossierOf(round), unit);
    expect(kind.contextSchema.parse(context)).toEqual(context);
  });

  test('is valid for Microsoft’s Open XML validator, as a workbook too if it is one', async () => {
    const word = await generator.generate(kind.id, dossierOf(round), 'docx', unit);
    expect(await openXmlFaults(word.bytes)).toEqual([]);
    if (kind.buildWorkbook === undefined) return;
    const { bytes } = await generator.generate(kind.id, dossierOf(round), 'xlsx', unit);
    expect(await spreadsheetFaults(bytes)).toEqual([]);
  });
});

test('papers for units have file names of their own that a records system accepts', () => {
  const names = kinds.map(({ unitFileName }) => unitFileName ?? '');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9_-]{1,60}$/);
});

function wayOf({ tier, isInspectedDirectly }: InspectedUnit): string {
  return `${tier}-${isInspectedDirectly ? 'direct' : 'report'}`;
}
