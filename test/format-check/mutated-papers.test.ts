import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../src/errors.ts';
import { checkFormat } from '../../src/format-check/check.ts';
import { fixSafely, withComments } from '../../src/format-check/checked-copy.ts';
import { formatReportSchema } from '../../src/format-check/report.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const papers = [
  (await generator.generate('approval-decision', dossierOf('kon-tum-2023'))).bytes,
  (await generator.generate('inspection-set', dossierOf('kon-tum-2024-inspection'))).bytes,
  (await generator.generate('cover-letter', dossierOf('kon-tum-2024-inspection'))).bytes,
];

/** Elements that are cut out, written twice, moved or renamed somewhere in a part: still XML, no longer a paper. */
const mutation = fc.record({
  paper: fc.constantFrom(0, 1, 2),
  part: fc.constantFrom(
    'word/document.xml',
    'word/styles.xml',
    'word/settings.xml',
    'word/footnotes.xml',
    'word/header1.xml',
  ),
  element: fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:tc',
    'w:tr',
    'w:tbl',
    'w:pPr',
    'w:rPr',
    'w:sectPr',
    'w:style',
    'w:drawing',
  ),
  number: fc.nat(400),
  change: fc.constantFrom('cut', 'double', 'move', 'empty', 'values', 'letters'),
  value: fc.constantFrom('', '-1', '99999999999999999999', 'NaN', '\u202e', 'ậ'.normalize('NFD'), '1e400', '0'),
});

describe('a paper that was disturbed somewhere', () => {
  test('is answered, marked and mended without a crash, or refused as unreadable', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const bytes = disturbed(mutations);
        try {
          const check = checkFormat(bytes);
          expect(formatReportSchema.parse(check.report)).toEqual(check.report);
          withComments(bytes, check);
          fixSafely(bytes);
        } catch (error) {
          if (!(error instanceof UnreadablePaperError)) throw error;
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150), seed: 30_2020 },
    );
  });
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function disturbed(mutations: readonly Mutation[]): Uint8Array {
  const zip = new PizZip(papers[mutations[0]?.paper ?? 0] ?? new Uint8Array());
  for (const each of mutations) {
    const xml = zip.file(each.part)?.asText();
    if (xml !== undefined) zip.file(each.part, changed(xml, each));
  }
  return zip.generate({ type: 'uint8array' });
}

function changed(xml: string, { element, number, change, value }: Mutation): string {
  const found = [...xml.matchAll(new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`, 'g'))];
  const match = found[number % Math.max(1, found.length)];
  if (match === undefined) return xml;
  const [whole] = match;
  const before = xml.slice(0, match.index);
  const after = xml.slice(match.index + whole.length);
  switch (change) {
    case 'cut':
      return before + after;
    case 'double':
      return before + whole + whole + after;
    case 'move':
      return before + after.replace('</w:p>', `</w:p>${whole}`);
    case 'empty':
      return `${before}<${element}/>${after}`;
    case 'values':
      return (
        before + whole.replaceAll(/ w:(val|w|before|after|line|firstLine|sz)="[^"]*"/g, ` w:$1="${value}"`) + after
      );
    default:
      return before + whole.replaceAll(/(<w:t[^>]*>)[^<]*/g, `$1${value}`) + after;
  }
}
