import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../src/errors.ts';
import { annotatedCopy } from '../../src/format-check/annotated-copy.ts';
import { applySafeFixes } from '../../src/format-check/apply-fixes.ts';
import type { SafeFix } from '../../src/format-check/safe-fix.ts';
import { packEntry, writeArchive } from '../../src/rendering/archive.ts';
import { partText, rewritten } from '../support/foreign-papers.ts';
import { paragraph, wordFile } from '../support/word-files.ts';

const main = 'word/document.xml';
const place = (ordinal: number) => ({ part: main, ordinal, paragraph: 1 });
const annotated = (bytes: Uint8Array) => annotatedCopy(bytes, [{ place: place(1), lines: ['x'] }]);
const fixed = (bytes: Uint8Array) =>
  applySafeFixes(bytes, [
    { kind: 'letters', place: place(1), font: 'Times New Roman', size: 14, bold: true },
    { kind: 'nfc', place: place(1) },
    { kind: 'motto-hyphen', place: place(1) },
    { kind: 'margins', section: 0, margins: { top: 1134 } },
    { kind: 'hide-first-page-number', section: 0 },
  ]);
const outcomeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason;
    throw error;
  }
  return 'made';
};
const paper = wordFile({ body: paragraph('Một') + paragraph('Hai'), header: paragraph('Đầu trang') });
const withDocument = (xml: string) => rewritten(paper, (before, name) => (name === main ? xml : before));

describe.each([
  ['an annotated copy', annotated],
  ['a fixed paper', fixed],
])('%s', (_name, work) => {
  test.each([
    ['no zip archive', new TextEncoder().encode('không phải tệp Word')],
    ['nothing', new Uint8Array()],
    ['an archive without a document', writeArchive([packEntry('a.txt', 'x')])],
    ['a document that is torn', withDocument(partText(paper, main).slice(0, -20))],
    ['a document that is no Word document', withDocument('<html/>')],
    ['a document in UTF-16', utf16Paper()],
    ['a document that says it is not UTF-8', withDocument(partText(paper, main).replace('UTF-8', 'windows-1258'))],
    ['two documents', writeArchive([packEntry(main, '<a/>'), packEntry(main, '<b/>')])],
  ])('is not made of %s', (_what, bytes) => {
    expect(outcomeOf(() => work(bytes))).toBe('damaged');
  });

  test('is made or refused, and nothing else, whichever byte of the archive is changed', () => {
    fc.assert(
      fc.property(fc.nat(paper.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const changed = cut ? paper.slice(0, at) : paper.slice();
        if (!cut) changed[at] = byte;
        expect(['made', 'damaged', 'encrypted', 'too-large', 'too-deep']).toContain(outcomeOf(() => work(changed)));
      }),
      { numRuns: 300 },
    );
  });

  test('is made or refused, and nothing else, whatever is put into a part or cut out of it', () => {
    const names = [main, 'word/_rels/document.xml.rels', '[Content_Types].xml', 'word/header1.xml'];
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      put: fc.constantFrom('', '<', '>', '"', '&', '<w:p>', '</w:p>', '<w:p/>', '<w:rPr/>', '<!--', '<w:sectPr/>', 'x'),
    });
    fc.assert(
      fc.property(change, ({ name, at, cut, put }) => {
        const changed = rewritten(paper, (xml, each) => {
          const start = Math.floor(at * xml.length);
          return each === name ? xml.slice(0, start) + put + xml.slice(start + cut) : xml;
        });
        expect(['made', 'damaged']).toContain(outcomeOf(() => work(changed)));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a run in a property', '<w:p><w:r><w:rPr><w:b w:val="0"><w:r><w:t>x</w:t></w:r></w:b></w:rPr></w:r></w:p>'],
  ['a paragraph in the mark of another', '<w:p><w:pPr><w:rPr><w:i><w:p><w:r/></w:p></w:i></w:rPr></w:pPr></w:p>'],
  ['a section in a section', '<w:sectPr><w:titlePg w:val="0"><w:sectPr/></w:titlePg></w:sectPr>'],
  ['text in text', '<w:p><w:r><w:t>e\u0301<w:t>e\u0301</w:t>e\u0301</w:t></w:r></w:p>'],
  ['everything twice', '<w:p><w:pPr/><w:pPr/><w:r><w:rPr/><w:rPr><w:b/><w:b/></w:rPr></w:r></w:p>'],
])('%s, which no schema allows, is edited like anything else', (_name, body) => {
  const file = withDocument(partText(paper, main).replace('<w:body>', `<w:body>${body}<w:p/>`));
  const places = [0, 1, 2].map(place);
  const fixes = places.flatMap((each): SafeFix[] => [
    { kind: 'letters', place: each, bold: true, italic: false, size: 14 },
    { kind: 'alignment', place: each, alignment: 'both' },
    { kind: 'nfc', place: each },
  ]);
  const sections = [0, 1, 2].map((section): SafeFix => ({ kind: 'hide-first-page-number', section }));
  expect(outcomeOf(() => applySafeFixes(file, [...fixes, ...sections]))).toBe('made');
  expect(
    outcomeOf(() =>
      annotatedCopy(
        file,
        places.map((each) => ({ place: each, lines: ['x'] })),
      ),
    ),
  ).toBe('made');
});

test('a part with a byte order mark keeps it', () => {
  const marked = withDocument(`\ufeff${partText(paper, main)}`);
  expect(partText(annotated(marked), main).startsWith('\ufeff<?xml')).toBe(true);
  expect(partText(fixed(marked), main).startsWith('\ufeff<?xml')).toBe(true);
});

test('300 pages take 3,000 comments and as many fixes', { timeout: 30_000 }, () => {
  const long = wordFile({
    body: Array.from({ length: 12_000 }, (_, at) => paragraph(`Đoạn thứ ${at} `.repeat(10))).join(''),
  });
  const ordinals = Array.from({ length: 3000 }, (_, at) => at * 4);
  const marked = annotatedCopy(
    long,
    ordinals.map((ordinal) => ({ place: place(ordinal), lines: ['Cỡ chữ', 'Đặt 14'] })),
  );
  const mended = applySafeFixes(
    long,
    ordinals.map((ordinal) => ({ kind: 'letters', place: place(ordinal), size: 14 })),
  );
  expect(partText(marked, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(3000);
  expect(partText(mended, 'word/document.xml').match(/<w:r><w:rPr><w:sz w:val="28"\/>/g)).toHaveLength(3000);
});

function utf16Paper(): Uint8Array {
  const xml = partText(paper, main).replace('UTF-8', 'UTF-16');
  const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  return writeArchive([
    packEntry(main, bytes),
    packEntry('[Content_Types].xml', partText(paper, '[Content_Types].xml')),
  ]);
}
