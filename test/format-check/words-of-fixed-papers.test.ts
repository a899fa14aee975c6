import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySafeFixes } from '../../src/format-check/apply-fixes.ts';
import type { Place } from '../../src/format-check/document-model.ts';
import type { SafeFix } from '../../src/format-check/safe-fix.ts';
import { partText } from '../support/foreign-papers.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { paragraph, run, wordFile, wordsOf } from '../support/word-files.ts';

const main = 'word/document.xml';
const at = (ordinal: number): Place => ({ part: main, ordinal, paragraph: 1 });
const bodyOf = (body: string, ...fixes: readonly SafeFix[]) =>
  /<w:body>(.*)<w:sectPr>/s.exec(partText(applySafeFixes(wordFile({ body }), fixes), main))?.[1];
const hyphens: SafeFix = { kind: 'motto-hyphen', place: at(0) };
const nfc: SafeFix = { kind: 'nfc', place: at(0) };
const bare = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;

describe('the motto', () => {
  test.each([
    'Độc lập – Tự do – Hạnh phúc',
    'Độc lập-Tự do-Hạnh phúc',
    'Độc lập—Tự do —Hạnh phúc',
    'Độc lập\u00a0-\u00a0Tự do  -  Hạnh phúc',
    'Độc lập – Tự do -- Hạnh phúc',
  ])('%j gets hyphens between blanks', (motto) => {
    expect(bodyOf(paragraph(motto), hyphens)).toBe(paragraph('Độc lập - Tự do - Hạnh phúc'));
  });

  test('in capitals, or with letters that are not composed, keeps its letters', () => {
    const decomposed = 'Độc lập–Tự do–Hạnh phúc'.normalize('NFD');
    expect(bodyOf(paragraph(decomposed), hyphens)).toBe(paragraph('Độc lập - Tự do - Hạnh phúc'.normalize('NFD')));
    expect(bodyOf(paragraph('ĐỘC LẬP–TỰ DO–HẠNH PHÚC'), hyphens)).toBe(paragraph('ĐỘC LẬP - TỰ DO - HẠNH PHÚC'));
  });

  test('keeps its runs, and the blanks at their ends', () => {
    expect(bodyOf(p(bare('Độc lập'), bare('–'), bare('Tự do'), run(' - Hạnh'), run(' phúc')), hyphens)).toBe(
      p(bare('Độc lập'), '<w:r><w:t xml:space="preserve"> - </w:t></w:r>', bare('Tự do'), run(' - Hạnh'), run(' phúc')),
    );
    expect(bodyOf(p(bare('Độc lập '), bare('–'), bare(' Tự do-Hạnh phúc')), hyphens)).toBe(
      p(run('Độc lập '), bare('-'), run(' Tự do - Hạnh phúc')),
    );
  });

  test('that is right stays as it is, byte for byte', () => {
    const right = p(bare('Độc lập - Tự do - Hạnh phúc'));
    expect(bodyOf(right, hyphens)).toBe(right);
  });

  test('is all that changes in its paragraph: other dashes stay', () => {
    expect(bodyOf(paragraph('Số 1–2 A–B Độc lập–Tự do–Hạnh phúc X—Y'), hyphens)).toBe(
      paragraph('Số 1–2 A–B Độc lập - Tự do - Hạnh phúc X—Y'),
    );
    const other = paragraph('Độc lập – Tự do – Ấm no');
    expect(bodyOf(other, hyphens)).toBe(other);
  });

  test('does not reach across a tab or the break of a line', () => {
    const broken = p(bare('Độc lập'), '<w:r><w:tab/></w:r>', bare('– Tự do – Hạnh phúc'));
    expect(bodyOf(broken, hyphens)).toBe(broken);
  });

  test('is composed at the same time, where both are asked for', () => {
    expect(bodyOf(paragraph('Độc lập–Tự do–Hạnh phúc'.normalize('NFD')), hyphens, nfc)).toBe(
      paragraph('Độc lập - Tự do - Hạnh phúc'),
    );
  });
});

describe('composed Unicode', () => {
  test('is written in each piece of text; a mark that stands in another run stays there', () => {
    const body = p(bare('ê\u0301'), bare('e'), bare('\u0301'));
    expect(bodyOf(body, nfc)).toBe(p(bare('ế'), bare('e'), bare('\u0301')));
  });

  test('keeps references, CDATA, and what is not text', () => {
    const body = p(
      bare('A &amp; e&#x301; &lt;'),
      bare('<![CDATA[e\u0301 & <]]>'),
      '<w:r><w:delText>e\u0301</w:delText></w:r>',
      '<w:r><w:instrText>e\u0301</w:instrText></w:r>',
      bare('&unknown; e\u0301'),
    );
    expect(bodyOf(body, nfc)).toBe(body.replace('e&#x301;', 'é').replace('[e\u0301', '[é'));
  });
});

test('no fix ever changes a word: texts stay the same but for composing and the dashes of the motto', async () => {
  const words = fc.constantFrom(
    ...[
      'Độc lập',
      ' – ',
      '-',
      'Tự do',
      '—',
      'Hạnh phúc',
      '12,5',
      '1–3',
      'e\u0301',
      'Ủy ban',
      'a &amp; b',
      ' ',
      '&#13;',
      '\u00a0',
    ],
  );
  const runs = fc.array(words, { maxLength: 7 });
  const paragraphs = fc.array(runs, { minLength: 1, maxLength: 4 });
  const place = fc.nat(3).map(at);
  const fix = fc.oneof(
    fc.record({
      kind: fc.constant('letters' as const),
      place,
      font: fc.constant('Times New Roman' as const),
      size: fc.constantFrom(13, 13.5, 14),
      bold: fc.boolean(),
      italic: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('spacing' as const), place, line: fc.nat(480), before: fc.nat(240) }),
    fc.record({ kind: fc.constant('alignment' as const), place, alignment: fc.constantFrom('both', 'center', 'left') }),
    fc.record({ kind: fc.constantFrom('nfc' as const, 'motto-hyphen' as const), place }),
    fc.record({ kind: fc.constant('hide-first-page-number' as const), section: fc.constant(0) }),
    fc.record({
      kind: fc.constant('margins' as const),
      section: fc.constant(0),
      margins: fc.record({ top: fc.nat(2000) }),
    }),
  );
  const comparable = (text: string) =>
    text.normalize('NFC').replace(/(?<=Độc lập)\s*[-–—]+\s*(?=Tự do)|(?<=Tự do)\s*[-–—]+\s*(?=Hạnh phúc)/g, ' - ');
  fc.assert(
    fc.property(paragraphs, fc.array(fix as fc.Arbitrary<SafeFix>, { maxLength: 8 }), (texts, fixes) => {
      const file = wordFile({ body: texts.map((each) => p(...each.map((text) => run(text)))).join('') });
      const before = wordsOf(partText(file, main));
      const after = wordsOf(partText(applySafeFixes(file, fixes), main));
      expect(after.map(comparable)).toEqual(before.map(comparable));
    }),
    { numRuns: 300 },
  );
  const fixed = applySafeFixes(wordFile({ body: p(bare('Độc lập'), bare('–'), bare('Tự do–Hạnh phúc')) }), [
    hyphens,
    nfc,
  ]);
  expect(await openXmlFaults(fixed)).toEqual([]);
});
