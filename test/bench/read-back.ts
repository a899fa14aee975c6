import PizZip from 'pizzip';

/** The words that a finished Word file or workbook should hold, in this order where they repeat, and does not. */
export function missingWords(file: Uint8Array | undefined, words: readonly string[] = []): readonly string[] {
  if (file === undefined) return [];
  const text = textOf(file);
  let from = 0;
  return words.filter((word) => {
    // The rows of a table come in their order; what stands once for all may stand before.
    const at = text.indexOf(word, from);
    if (at !== -1) from = at;
    return at === -1 && !text.includes(word);
  });
}

/** What people read in it: a line for each paragraph, or for each text of a workbook. */
export function textOf(file: Uint8Array): string {
  const { files } = new PizZip(file);
  return ['word/document.xml', 'xl/sharedStrings.xml'].map((name) => wordsOf(files[name]?.asText() ?? '')).join('');
}

function wordsOf(xml: string): string {
  const pieces = [...xml.matchAll(/<(?:w:)?t(?:\s[^>]*)?>([^<]*)|<\/w:p>|<w:br\/>|<\/si>/g)];
  return (
    pieces
      .map(({ 1: text }) => text ?? '\n')
      .join('')
      // docx-templates indents the XML, which shows as blanks.
      .replace(/\s*\n\s*/g, '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
  );
}
