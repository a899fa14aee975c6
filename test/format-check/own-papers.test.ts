import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { readLines } from '../../src/format-check/lines.ts';
import type { Paper } from '../../src/format-check/paper.ts';
import { createGenerator } from '../../src/generate.ts';
import { foundElements, recognised } from '../support/recognised.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const cases = rounds.flatMap((round) =>
  offeredPapers
    .filter(({ isFor, formats }) => isFor(dossierOf(round)) && formats.includes('docx'))
    .map(({ id }) => ({ id, round })),
);

const head = ['nationalTitle', 'motto', 'issuingAuthority', 'number', 'placeAndDate'];
const closing = ['capacity', 'signatory', 'recipientsLabel', 'recipients'];
const expected: Readonly<Record<string, readonly string[]>> = {
  'QUYẾT ĐỊNH': [...head, 'typeName', 'subject', 'decisionAuthority', 'legalBases', 'decisionWord', ...closing],
  'KẾ HOẠCH': [...head, 'parentAuthority', 'typeName', 'subject', 'legalBases', 'otherPosition', ...closing],
  'CÔNG VĂN': [...head, 'parentAuthority', 'letterSubject', 'salutation', ...closing],
};

describe.each(cases)('our own $id of $round', ({ id, round }) => {
  async function paper(): Promise<Paper> {
    return recognised((await generator.generate(id, dossierOf(round))).bytes);
  }

  test('has every element of its type recognised, or is an attachment with its title', async () => {
    const found = await paper();
    if (found.nature === 'administrative') {
      expect(Object.keys(foundElements(found)).toSorted()).toEqual(expected[found.type ?? '']?.toSorted());
    } else {
      expect([found.nature, id]).toEqual([id === 'results-announcement' ? 'unknown' : 'attachment', id]);
    }
    for (const attachment of found.attachments) {
      expect(attachment.label).toHaveLength(attachment.kind === 'appendix' ? 1 : 0);
      expect(attachment.title).not.toEqual([]);
      expect(attachment.attachedLine).not.toEqual([]);
      expect(attachment.body).not.toEqual([]);
      expect(attachment.ownSection).toBe(true);
    }
  });

  test('has every line once, and only once', async () => {
    const { document, elements, body, attachments, furtherPapers } = await paper();
    const parts = attachments.flatMap((each) => [...each.label, ...each.title, ...each.attachedLine, ...each.body]);
    const indexes = [...Object.values(elements).flat(), ...body, ...parts].map(({ index }) => index);
    const printed = readLines(document).filter(({ text }) => text !== '');

    expect(indexes.toSorted((one, other) => one - other)).toEqual(printed.map(({ index }) => index));
    expect(furtherPapers).toEqual([]);
  });
});
