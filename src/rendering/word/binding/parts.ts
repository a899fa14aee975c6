import { type Relationship, relationshipsEntry, relationshipsOf, textOf } from '../relationships.ts';
import { setText, type WordFile } from './word-file.ts';

const relationshipsRoot =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a part that the bound file makes itself, with its type and its relationship; returns the relationship's id. */
export function addPart(to: WordFile, part: { kind: string; name: string; xml: string }): string {
  setText(to.entries, part.name, part.xml);
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${part.kind}+xml`;
  declareTypes(to, [overrideXml(part.name, contentType)]);
  const id = freeId(new Set(relationshipsOf(to.entries, to.main).map((each) => each.id)));
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part.kind}`;
  addRelationships(to, to.main, [relationshipXml(id, { type, entry: part.name }, `/${part.name}`)]);
  return id;
}

/** A name for an entry that the file does not have yet: "word/header1.xml", then "word/header1-2.xml". */
export function freeName(entries: ReadonlyMap<string, Uint8Array>, wanted: string): string {
  const taken = new Set([...entries.keys()].map((name) => name.toLowerCase()));
  const dot = wanted.lastIndexOf('.');
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted.slice(0, dot)}-${number}${wanted.slice(dot)}`;
  }
  return name;
}

/** An id that none of a part's relationships has. */
export function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

export function relationshipXml(
  id: string,
  { type, entry }: Pick<Relationship, 'type' | 'entry'>,
  target: string,
): string {
  const mode = entry === undefined ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
}

export function addRelationships(to: WordFile, part: string, added: readonly string[]): void {
  if (added.length === 0) return;
  const place = relationshipsEntry(part);
  const xml = to.entries.has(place) ? textOf(to.entries, place) : relationshipsRoot;
  const opened = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  setText(
    to.entries,
    place,
    opened.replace('</Relationships>', () => `${added.join('')}</Relationships>`),
  );
}

/** Gives a function that knows the content type of each entry of a file: its own, or that of its ending (ECMA-376-2, 10.1.2). */
export function typeFinder({ entries }: WordFile): (entry: string) => string | undefined {
  const xml = textOf(entries, '[Content_Types].xml');
  const typesBy = (element: string, name: string) =>
    new Map(
      [...xml.matchAll(new RegExp(`<${element}\\s[^>]*>`, 'g'))].map(([tag]) => {
        const value = (attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '';
        return [value(name).toLowerCase(), value('ContentType')];
      }),
    );
  const [own, common] = [typesBy('Override', 'PartName'), typesBy('Default', 'Extension')];
  return (entry) => {
    const name = entry.toLowerCase();
    return own.get(`/${name}`) ?? common.get(name.slice(name.lastIndexOf('.') + 1));
  };
}

export function overrideXml(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}

export function declareTypes(to: WordFile, overrides: readonly string[]): void {
  const types = textOf(to.entries, '[Content_Types].xml');
  setText(
    to.entries,
    '[Content_Types].xml',
    types.replace('</Types>', () => `${overrides.join('')}</Types>`),
  );
}
