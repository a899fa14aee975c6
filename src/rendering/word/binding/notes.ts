import { emptyNotes } from '../footnotes.ts';
import { ensureNoteSupport } from '../note-support.ts';
import { textOf } from '../relationships.ts';
import { partNamed, setText, type WordFile } from './word-file.ts';
import { attributeValues, elementsOf } from './xml-tags.ts';

/** The notes of a file in the order of their marks, without the separators that Word expects (ECMA-376-1, 17.11.10). */
export function notesOf(file: WordFile): string[] {
  const name = partNamed(file, 'footnotes');
  if (name === undefined) return [];
  return elementsOf(textOf(file.entries, name), 'w:footnote').filter((note) => {
    const [type = 'normal'] = attributeValues(/^<[^<]*>/.exec(note)?.[0] ?? '', 'w:footnote', 'w:type');
    return type === 'normal';
  });
}

/** Name of the part that takes the notes; a base that has none gets one with the separators only. */
export function notesPart(base: WordFile): string {
  const existing = partNamed(base, 'footnotes');
  if (existing !== undefined) return existing;
  const { partName } = ensureNoteSupport(base.entries, base.main);
  setText(base.entries, partName, emptyNotes.head + emptyNotes.tail);
  return partName;
}

/** Puts notes behind those that the part has. */
export function appendNotes(part: string, notes: readonly string[]): string {
  return part.replace(/<\/w:footnotes>\s*$/, () => `${notes.join('')}</w:footnotes>`);
}
