import { UnreadablePaperError } from '../../errors.ts';
import { looksLikeZip } from '../../intake/bounded-zip.ts';
import { packageType, unreadType } from '../../intake/file-type.ts';
import { openOfficePackage } from '../../intake/office-package.ts';

/** The XML parts of a Word file and how the main document refers to them. */
export interface PackageParts {
  readonly mainName: string;
  /** Bytes of a part; nothing if the file has none of that name. */
  readonly bytesOf: (name: string) => Uint8Array | undefined;
  /** The part of the main document with this relationship type, for example `styles`. */
  readonly nameByType: (type: string) => string | undefined;
  /** The part that a relationship of the main document names. */
  readonly nameById: (id: string) => string | undefined;
  readonly hasMacros: boolean;
}

/**
 * Opens a foreign file as a Word package (ECMA-376 Part 2) within the limits for foreign archives.
 * @throws UnreadablePaperError saying what the file is instead, that it is encrypted, damaged or too large
 */
export function openPackage(bytes: Uint8Array): PackageParts {
  if (!looksLikeZip(bytes)) throw new UnreadablePaperError(unreadType(bytes) ?? 'not-word');
  const { mainName, mainType, names, part, relationsOf } = openOfficePackage(bytes);
  if (packageType(mainType) !== 'word') throw new UnreadablePaperError('not-word');
  if (!names.some((name) => name.toLowerCase() === mainName.toLowerCase())) throw new UnreadablePaperError('damaged');
  const own = relationsOf(mainName).filter(({ isExternal }) => !isExternal);
  return {
    mainName,
    bytesOf: part,
    nameByType: (type) => own.find((relation) => relation.type === type)?.target,
    nameById: (id) => own.find((relation) => relation.id === id)?.target,
    hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)),
  };
}
