import type { Dossier } from '../domain/dossier.ts';
import { UnknownKindError } from '../errors.ts';
import { boundSets } from './bound-sets.ts';
import { documentKinds, findKind } from './index.ts';

/** `docx` for every paper, `xlsx` for those that are also workbooks. */
export type PaperFormat = 'docx' | 'xlsx';

/** What can be asked for by one id: a kind of paper or a bound set of them. */
export interface OfferedPaper {
  readonly id: string;
  /** Vietnamese name. */
  readonly title: string;
  /** The usual one first. */
  readonly formats: readonly PaperFormat[];
  readonly isFor: (dossier: Dossier) => boolean;
}

/** Everything that can be made, the kinds in filing order, then the bound sets. */
export const offeredPapers: readonly OfferedPaper[] = [
  ...documentKinds.map(({ id, title, isFor, buildWorkbook }): OfferedPaper => {
    return { id, title, isFor, formats: buildWorkbook === undefined ? ['docx'] : ['docx', 'xlsx'] };
  }),
  ...boundSets.map(({ id, title, parts }): OfferedPaper => {
    return {
      id,
      title,
      formats: ['docx'],
      isFor: (dossier) => parts.every(({ kindId }) => findKind(kindId).isFor(dossier)),
    };
  }),
];

/**
 * The paper or bound set with this id.
 * @throws UnknownKindError if there is none
 */
export function findOfferedPaper(id: string): OfferedPaper {
  const paper = offeredPapers.find((candidate) => candidate.id === id);
  if (paper !== undefined) return paper;
  throw new UnknownKindError(
    id,
    offeredPapers.map((known) => known.id),
  );
}
