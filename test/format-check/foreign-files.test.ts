import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../src/errors.ts';
import { paragraphsOf } from '../../src/format-check/document-model.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';
import { withPart } from '../support/word-edits.ts';
import { paragraph } from '../support/word-markup.ts';
import { correctDecision, wordFile } from '../support/word-paper.ts';

function reasonFor(bytes: Uint8Array): string {
  try {
    readWordDocument(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason;
    throw error;
  }
}

function edited(bytes: Uint8Array, change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(bytes);
  change(zip);
  return zip.generate({ type: 'uint8array' });
}

function withDocument(change: (xml: string) => string): Uint8Array {
  return withPart(correctDecision(), 'word/document.xml', change);
}

const words = (bytes: Uint8Array) => paragraphsOf(readWordDocument(bytes).blocks).map(({ text }) => text);

const compoundFile = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);

describe('a file of another kind', () => {
  test('is refused with what to do: old Word files, PDF, plain text, nothing at all', () => {
    const files = [
      compoundFile,
      new TextEncoder().encode('%PDF-1.7'),
      new TextEncoder().encode('Kế hoạch'),
      new Uint8Array(),
    ];
    expect(files.map(reasonFor)).toEqual(['old-office', 'pdf', 'not-word', 'not-word']);
  });

  test('is called locked if Office locked it with a password', () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(reasonFor(new Uint8Array([...compoundFile, ...name, 0, 0]))).toBe('encrypted');
  });

  test('that is a workbook in a zip is no Word file', () => {
    const workbook = edited(wordFile({ document: '' }), (zip) => {
      zip.file(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      );
    });
    expect(reasonFor(workbook)).toBe('not-word');
  });
});

describe('a damaged or hostile file', () => {
  test('is refused if the document ends too early or declares a document type', () => {
    expect(reasonFor(withDocument((xml) => xml.slice(0, xml.length / 2)))).toBe('damaged');
    expect(reasonFor(withDocument((xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`))).toBe('damaged');
    expect(reasonFor(edited(correctDecision(), (zip) => zip.remove('word/document.xml')))).toBe('damaged');
  });

  test('is refused if it nests or grows beyond every paper', () => {
    const nested = '<w:sdt><w:sdtContent>'.repeat(150);
    expect(reasonFor(wordFile({ document: `${nested}${'</w:sdtContent></w:sdt>'.repeat(150)}` }))).toBe('too-deep');
    expect(reasonFor(wordFile({ document: '<w:p/>'.repeat(200_001) }))).toBe('too-large');
    const attributes = Array.from({ length: 501 }, (_, at) => ` a${at}="1"`).join('');
    expect(reasonFor(wordFile({ document: `<w:p${attributes}/>` }))).toBe('too-large');
    expect(reasonFor(wordFile({ document: `<w:p>${'<w:r/>'.repeat(400_001)}</w:p>` }))).toBe('too-large');
  });
});

describe('a file that is small and would cost much', () => {
  test('is read though thousands of styles are based on each other', { timeout: 20_000 }, () => {
    const styles = Array.from({ length: 5000 }, (_, at) => {
      const base = at === 0 ? '' : `<w:basedOn w:val="S${at - 1}"/>`;
      return `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="S${at}"/>${base}</w:style>`;
    });
    styles[0] = styles[0]?.replace('</w:style>', '<w:rPr><w:sz w:val="26"/></w:rPr></w:style>') ?? '';
    const document = Array.from({ length: 5000 }, (_, at) => paragraph('chữ', { style: `S${at}` })).join('');
    const { blocks } = readWordDocument(wordFile({ styles: styles.join(''), document }));
    expect(paragraphsOf(blocks).at(-1)?.runs[0]?.format.size).toBe(13);
  });

  test('is read though the ends of thousands of paragraphs are struck out', { timeout: 20_000 }, () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>';
    const document = `<w:p>${mark}<w:r><w:t>a</w:t></w:r></w:p>`.repeat(30_000) + paragraph('b');
    expect(words(wordFile({ document })).map(({ length }) => length)).toEqual([30_001]);
  });
});

describe('the same paper in another writing of XML', () => {
  test('reads the same with other prefixes', () => {
    const renamed = withDocument((xml) =>
      xml.replaceAll('<w:', '<x:').replaceAll('</w:', '</x:').replace('xmlns:w=', 'xmlns:x=').replaceAll(' w:', ' x:'),
    );
    expect(words(renamed)).toEqual(words(correctDecision()));
    expect(readWordDocument(renamed)).toEqual(readWordDocument(correctDecision()));
  });

  test('reads the same in the strict variant', () => {
    const strict = withDocument((xml) =>
      xml
        .replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
    expect(readWordDocument(strict)).toEqual(readWordDocument(correctDecision()));
  });

  test('reads the same in UTF-16', () => {
    const utf16 = edited(correctDecision(), (zip) => {
      const xml = zip.file('word/document.xml')?.asText() ?? '';
      zip.file('word/document.xml', new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')));
    });
    expect(words(utf16)).toEqual(words(correctDecision()));
  });

  test('does not take letters of a drawing for words of the paper', () => {
    const drawing =
      '<w:r><w:drawing><wp:inline><a:graphic><a:p><a:r><a:t>trong hình</a:t></a:r></a:p></a:graphic></wp:inline></w:drawing></w:r>';
    expect(words(wordFile({ document: paragraph('chữ', {}, drawing) }))).toEqual(['chữ']);
  });
});
