import { attributesOfAll } from '../format-check/edit/root.ts';
import type { Entries } from './open-template.ts';
import { readStory, type StoryParagraph } from './story.ts';

/** The paragraphs of a Word file. */
export interface Stories {
  /** Those that are printed: body, headers, footers, notes. */
  readonly paragraphs: readonly StoryParagraph[];
  /** Those of comments. */
  readonly notes: readonly StoryParagraph[];
  /** The paragraph with this number in a part; nothing where there is none. */
  readonly paragraphAt: (part: string | undefined, ordinal: number | undefined) => StoryParagraph | undefined;
}

const printed = /\.wordprocessingml\.(?:document\.main|header|footer|footnotes|endnotes)\+xml$/;

/**
 * Reads the parts of a Word file that have paragraphs, by the types that the file states (ECMA-376 Part 2, 10.1.2).
 * @throws UnreadablePaperError for XML that is not well-formed
 */
export function readStories(entries: Entries): Stories {
  const types = attributesOfAll(textOf(entries, '[Content_Types].xml'), 'Override');
  const typed = (type: RegExp) =>
    types
      .filter(({ ContentType = '' }) => type.test(ContentType))
      .map(({ PartName = '' }) => PartName.replace(/^\//, ''))
      .filter((name) => entries.has(name));
  const hidden = hiddenStyles(entries);
  const read = (parts: readonly string[]) =>
    new Map([...new Set(parts)].map((part) => [part, readStory(part, textOf(entries, part), hidden)]));
  const stories = read(typed(printed));
  const notes = read([...entries.keys()].filter(isCommentPart));
  return {
    paragraphs: [...stories.values()].flat(),
    notes: [...notes.values()].flat(),
    paragraphAt: (part = '', ordinal = -1) => (stories.get(part) ?? notes.get(part))?.[ordinal],
  };
}

/** Whether an entry holds the words of comments; the lists beside it, of their authors and answers, hold none. */
export function isCommentPart(name: string): boolean {
  return /^word\/comments\d*\.xml$/.test(name);
}

/** The ids of styles that hide their words. */
function hiddenStyles(entries: Entries): ReadonlySet<string> {
  const sheets = [...entries.keys()].filter((name) => /^word\/styles\d*\.xml$/.test(name));
  const styles = sheets.flatMap((name) =>
    textOf(entries, name)
      .split(/<w:style(?=\s)/)
      .slice(1),
  );
  const hiding = styles.filter((style) =>
    /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(style.split('</w:style>')[0] ?? ''),
  );
  return new Set(hiding.map((style) => /\sw:styleId="([^"]*)"/.exec(style)?.[1] ?? ''));
}

function textOf(entries: Entries, name: string): string {
  return new TextDecoder().decode(entries.get(name));
}
