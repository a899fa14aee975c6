import { attributeValues, forEachTag } from './xml-tags.ts';

/** Names of bookmarks are at most 40 characters long (ECMA-376-1, 17.13.6.2) and the same in capitals. */
const longestName = 40;

/** The bookmarks of the bound file: each name once, each number once. */
export interface BookmarkCollection {
  /** The names that the bookmarks of a file get; a name that is free stays. */
  readonly take: (parts: readonly string[]) => ReadonlyMap<string, string>;
}

export function createBookmarkCollection(baseParts: readonly string[]): BookmarkCollection {
  const taken = new Set(namesIn(baseParts).map((name) => name.toLowerCase()));
  return {
    take: (parts) => {
      const renamed = new Map<string, string>();
      for (const name of namesIn(parts)) {
        let free = name;
        for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
          const ending = `_${number}`;
          free = name.slice(0, longestName - ending.length) + ending;
        }
        taken.add(free.toLowerCase());
        renamed.set(name, free);
      }
      return renamed;
    },
  };
}

function namesIn(parts: readonly string[]): string[] {
  return [...new Set(parts.flatMap((xml) => attributeValues(xml, 'w:bookmarkStart', 'w:name')))];
}

/** A field code that points to bookmarks, by their new names (ECMA-376-1, 17.16.5: REF, PAGEREF, NOTEREF, HYPERLINK). */
export function renamedInCode(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(
    /(\b(?:REF|PAGEREF|NOTEREF)\s+|\\l\s+)(&quot;|")?([^\s"&\\<]+)/g,
    (all, before: string, quote: string | undefined, name: string) => {
      const renamed = names.get(name);
      return renamed === undefined ? all : `${before}${quote ?? ''}${renamed}`;
    },
  );
}

/** Field codes between tags, by the new names of the bookmarks. */
export function renamedInCodes(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:instrText(?:\s[^>]*)?>)([^<]*)/g,
    (_all, open: string, code: string) => open + renamedInCode(code, names),
  );
}

/**
 * Fields that cite a note again (NOTEREF) with the number that the note has in the bound file: notes are counted anew in
 * the order of their marks; a mark of its own sign does not count (17.11.14).
 */
export function renumberedCitations(document: string, parts: readonly string[]): string[] {
  if (![document, ...parts].some((xml) => xml.includes('NOTEREF'))) return [document, ...parts];
  const numbers = noteNumbers(document);
  return [document, ...parts].map((xml) =>
    xml.replace(
      /(<w:instrText[^>]*>\s*NOTEREF\s+(?:&quot;)?([^\s"&\\<]+)[^<]*<\/w:instrText>(?:(?!w:fldCharType="end").)*?w:fldCharType="separate"(?:(?!w:fldCharType="end").)*?<w:t(?:\s[^>]*)?>)([^<]*)/gs,
      (all, before: string, name: string) => {
        const number = numbers.get(name);
        return number === undefined ? all : before + number;
      },
    ),
  );
}

/** The number that readers see of the note whose mark each bookmark encloses. */
function noteNumbers(document: string): Map<string, number> {
  const numbers = new Map<string, number>();
  const open = new Map<string, string>();
  let shown = 0;
  forEachTag(document, ({ text, element }) => {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1] ?? '';
    if (element === 'w:bookmarkStart') open.set(value('w:id'), value('w:name'));
    if (element === 'w:bookmarkEnd') open.delete(value('w:id'));
    if (element === 'w:footnoteReference' && !/\sw:customMarkFollows="(?:1|true|on)"/.test(text)) {
      shown += 1;
      for (const name of open.values()) if (!numbers.has(name)) numbers.set(name, shown);
    }
  });
  return numbers;
}
