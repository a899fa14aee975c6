import Docxtemplater from 'docxtemplater';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/documents/document-kind.ts';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { blocks, contexts, sketch } from '../../support/any-template.ts';
import { fields } from '../../support/fields.ts';
import { partsOf, wordFile } from '../../support/word-files.ts';

function byDocxtemplater(template: Uint8Array, context: Context): string {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
  });
  document.render(context);
  return document.getZip().file('word/document.xml')?.asText() ?? '';
}

/** An empty text element may keep or drop its `xml:space`: both print nothing. */
function canonical(xml: string): string {
  return xml.replaceAll('<w:t xml:space="preserve"></w:t>', '<w:t/>');
}

describe('the compiled template', () => {
  test('writes the same body as docxtemplater does, for any template and any words', () => {
    fc.assert(
      fc.property(blocks(0), contexts, (body, context) => {
        const template = wordFile({ body });
        const ours =
          partsOf(renderTemplate(compileTemplate(template, fields(sketch)), context)).get('word/document.xml') ?? '';
        expect(canonical(ours)).toBe(canonical(byDocxtemplater(template, context)));
      }),
      { numRuns: 400 },
    );
  });

  test('leaves no state behind: papers made in any order, side by side, are the same bytes', () => {
    fc.assert(
      fc.property(blocks(0), fc.array(contexts, { minLength: 2, maxLength: 5 }), (body, all) => {
        const template = compileTemplate(wordFile({ body }), fields(sketch));
        const forwards = all.map((context) => renderTemplate(template, context));
        const backwards = all
          .toReversed()
          .map((context) => renderTemplate(template, context))
          .toReversed();
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 50 },
    );
  });
});
