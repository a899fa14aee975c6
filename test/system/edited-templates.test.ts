import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/documents/document-kind.ts';
import { documentKinds, findKind } from '../../src/documents/index.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { createGenerator } from '../../src/generate.ts';
import { checkTemplate } from '../../src/template-check/check-template.ts';
import { ownTemplate } from '../support/edited-templates.ts';
import { canPrint, resaved } from '../support/libreoffice.ts';
import { paperText } from '../support/paper-text.ts';
import { dossierOf, rounds } from '../support/rounds.ts';
import { withPart } from '../support/word-edits.ts';

const cases = documentKinds.map(({ id }) => id);

describe.skipIf(!canPrint)('a template that was edited and saved by LibreOffice', () => {
  test.each(cases)(
    '%s can still be used, and makes the same words',
    async (kindId) => {
      const kind = findKind(kindId);
      const dossier = dossierFor(kind);
      const edited = withPart(ownTemplate(kindId), 'word/document.xml', (xml) =>
        xml.replace('</w:t>', ' (đã sửa)</w:t>'),
      );
      const saved = await resaved(edited);
      const { report } = checkTemplate(saved, kind, { kinds: documentKinds, samples: [dossier] });
      expect(report.findings).toEqual([]);
      expect(report.trials).toHaveLength(1);
      // The marks of notes stand as their numbers in the file, which each program counts from another one.
      const wordsOf = async (template: Uint8Array) => {
        const generator = createGenerator({ templates: { load: async () => template } });
        const { body, notes } = paperText((await generator.generate(kindId, dossier)).bytes);
        return [...body, ...notes]
          .join(' ')
          .replace(/\[\d+\]/g, '[]')
          .replace(/[|\s]+/g, ' ')
          .trim();
      };
      expect(await wordsOf(saved)).toBe(await wordsOf(edited));
    },
    180_000,
  );
});

function dossierFor(kind: DocumentKind): Dossier {
  const dossier = rounds.map((round) => dossierOf(round)).find((each) => kind.isFor(each));
  if (dossier === undefined) throw new Error(`No round has a ${kind.id}`);
  return dossier;
}
