import type { WordDocument } from '../document-model.ts';
import type { Line } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { demandText, type LetterDemand, letterFaults } from './letters.ts';
import { faultAt } from './outcomes.ts';
import { offCentre } from './printed-width.ts';

/** Like {@link letterFaults}, but for raised letters: marks of notes are no words of a name. */
export function wordFaults(line: Line, demand: LetterDemand): readonly Fault[] {
  const runs = line.runs.filter(({ format }) => format.raised === 'baseline');
  return letterFaults({ ...line, runs }, demand);
}

/** Like {@link wordFaults}, for a line that has to stand in the middle of its column: one fault for all departures. */
export function centredLetterFaults(
  document: WordDocument,
  line: Line,
  demand: Omit<LetterDemand, 'alignment'>,
): readonly Fault[] {
  const [fault] = wordFaults(line, demand);
  const position = offCentre(document, line);
  if (position === undefined) return fault === undefined ? [] : [fault];
  const expected = demandText({ ...demand, alignment: 'center' });
  if (fault === undefined) return [faultAt(line, position, { expected })];
  return [{ ...fault, found: `${fault.found}, ${position}`, expected }];
}
