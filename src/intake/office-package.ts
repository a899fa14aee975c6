import { UnreadablePaperError } from '../errors.ts';
import { paperZipLimits, unpacked, zipEntries } from './bounded-zip.ts';
import { readXml } from './paper/markup.ts';

/** A foreign file of Word or Excel as a package of parts (ECMA-376 Part 2): nothing outside it is ever followed. */
export interface OfficePackage {
  /** The part that the package is about. */
  readonly mainName: string;
  /** The content type of the main part, which tells what kind of file it is. */
  readonly mainType: string;
  /** Names of all parts. */
  readonly names: readonly string[];
  /**
   * The bytes of a part, unpacked when they are asked for; nothing if there is no such part.
   * @throws UnreadablePaperError if the part is damaged, or all that was unpacked goes over the limit
   */
  readonly part: (name: string) => Uint8Array | undefined;
  /** What a part refers to inside the package. */
  readonly relationsOf: (name: string) => readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The last word of the type's address, for example `worksheet`: the same for transitional and strict files. */
  readonly type: string;
  /** Name of the part that is meant. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * Opens a zip archive as a package within the limits for foreign files. Names of parts are compared without regard to
 * case (Part 2, 6.2.2.3).
 * @throws UnreadablePaperError `open-document` or `unknown-type` if it is no package, else why it can't be read
 */
export function openOfficePackage(bytes: Uint8Array): OfficePackage {
  const entries = new Map(zipEntries(bytes, paperZipLimits).map((entry) => [entry.name.toLowerCase(), entry]));
  let left = paperZipLimits.inflated;
  const part = (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    const content = unpacked(entry, left);
    left -= content.length;
    return content;
  };
  if (entries.get('mimetype')?.method === 0 && isOpenDocument(part('mimetype'))) {
    throw new UnreadablePaperError('open-document');
  }
  const relationsOf = (name: string) => readRelations(part(relationsName(name)), folderOf(name));
  const types = part('[Content_Types].xml');
  const mainName = relationsOf('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target;
  if (types === undefined) throw new UnreadablePaperError('unknown-type');
  if (mainName === undefined) throw new UnreadablePaperError('damaged');
  return {
    mainName,
    mainType: contentType(types, mainName),
    names: [...entries.values()].map(({ name }) => name),
    part,
    relationsOf,
  };
}

/** OpenDocument 1.3 Part 2, 3.3: the archive says its type in an entry that is stored. */
function isOpenDocument(type: Uint8Array | undefined): boolean {
  return new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument.');
}

/** The folder of a part, with its slash; empty for the root. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Name of the part with the relationships of another one; with those of the whole package for an empty name (Part 2, 6.5.2). */
export function relationsName(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

function readRelations(bytes: Uint8Array | undefined, folder: string): Relation[] {
  const relations: Relation[] = [];
  if (bytes === undefined) return relations;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const isExternal = attributes.TargetMode === 'External';
      relations.push({
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').at(-1) ?? '',
        target: isExternal ? '' : resolvedTarget(attributes.Target ?? '', folder),
        isExternal,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  // Each has an id of its own (Part 2, 6.5.3.4): of two, nobody knows which one others follow.
  if (new Set(relations.map(({ id }) => id)).size < relations.length) throw new UnreadablePaperError('damaged');
  return relations;
}

/** The name of a part from a target, which may be absolute or go up from the folder it is told in. */
export function resolvedTarget(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** What `[Content_Types].xml` says of a part: its own entry, or that of its ending (Part 2, 7.2.3). */
function contentType(types: Uint8Array, part: string): string {
  const wanted = `/${part}`.toLowerCase();
  const ending = wanted.slice(wanted.lastIndexOf('.') + 1);
  let own: string | undefined;
  let byEnding: string | undefined;
  readXml(types, {
    open: (name, { PartName, Extension, ContentType }) => {
      if (name === 'Override' && PartName?.toLowerCase() === wanted) own = ContentType;
      if (name === 'Default' && Extension?.toLowerCase() === ending) byEnding = ContentType;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return own ?? byEnding ?? '';
}
