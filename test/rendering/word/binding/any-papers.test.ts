import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindPapers } from '../../../../src/rendering/word/binding.ts';
import { openXmlFaults } from '../../../support/open-xml-validator.ts';
import { paperText } from '../../../support/paper-text.ts';
import { note, noteMark, partsOf, run } from '../../../support/word-files.ts';
import { paragraphStyle, turned, upright, usualStyles, type WordPackage } from '../../../support/word-package.ts';
import { asPaper, bound, documentOf, partOf, valuesOf } from './bind.ts';

interface Line {
  readonly text: string;
  readonly notes: number;
  readonly isBookmarked: boolean;
  readonly style: string;
}

const text = fc
  .string({
    unit: fc.constantFrom('a', 'ệ', ' ', '{', '}', '&amp;', '&lt;', 'đ', '9', 'undefined'),
    minLength: 1,
    maxLength: 8,
  })
  .filter((words) => words.trim() !== '');
const line: fc.Arbitrary<Line> = fc.record({
  text,
  notes: fc.nat(2),
  isBookmarked: fc.boolean(),
  style: fc.constantFrom('', 'Normal', 'Rieng'),
});

/** A paper with any lines, notes, bookmarks, styles, header and turn of its pages, numbered as it likes. */
const paper: fc.Arbitrary<WordPackage & { readonly lines: readonly Line[] }> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    firstNote: fc.integer({ min: 1, max: 30 }),
    size: fc.constantFrom('26', '28'),
    look: fc.constantFrom('<w:b/>', '<w:i/>'),
    hasHeader: fc.boolean(),
    isTurned: fc.boolean(),
    hasNotes: fc.boolean(),
  })
  .map(({ lines, firstNote, size, look, hasHeader, isTurned, hasNotes }) => {
    let next = firstNote;
    const notes: string[] = [];
    const body = lines.map((each, at) => {
      const marks = Array.from({ length: hasNotes ? each.notes : 0 }, () => {
        const id = next++;
        notes.push(note(id, ` ${each.text}`));
        return noteMark(id);
      });
      const properties = each.style === '' ? '' : `<w:pPr><w:pStyle w:val="${each.style}"/></w:pPr>`;
      const words = run(each.text) + marks.join('');
      const marked = `<w:bookmarkStart w:id="${at}" w:name="Dấu${at}"/>${words}<w:bookmarkEnd w:id="${at}"/>`;
      return `<w:p>${properties}${each.isBookmarked ? marked : words}</w:p>`;
    });
    const header = '<w:headerReference w:type="default" r:id="story-header1.xml"/>';
    return {
      lines: hasNotes ? lines : lines.map((each) => ({ ...each, notes: 0 })),
      body: body.join(''),
      ...(hasNotes ? { notes: notes.join('') } : {}),
      section: (hasHeader ? header : '') + (isTurned ? turned : upright),
      ...(hasHeader ? { stories: { 'header1.xml': `<w:p>${run('đầu trang')}</w:p>` } } : {}),
      docDefaults: `<w:rPrDefault><w:rPr><w:sz w:val="${size}"/></w:rPr></w:rPrDefault><w:pPrDefault/>`,
      styles: usualStyles + paragraphStyle('Rieng', 'Riêng', look),
    };
  });

const papers = fc.array(paper, { minLength: 1, maxLength: 5 });

test('whatever papers are bound, all words stay in their order and every note under its own mark', () => {
  fc.assert(
    fc.property(papers, (all) => {
      const bytes = bound(...all);
      const lines = all.flatMap((each) => each.lines);
      const { body, notes } = paperText(bytes);
      const marked = lines.map((each) => folded(plain(each.text) + '[note]'.repeat(each.notes)));
      expect(body.map((each) => each.replace(/\[\d+\]/g, '[note]'))).toEqual(marked);
      expect(valuesOf(documentOf(bytes), 'w:footnoteReference', 'w:id')).toEqual(noteIdsOf(bytes));
      expect(notes).toEqual(
        lines.flatMap((each) => Array.from({ length: each.notes }, () => folded(plain(each.text)))),
      );
      expect(bindPapers(all.map(asPaper))).toEqual(bytes);
    }),
    { numRuns: 200 },
  );
});

test('whatever papers are bound, numbers and names stand once, and every style that is named is there', () => {
  fc.assert(
    fc.property(papers, (all) => {
      const bytes = bound(...all);
      const xml = documentOf(bytes);
      for (const attribute of ['w:id', 'w:name']) {
        const values = valuesOf(xml, 'w:bookmarkStart', attribute);
        expect(new Set(values).size).toBe(values.length);
      }
      const styles = new Set(valuesOf(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:styleId'));
      expect(valuesOf(xml, 'w:pStyle', 'w:val').filter((id) => !styles.has(id))).toEqual([]);
      expect(valuesOf(xml, 'w:sectPr', 'w:none')).toHaveLength(all.length);
    }),
    { numRuns: 100 },
  );
});

test('whatever papers are bound, the file is valid for Microsoft’s Open XML validator', async () => {
  await fc.assert(
    fc.asyncProperty(papers, async (all) => {
      expect(await openXmlFaults(bound(...all))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

/** The numbers of the notes in the order in which their words are stored. */
function noteIdsOf(bytes: Uint8Array): string[] {
  const notes = partsOf(bytes).get('word/footnotes.xml') ?? '';
  return valuesOf(notes, 'w:footnote', 'w:id').filter((id) => Number(id) > 0);
}

function plain(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function folded(words: string): string {
  return words.replace(/ +/g, ' ').trim();
}
