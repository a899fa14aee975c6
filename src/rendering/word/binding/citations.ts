/** A field that has begun: its code so far, and the number to show as its result, if it cites a note. */
interface OpenField {
  code: string;
  shown: string | undefined;
}

const fieldMarkup =
  /<w:fldChar\s[^<]*?w:fldCharType="(\w+)"[^<>]*>|<w:instrText(?:\s[^<>]*)?>([^<]*)|<w:fldSimple\s[^<]*?w:instr="([^"<]*)"(?:\s+[\w:.-]+="[^"<]*")*>|<\/w:fldSimple>|(<w:t(?:\s[^<>]*)?>)([^<]*)/g;

/**
 * Fields that cite a note again (NOTEREF, ECMA-376-1, 17.16.5.39) with the number that the note has in the bound file:
 * notes are counted anew in the order of their marks; a mark of its own sign does not count (17.11.14).
 */
export function renumberedCitations(document: string, parts: readonly string[]): string[] {
  const all = [document, ...parts];
  if (!all.some((xml) => /NOTEREF/i.test(xml))) return all;
  const numbers = noteNumbers(document);
  return all.map((xml) => withResults(xml, (code) => numbers.get(citedBookmark(code) ?? '')?.toString()));
}

function citedBookmark(code: string): string | undefined {
  return /^\s*NOTEREF\s+(?:&quot;|")?([^\s"&\\]+)/i.exec(code)?.[1];
}

/**
 * Fields, nested or not (17.16.18, 17.16.19), with the result that is found for their code; where none is, as they are.
 * A result in several pieces is written into the first.
 */
function withResults(xml: string, resultOf: (code: string) => string | undefined): string {
  const fields: OpenField[] = [];
  return xml.replace(fieldMarkup, (all, ...[kind, piece, simpleCode, open, text]: (string | undefined)[]) => {
    const field = fields.at(-1);
    if (kind === 'begin') fields.push({ code: '', shown: undefined });
    else if (simpleCode !== undefined) fields.push({ code: simpleCode, shown: resultOf(simpleCode) });
    else if (kind === 'end' || all === '</w:fldSimple>') fields.pop();
    else if (field === undefined) return all;
    else if (kind === 'separate') field.shown = resultOf(field.code);
    else if (piece !== undefined) field.code += piece;
    else if (open !== undefined && !open.endsWith('/>') && text !== '' && field.shown !== undefined) {
      const { shown } = field;
      field.shown = '';
      return open + shown;
    }
    return all;
  });
}

const noteMarkup = /<(w:bookmarkStart|w:bookmarkEnd|w:footnoteReference)(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g;

/** The number that readers see of the note whose mark each bookmark encloses. */
function noteNumbers(document: string): Map<string, number> {
  const numbers = new Map<string, number>();
  const open = new Map<string, string>();
  let shown = 0;
  for (const [text, element] of document.matchAll(noteMarkup)) {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1] ?? '';
    if (element === 'w:bookmarkStart') open.set(value('w:id'), value('w:name'));
    if (element === 'w:bookmarkEnd') open.delete(value('w:id'));
    if (element === 'w:footnoteReference' && !/\sw:customMarkFollows="(?:1|true|on)"/.test(text)) {
      shown += 1;
      for (const name of open.values()) if (!numbers.has(name)) numbers.set(name, shown);
    }
  }
  return numbers;
}
