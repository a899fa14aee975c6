import { commentXml, type WordComment } from './comment-xml.ts';
import { addPart, declaration, linksOf } from './linked-parts.ts';
import { attributesOfAll, withAppended } from './root.ts';
import { type Dialect, dialectOf, namesAt, usualNames, type WordNames } from './word-names.ts';
import type { WordPackage } from './word-package.ts';

/** Ids of the comments that a file has, and of those whose marks were left behind: a new comment takes none of them. */
export function takenCommentIds(file: WordPackage, main: string): ReadonlySet<number> {
  const document = file.read(main) ?? '';
  const part = commentsPartOf(file, main);
  const marks = ['commentRangeStart', 'commentRangeEnd', 'commentReference'].filter((mark) => document.includes(mark));
  const all = [
    ...marks.flatMap((mark) => attributesOfAll(document, mark)),
    ...(part === undefined ? [] : attributesOfAll(file.read(part) ?? '', 'comment')),
  ];
  return new Set(all.map(({ id }) => Number(id)));
}

/** Puts comments behind those that the file has; the part is added if there is none. */
export function addComments(file: WordPackage, main: string, dialect: Dialect, comments: readonly WordComment[]): void {
  const all = (names: WordNames) => comments.map((comment) => commentXml(names, comment)).join('');
  const part = commentsPartOf(file, main);
  if (part !== undefined) {
    const present = file.read(part) ?? '';
    file.write(
      part,
      withAppended(present, (root, scope) => all(namesAt(root, scope, dialectOf(root) ?? dialect))),
    );
    return;
  }
  addPart(file, main, {
    kind: 'comments',
    relationships: dialect.relationships,
    xml: `${declaration}<w:comments xmlns:w="${dialect.word}">${all(usualNames(dialect))}</w:comments>`,
  });
}

function commentsPartOf(file: WordPackage, main: string): string | undefined {
  return linksOf(file, main).find(({ kind, part }) => kind === 'comments' && file.has(part))?.part;
}
