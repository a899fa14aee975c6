import { UnreadablePaperError } from '../../errors.ts';
import { looksLikeZip, paperZipLimits, readZip } from '../../intake/bounded-zip.ts';
import { elementsOf, readTree } from './xml-tree.ts';

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
  if (!looksLikeZip(bytes)) throw new UnreadablePaperError(isLockedOffice(bytes) ? 'encrypted' : 'not-word');
  let hasMacros = false;
  const isXml = (name: string) => {
    if (/vbaProject\.bin$/i.test(name)) hasMacros = true;
    return /\.(?:xml|rels)$/i.test(name) && !/^(?:customXml|docProps)\//.test(name);
  };
  const entries = readZip(bytes, isXml, paperZipLimits);
  if (!new TextDecoder().decode(entries.get('[Content_Types].xml')).includes('wordprocessingml'))
    throw new UnreadablePaperError('not-word');
  const bytesOf = (name: string) => entries.get(name);
  const mainName = relationships(bytesOf('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target;
  if (mainName === undefined || bytesOf(mainName) === undefined) throw new UnreadablePaperError('damaged');
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  const own = relationships(bytesOf(`${folder}_rels/${mainName.slice(folder.length)}.rels`), folder);
  return {
    mainName,
    bytesOf,
    nameByType: (type) => own.find((relationship) => relationship.type === type)?.target,
    nameById: (id) => own.find((relationship) => relationship.id === id)?.target,
    hasMacros,
  };
}

interface Relationship {
  readonly id: string;
  /** The last word of the type's address. */
  readonly type: string;
  readonly target: string;
}

function relationships(bytes: Uint8Array | undefined, folder: string): Relationship[] {
  return elementsOf(readTree(bytes), 'rel:Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolved(attributes.Target ?? '', folder),
    }));
}

function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A compound file (MS-CFB) that holds a locked package names its stream in UTF-16; an old .doc does not. */
function isLockedOffice(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return false;
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}
