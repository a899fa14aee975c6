import { attributeValues } from './xml-tags.ts';

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
    /(\b(?:REF|PAGEREF|NOTEREF)\s+|\\l\s+)(&quot;|")?([^\s"&\\<]+)/gi,
    (all, before: string, quote: string | undefined, name: string) => {
      const renamed = names.get(name);
      return renamed === undefined ? all : `${before}${quote ?? ''}${renamed}`;
    },
  );
}

/** The end of a piece of a field code, behind which the name of a bookmark is due. */
const nameDue = /(?:\b(?:REF|PAGEREF|NOTEREF)\s*|\\l\s*)(?:&quot;|")?$/i;

/** Field codes between tags, by the new names of the bookmarks; Word may cut a code into several pieces. */
export function renamedInCodes(xml: string, names: ReadonlyMap<string, string>): string {
  let due = '';
  return xml.replace(/(<w:instrText(?:\s[^<>]*)?>)([^<]*)|<w:fldChar\s[^<>]*>/g, (all, open?: string, code = '') => {
    if (open === undefined) {
      due = '';
      return all;
    }
    const renamed = renamedInCode(due + code, names).slice(due.length);
    due = nameDue.exec(due + code)?.[0] ?? '';
    return open + renamed;
  });
}
