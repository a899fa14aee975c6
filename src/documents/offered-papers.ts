import type { Dossier } from '../domain/dossier.ts';
import { UnknownKindError } from '../errors.ts';
import { boundSets } from './bound-sets.ts';
import type { DocumentKind, TextFormat } from './document-kind.ts';
import { documentKinds, findKind } from './index.ts';

/** `docx` for every paper, `xlsx` for those that are also workbooks, the formats of text that a kind says it has. */
export type PaperFormat = 'docx' | 'xlsx' | TextFormat;

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
  ...documentKinds.map((kind): OfferedPaper => {
    return { id: kind.id, title: kind.title, isFor: kind.isFor, formats: formatsOf(kind) };
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

function formatsOf({ buildWorkbook, textFormats = [] }: DocumentKind): readonly PaperFormat[] {
  return ['docx', ...(buildWorkbook === undefined ? [] : (['xlsx'] as const)), ...textFormats];
}

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
