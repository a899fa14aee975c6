import { textOf } from '../relationships.ts';
import { addBody, type BoundFile, wordParts } from './bound-file.ts';
import { createCarrier } from './carrier.ts';
import { type ContentMapping, rewriteContent } from './content.ts';
import { uniteRoots } from './namespaces.ts';
import { notesOf, notesPart } from './notes.ts';
import { takeNumbering } from './numbering.ts';
import { beginPaper } from './sections.ts';
import { themeResolver } from './theme.ts';
import { partNamed, partText, setText, type WordFile } from './word-file.ts';
import { attributeValues, changeAttribute, rewriteTags } from './xml-tags.ts';

/** Adds a paper behind those that are bound already: all that its words refer to comes along under names that are free. */
export function appendPaper(
  bound: BoundFile,
  paper: WordFile,
  { title, pages }: { readonly title: string; readonly pages: 'restart' | 'continue' },
): void {
  const { file: base, faults, counters } = bound;
  const document = textOf(paper.entries, paper.main);
  const themed = themeResolver(paper, base);
  const numbering = takeNumbering(paper, base, title, faults);
  unitePart(bound, 'styles', paper, title);
  const styles = bound.styles.take(paper, title + bound.closed.length, (xml) =>
    rewriteTags(xml, ({ text, element }) =>
      themed(element === 'w:numId' ? changeAttribute(text, 'w:val', numbering.numberOf) : text),
    ),
  );
  const notes = notesOf(paper);
  const noteIds = new Map(notes.map((note) => [attributeValues(note, 'w:footnote', 'w:id')[0] ?? '', counters.note()]));
  const common = {
    styles,
    numberOf: numbering.numberOf,
    noteIdOf: (id: string) => noteIds.get(id) ?? id,
    bookmarks: bound.bookmarks.take(wordParts(paper)),
    counters,
    themed,
  };
  const mapping = (relationshipOf: (id: string) => string): ContentMapping => {
    return { ...common, bookmarkIds: new Map(), shapes: new Map(), relationshipOf };
  };
  const carrier = createCarrier(paper, base, (_entry, xml) =>
    rewriteContent(
      xml,
      mapping((id) => id),
    ),
  );
  const between = (kind: string) => {
    const [from, to] = [partNamed(paper, kind) ?? '', partNamed(base, kind) ?? ''];
    return (id: string) => carrier.relate(from, to, id);
  };

  numbering.write((xml) =>
    rewriteTags(xml, ({ text, element }) => {
      const styled = stylesInLists.has(element) ? changeAttribute(text, 'w:val', styles.idOf) : text;
      return themed(
        styled.replace(/(\sr:\w+=")([^"]*)(")/g, (_all, before: string, id: string, after: string) => {
          return before + between('numbering')(id) + after;
        }),
      );
    }),
  );
  if (notes.length > 0) {
    notesPart(base);
    unitePart(bound, 'footnotes', paper, title);
    bound.notes.push(...notes.map((note) => rewriteContent(note, mapping(between('footnotes')))));
  }
  bound.head = uniteRoots(bound.head, document, title, faults);
  const body = document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('</w:body>'));
  const rewritten = rewriteContent(
    body,
    mapping((id) => carrier.relate(paper.main, base.main, id)),
  );
  carrier.finish();
  addBody(bound, paper, rewritten, (section) => beginPaper(section, pages));
}

/** Elements of a list that name a style (ECMA-376-1, 17.9.23, 17.9.25, 17.9.21). */
const stylesInLists: ReadonlySet<string> = new Set(['w:pStyle', 'w:styleLink', 'w:numStyleLink', 'w:rStyle']);

function unitePart({ file, faults }: BoundFile, kind: string, paper: WordFile, title: string): void {
  const name = partNamed(file, kind);
  if (name === undefined) return;
  setText(file.entries, name, uniteRoots(textOf(file.entries, name), partText(paper, kind), title, faults));
}
