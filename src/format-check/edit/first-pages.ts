import { childrenOf, type FoundElement } from './elements.ts';
import { addPart, declaration, linksOf } from './linked-parts.ts';
import { type StoryContent, storyContent } from './page-number-story.ts';
import { isSwitchedOn } from './properties.ts';
import { attributeValue } from './tag-attributes.ts';
import type { WordPackage } from './word-package.ts';

export const storyKinds = ['header', 'footer'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** What a section shall say of its first page; `first` are relationships of headers and footers, where they change. */
export interface FirstPage {
  readonly titlePage: boolean;
  readonly first: Partial<Record<StoryKind, string>>;
}

interface SectionState {
  readonly element: FoundElement;
  readonly hadTitlePage: boolean;
  titlePage: boolean;
  /** Its own references, as `header first`. */
  readonly own: Map<string, string>;
  readonly changed: Partial<Record<StoryKind, string>>;
}

/**
 * Hides the page number on the first page of sections (ECMA-376 Part 1, 17.10.6 titlePg, 17.10.5 headerReference). Other
 * sections show what they showed: a section without a header of its own has that of the section before. Where the page
 * shows words in one header or footer with the number, nothing is hidden: nobody but a person may take them away.
 * @param sections those of the document in their order
 */
export function firstPagesWithoutNumber(
  file: WordPackage,
  main: string,
  xml: string,
  sections: readonly FoundElement[],
  chosen: ReadonlySet<FoundElement>,
): ReadonlyMap<FoundElement, FirstPage> {
  const parts = new Map(linksOf(file, main).map(({ id, part }) => [id, part]));
  const known = new Map<string, StoryContent>();
  const contentOf = (id: string | undefined): StoryContent => {
    if (id === undefined) return 'blank';
    const content = known.get(id) ?? storyContentOf(file, parts.get(id));
    known.set(id, content);
    return content;
  };
  const states = sections.map((element) => stateOf(xml, element));
  const worded = withWordsBesideNumber(states, contentOf);
  for (const kind of storyKinds) {
    const isShownLater = laterFirstPages(states, kind);
    let first: string | undefined;
    let usual: string | undefined;
    states.forEach((state, number) => {
      first = state.own.get(`${kind} first`) ?? first;
      usual = state.own.get(`${kind} default`) ?? usual;
      if (!chosen.has(state.element) || worded.has(state)) return;
      state.titlePage = true;
      const shown = state.hadTitlePage ? first : usual;
      const content = contentOf(shown);
      // What a first page of its own says beside the number, be it “Trang”, stands nowhere else.
      if ((content === 'both' || content === 'labelled') && state.hadTitlePage) return;
      const wanted = content === 'words' ? shown : undefined;
      if (wanted === undefined ? contentOf(first) === 'blank' : wanted === first) return;
      const next = states[number + 1];
      if (next !== undefined && isShownLater[number + 1] === true && !next.own.has(`${kind} first`)) {
        refer(next, kind, first ?? emptyStory(file, main, state.element, kind));
      }
      first = wanted ?? emptyStory(file, main, state.element, kind);
      refer(state, kind, first);
    });
  }
  return new Map(states.map(({ element, titlePage, changed }) => [element, { titlePage, first: changed }]));
}

/** Sections whose first page shows what all pages show, words beside the number among it. */
function withWordsBesideNumber(
  states: readonly SectionState[],
  contentOf: (id: string | undefined) => StoryContent,
): ReadonlySet<SectionState> {
  const found = new Set<SectionState>();
  for (const kind of storyKinds) {
    let usual: string | undefined;
    for (const state of states) {
      usual = state.own.get(`${kind} default`) ?? usual;
      if (!state.hadTitlePage && contentOf(usual) === 'both') found.add(state);
    }
  }
  return found;
}

function stateOf(xml: string, element: FoundElement): SectionState {
  const own = new Map<string, string>();
  for (const kind of storyKinds) {
    for (const { tag } of childrenOf(element, `${kind}Reference`)) {
      own.set(`${kind} ${attributeValue(xml, tag, 'type') ?? 'default'}`, attributeValue(xml, tag, 'id') ?? '');
    }
  }
  const hadTitlePage = childrenOf(element, 'titlePg').some((each) => isSwitchedOn(xml, each));
  return { element, hadTitlePage, titlePage: hadTitlePage, own, changed: {} };
}

function refer(state: SectionState, kind: StoryKind, id: string): void {
  state.own.set(`${kind} first`, id);
  state.changed[kind] = id;
}

/** For each section, whether it or one that takes over its first page's header or footer has a first page of its own. */
function laterFirstPages(states: readonly SectionState[], kind: StoryKind): readonly boolean[] {
  let isShown = false;
  return states
    .map((state, number) => {
      return { state, inheritors: states[number + 1]?.own.has(`${kind} first`) === false };
    })
    .reverse()
    .map(({ state, inheritors }) => {
      isShown = state.hadTitlePage || (inheritors && isShown);
      return isShown;
    })
    .reverse();
}

function storyContentOf(file: WordPackage, part: string | undefined): StoryContent {
  const xml = part === undefined ? undefined : file.read(part);
  return xml === undefined ? 'blank' : storyContent(xml);
}

/** Adds a header or footer of one empty paragraph; returns its relationship. */
function emptyStory(file: WordPackage, main: string, { names }: FoundElement, kind: StoryKind): string {
  const { word, relationships } = names.dialect;
  const root = kind === 'header' ? 'hdr' : 'ftr';
  const xml = `${declaration}<w:${root} xmlns:w="${word}"><w:p/></w:${root}>`;
  return addPart(file, main, { kind, relationships, xml });
}
