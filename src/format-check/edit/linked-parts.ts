import { UnreadablePaperError } from '../../errors.ts';
import { folderOf, relationsName, resolvedTarget } from '../../intake/office-package.ts';
import { attributesOfAll, withAppended } from './root.ts';
import type { WordPackage } from './word-package.ts';
import type { Tag } from './xml-scanner.ts';

/** A relationship of the main document to a part of the same file (ECMA-376 Part 2, 9.3). */
export interface Link {
  readonly id: string;
  /** The last word of its type, for example `header`: the same in Transitional and Strict. */
  readonly kind: string;
  /** Name of the part in the package. */
  readonly part: string;
}

const contentTypes = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * Name of the main document, nearly always word/document.xml: the one that the file itself names, as when it is read.
 * @throws UnreadablePaperError if the file has none
 */
export function mainPartOf(file: WordPackage): string {
  const stated = linksOf(file, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (stated === undefined || !file.has(stated)) throw new UnreadablePaperError('damaged');
  return stated;
}

/** The relationships of a part; of the whole file for an empty name. */
export function linksOf(file: WordPackage, source: string): Link[] {
  const xml = file.read(relationsName(source));
  if (xml === undefined) return [];
  return attributesOfAll(xml, 'Relationship')
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Id = '', Type = '', Target = '' }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      part: resolvedTarget(Target, folderOf(source)),
    }));
}

/**
 * Adds a part beside the main document, with its relationship and its content type, under the first free name:
 * comments.xml, comments1.xml … Returns the id of the relationship.
 * @param part `kind` is the last word of the relationship's type, `relationships` is what stands before it
 */
export function addPart(
  file: WordPackage,
  source: string,
  part: { readonly kind: string; readonly relationships: string; readonly xml: string },
): string {
  const folder = folderOf(source);
  const stated = new Set(attributesOfAll(typesOf(file), 'Override').map(({ PartName }) => PartName?.toLowerCase()));
  const name = firstFree(
    (number) => `${part.kind}${number === 0 ? '' : number}.xml`,
    (each) => file.has(folder + each) || stated.has(`/${folder}${each}`.toLowerCase()),
  );
  file.write(folder + name, part.xml);
  addContentType(
    file,
    folder + name,
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${part.kind}+xml`,
  );
  return addLink(file, source, { type: `${part.relationships}/${part.kind}`, target: name });
}

function addLink(file: WordPackage, source: string, link: { readonly type: string; readonly target: string }): string {
  const name = relationsName(source);
  const xml = file.read(name) ?? `${declaration}<Relationships xmlns="${relationshipsNamespace}"/>`;
  const used = new Set(attributesOfAll(xml, 'Relationship').map(({ Id }) => Id));
  const id = firstFree(
    (number) => `rId${number + 1}`,
    (each) => used.has(each),
  );
  if (!file.has(name)) addContentType(file, name, relationshipsType);
  file.write(
    name,
    withAppended(
      xml,
      (root) => `<${prefixOf(root)}Relationship Id="${id}" Type="${link.type}" Target="${link.target}"/>`,
    ),
  );
  return id;
}

/** States the type of a part (ECMA-376 Part 2, 10.1.2), unless it follows from the name. */
function addContentType(file: WordPackage, name: string, type: string): void {
  const xml = typesOf(file);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const follows = attributesOfAll(xml, 'Default').some(
    ({ Extension, ContentType }) => Extension?.toLowerCase() === extension && ContentType === type,
  );
  if (follows) return;
  file.write(
    contentTypes,
    withAppended(xml, (root) => `<${prefixOf(root)}Override PartName="/${name}" ContentType="${type}"/>`),
  );
}

function typesOf(file: WordPackage): string {
  const xml = file.read(contentTypes);
  if (xml === undefined) throw new UnreadablePaperError('damaged');
  return xml;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function prefixOf(tag: Tag): string {
  return tag.prefix === '' ? '' : `${tag.prefix}:`;
}

function firstFree(nameOf: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 0;
  while (isTaken(nameOf(number))) number += 1;
  return nameOf(number);
}
