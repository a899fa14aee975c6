import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { annotatedCopy } from '../../src/format-check/annotated-copy.ts';
import { applySafeFixes } from '../../src/format-check/apply-fixes.ts';
import type { Place } from '../../src/format-check/document-model.ts';
import type { SafeFix } from '../../src/format-check/safe-fix.ts';
import { createGenerator } from '../../src/generate.ts';
import { packedEntries, partText, repacked } from '../support/foreign-papers.ts';
import { canPrint, folded, printed, resaved } from '../support/libreoffice.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';
import { wordsOf } from '../support/word-files.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const papers = rounds.flatMap((round) =>
  offeredPapers
    .filter(({ isFor, formats }) => isFor(dossierOf(round)) && formats.includes('docx'))
    .map(({ id }) => ({ id, round })),
);
const paperOf = async (id: string, round: string) => (await generator.generate(id, dossierOf(round), 'docx')).bytes;

/** Every paragraph of the body, of headers and footers, and of notes. */
function everyPlace(bytes: Uint8Array): Place[] {
  const parts = [...packedEntries(bytes).keys()].filter((name) =>
    /^word\/(document|header|footer|footnotes)/.test(name),
  );
  return parts.flatMap((part) =>
    [...partText(bytes, part).matchAll(/<w:p[ >/]/g)].map((_, ordinal) => ({ part, ordinal, paragraph: 1 })),
  );
}

const everyComment = (bytes: Uint8Array) => everyPlace(bytes).map((place, at) => ({ place, lines: [`Chỗ ${at}`] }));
const everyFix = (bytes: Uint8Array): SafeFix[] => [
  ...everyPlace(bytes).flatMap((place, at): SafeFix[] => [
    { kind: 'letters', place, font: 'Times New Roman', size: 13, bold: at % 2 === 0, italic: at % 3 === 0 },
    { kind: 'spacing', place, line: 300, before: 120 },
    { kind: 'alignment', place, alignment: 'both' },
    { kind: 'nfc', place },
    { kind: 'motto-hyphen', place },
  ]),
  ...[0, 1, 2].flatMap((section): SafeFix[] => [
    { kind: 'margins', section, margins: { top: 1247, bottom: 1247 } },
    { kind: 'hide-first-page-number', section },
  ]),
];

describe.each(papers)('our own paper $id of $round', ({ id, round }) => {
  test('takes a comment at every paragraph, and keeps its words', async () => {
    const paper = await paperOf(id, round);
    const copy = annotatedCopy(paper, everyComment(paper));
    expect(await openXmlFaults(copy)).toEqual([]);
    expect(wordsOf(partText(copy, 'word/document.xml')).join('\n')).toBe(
      wordsOf(partText(paper, 'word/document.xml').replaceAll('<w:p/>', '<w:p></w:p>')).join('\n'),
    );
    expect(repacked(paper, copy).sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
    ]);
  });

  test('takes every fix everywhere, and keeps its words', async () => {
    const paper = await paperOf(id, round);
    const fixed = applySafeFixes(paper, everyFix(paper));
    expect(await openXmlFaults(fixed)).toEqual([]);
    expect(partText(fixed, 'word/document.xml').match(/<w:t[ >][^<]*/g)).toEqual(
      partText(paper, 'word/document.xml').match(/<w:t[ >][^<]*/g),
    );
  });
});

// Without footnotes: LibreOffice 7.4 takes comments between footnotes for footnotes, whoever wrote the file.
describe.skipIf(!canPrint)('in LibreOffice', () => {
  test('an annotated copy has all its comments, and prints as before', async () => {
    const paper = await paperOf('results-announcement', 'kon-tum-2023');
    const comments = everyComment(paper);
    const copy = annotatedCopy(paper, comments);
    const saved = partText(await resaved(copy), 'word/comments.xml');
    expect(wordsOf(saved).filter((words) => /Chỗ \d+$/.test(words))).toHaveLength(comments.length);
    const pages = async (bytes: Uint8Array) => (await printed(bytes)).pages.map(folded);
    expect(await pages(copy)).toEqual(await pages(paper));
  });

  test('a fixed paper says the same words', async () => {
    const paper = await paperOf('cover-letter', 'kon-tum-2024-inspection');
    const words = async (bytes: Uint8Array) =>
      folded((await printed(bytes)).pages.join(' '))
        .match(/\S*\p{L}\S*/gu)
        ?.sort();
    expect(await words(applySafeFixes(paper, everyFix(paper)))).toEqual(await words(paper));
  });
});
