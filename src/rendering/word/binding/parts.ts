import { type Relationship, relationshipsEntry, relationshipsOf, textOf } from '../relationships.ts';
import type { WordFile } from './word-file.ts';
import { setText } from './word-file.ts';

const relationshipsRoot =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Carries parts of one file over into another, each once, under names that are free there (ECMA-376-2, 9.3 and 10.1). */
export interface PartCarrier {
  /** Carries a part and all it leads to; `rewrite` changes the text of parts that hold words. Returns its new name. */
  carry(entry: string): string;
  /** The relationship of a part of the bound file that stands for one of the carried file's part. Returns its id. */
  relate(fromPart: string, toPart: string, id: string): string;
}

/**
 * @param rewrite gives the text of a part that holds words (header, footer) as it must read in the bound file
 */
export function createCarrier(
  from: WordFile,
  to: WordFile,
  rewrite: (entry: string, xml: string) => string,
): PartCarrier {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();

  function carry(entry: string): string {
    const known = names.get(entry);
    if (known !== undefined) return known;
    const name = freeName(to.entries, entry);
    names.set(entry, name);
    const content = from.entries.get(entry) ?? new Uint8Array();
    to.entries.set(name, content);
    declareType(from, to, entry, name);
    if (/\/(?:header|footer)\d*[^/]*\.xml$/i.test(entry))
      setText(to.entries, name, rewrite(entry, textOf(from.entries, entry)));
    for (const relationship of relationshipsOf(from.entries, entry)) {
      addRelationship(to, name, relationship.id, relationship, carriedTarget(relationship));
    }
    return name;
  }

  function carriedTarget({ entry, target }: Relationship): string {
    return entry === undefined || !from.entries.has(entry) ? target : `/${carry(entry)}`;
  }

  return {
    carry,
    relate(fromPart, toPart, id) {
      const key = `${fromPart} ${id}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const relationship = relationshipsOf(from.entries, fromPart).find((each) => each.id === id);
      if (relationship === undefined) return id;
      const fresh = freeId(to, toPart);
      ids.set(key, fresh);
      addRelationship(to, toPart, fresh, relationship, carriedTarget(relationship));
      return fresh;
    },
  };
}

/** Adds a part that the bound file makes itself, with its type and its relationship; returns the relationship's id. */
export function addPart(to: WordFile, part: { kind: string; name: string; xml: string }): string {
  setText(to.entries, part.name, part.xml);
  declareOverride(to, part.name, `application/vnd.openxmlformats-officedocument.wordprocessingml.${part.kind}+xml`);
  const id = freeId(to, to.main);
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part.kind}`;
  addRelationship(to, to.main, id, { id, type, target: '', entry: part.name }, `/${part.name}`);
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

function freeId(to: WordFile, part: string): string {
  const taken = new Set(relationshipsOf(to.entries, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

function addRelationship(to: WordFile, part: string, id: string, { type, entry }: Relationship, target: string): void {
  const place = relationshipsEntry(part);
  const xml = to.entries.has(place) ? textOf(to.entries, place) : relationshipsRoot;
  const mode = entry === undefined ? ' TargetMode="External"' : '';
  const opened = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  const added = `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  setText(
    to.entries,
    place,
    opened.replace('</Relationships>', () => `${added}</Relationships>`),
  );
}

function declareType(from: WordFile, to: WordFile, entry: string, name: string): void {
  const types = textOf(from.entries, '[Content_Types].xml');
  const own = new RegExp(`<Override\\s[^>]*PartName="/${escaped(entry)}"[^>]*>`, 'i').exec(types)?.[0];
  const extension = entry.slice(entry.lastIndexOf('.') + 1);
  const common = new RegExp(`<Default\\s[^>]*Extension="${escaped(extension)}"[^>]*>`, 'i').exec(types)?.[0];
  const type = /ContentType="([^"]*)"/.exec(own ?? common ?? '')?.[1];
  if (type !== undefined) declareOverride(to, name, type);
}

function declareOverride(to: WordFile, name: string, type: string): void {
  const types = textOf(to.entries, '[Content_Types].xml');
  const added = `<Override PartName="/${name}" ContentType="${type}"/></Types>`;
  setText(
    to.entries,
    '[Content_Types].xml',
    types.replace('</Types>', () => added),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
