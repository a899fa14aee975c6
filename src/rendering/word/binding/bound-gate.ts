import type { Issue } from '../../../errors.ts';
import { fault } from '../faults.ts';
import { compareNotes, inspectPart } from '../output-gate.ts';
import { checkPackage } from '../package-check.ts';
import { countSuspects } from '../printable-text.ts';
import { textOf } from '../relationships.ts';
import { partNamed, partText, type WordFile, wordPartNames } from './word-file.ts';

/** What the output gate finds wrong with a bound file; nothing for one that may go out. */
export function boundFaults(file: WordFile, expectedSuspects: number): Issue[] {
  const document = inspectPart(textOf(file.entries, file.main), 'Thân bài');
  const notes = inspectPart(partText(file, 'footnotes'), 'Chú thích');
  const looks = ['styles', 'numbering', 'settings'].flatMap((kind) => partNamed(file, kind) ?? []);
  const others = [...looks, ...wordPartNames(file)]
    .filter((name) => name !== file.main && name !== partNamed(file, 'footnotes'))
    .map((name) => inspectPart(textOf(file.entries, name), name));
  const reports = [document, notes, ...others];
  const suspects = document.suspects + notes.suspects;
  return [
    ...reports.flatMap(({ faults, duplicates }) => [...faults, ...duplicates.map(({ issue }) => issue)]),
    ...compareNotes(document.marks, notes.notes),
    ...checkPackage(file.entries),
    ...(suspects === expectedSuspects
      ? []
      : [fault('Toàn tập', 'Số ngoặc nhọn hoặc chữ “undefined” khác với các văn bản đem đóng')]),
  ];
}

/** Braces and words "undefined" in the words of a paper, which a bound file must have as well, neither more nor fewer. */
export function suspectsIn(file: WordFile): number {
  const parts = [textOf(file.entries, file.main), partText(file, 'footnotes')];
  // Few papers have any: only those are read for where they stand.
  return parts.reduce((sum, xml) => sum + (countSuspects(xml) === 0 ? 0 : inspectPart(xml, '').suspects), 0);
}
