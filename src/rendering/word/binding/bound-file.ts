import type { Issue } from '../../../errors.ts';
import { textOf } from '../relationships.ts';
import { type BookmarkCollection, createBookmarkCollection } from './bookmarks.ts';
import { type Counters, createCounters } from './counters.ts';
import { hasEvenPages, withEvenPages } from './even-pages.ts';
import { addPart, freeName } from './parts.ts';
import {
  addStoryReference,
  changeSections,
  closeSection,
  countNotesThrough,
  evenAsDefault,
  type StoryType,
  splitLastSection,
  storyReferences,
  storyTypes,
} from './sections.ts';
import { createStyleCollection, type StyleCollection } from './styles.ts';
import { partNamed, setText, type WordFile, wordPartNames } from './word-file.ts';

/** The bound file as it grows, paper by paper. The first paper gives it its settings, defaults, theme and properties. */
export interface BoundFile {
  readonly file: WordFile;
  readonly faults: Issue[];
  readonly styles: StyleCollection;
  readonly bookmarks: BookmarkCollection;
  readonly counters: Counters;
  /** The document up to its body, and from its end on. */
  head: string;
  readonly tail: string;
  /** Papers whose last section is closed. */
  readonly closed: string[];
  /** The paper added last, and its last section. */
  open: { readonly content: string; readonly last: string };
  /** Notes of the papers after the first, in the order of their marks. */
  readonly notes: string[];
  /** Whether odd and even pages differ in any of the papers. */
  readonly hasEvenPages: boolean;
  /** Headers and footers that any section so far has: a later section without one of its own would inherit it (17.10.2). */
  readonly stories: Set<StoryType>;
  readonly emptyStories: Map<string, string>;
}

/** Begins with the first paper. */
export function beginBoundFile(base: WordFile, all: readonly WordFile[]): BoundFile {
  const document = textOf(base.entries, base.main);
  const [start, end] = [document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('</w:body>')];
  const parts = wordParts(base);
  const bound: BoundFile = {
    file: base,
    faults: [],
    styles: createStyleCollection(base),
    bookmarks: createBookmarkCollection(parts),
    counters: createCounters(parts),
    head: document.slice(0, start),
    tail: document.slice(end),
    closed: [],
    open: { content: '', last: '' },
    notes: [],
    hasEvenPages: all.some(hasEvenPages),
    stories: new Set(),
    emptyStories: new Map(),
  };
  addBody(bound, base, document.slice(start, end), (section) => section);
  const settings = partNamed(base, 'settings');
  if (settings !== undefined) {
    const through = countNotesThrough(textOf(base.entries, settings));
    setText(base.entries, settings, bound.hasEvenPages ? withEvenPages(through) : through);
  }
  return bound;
}

/** The parts of a file that hold words: its document, notes, headers and footers. */
export function wordParts(file: WordFile): string[] {
  return wordPartNames(file).map((name) => textOf(file.entries, name));
}

/**
 * Adds the body of a paper behind what is there, which is closed with its section.
 * @param begin changes the first section of the paper
 */
export function addBody(bound: BoundFile, paper: WordFile, body: string, begin: (section: string) => string): void {
  const { content, last } = splitLastSection(countNotesThrough(body));
  const isFirst = bound.open.last === '';
  if (!isFirst) bound.closed.push(closeSection(bound.open.content, bound.open.last));
  const samePages = bound.hasEvenPages && !hasEvenPages(paper);
  const whole = changeSections(content + last, (section, place) => {
    const own = samePages ? evenAsDefault(section) : section;
    const first = place === 0 ? begin(own) : own;
    const complete = place === 0 && !isFirst ? withoutInheriting(bound, first) : first;
    for (const type of storyTypes) if (storyReferences(complete, type) !== undefined) bound.stories.add(type);
    return complete;
  });
  bound.open = splitLastSection(whole);
}

/** The first section of a paper with an empty header or footer where it would else inherit one of the paper before. */
function withoutInheriting(bound: BoundFile, section: string): string {
  const inherited = [...bound.stories].filter((type) => storyReferences(section, type) === undefined);
  return inherited.reduce((current, type) => addStoryReference(current, type, emptyStory(bound, type)), section);
}

function emptyStory({ file, emptyStories }: BoundFile, { story }: StoryType): string {
  const known = emptyStories.get(story);
  if (known !== undefined) return known;
  const root = story === 'header' ? 'hdr' : 'ftr';
  const name = freeName(file.entries, `${file.main.slice(0, file.main.lastIndexOf('/') + 1)}${story}-empty.xml`);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p></w:p></w:${root}>`;
  const relationship = addPart(file, { kind: story, name, xml });
  emptyStories.set(story, relationship);
  return relationship;
}
