import { type Relationship, relationshipsOf, textOf } from '../relationships.ts';
import { addRelationships, declareTypes, freeId, freeName, overrideXml, relationshipXml, typeFinder } from './parts.ts';
import { setText, type WordFile, wordPartNames } from './word-file.ts';

/** Carries parts of one file over into another, each once, under names that are free there (ECMA-376-2, 9.3 and 10.1). */
export interface PartCarrier {
  /** The id of the relationship of the bound file's part that stands for this one; what it leads to is carried over. */
  relate(fromPart: string, toPart: string, id: string): string;
  /** Writes types and relationships of all that was carried; before, no one else may add relationships to the parts. */
  finish(): void;
}

/** Relationships to be added to a part of the bound file. */
interface Additions {
  readonly taken: Set<string>;
  readonly added: string[];
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
  const sources = new Map<string, ReadonlyMap<string, Relationship>>();
  const additions = new Map<string, Additions>();
  const types: string[] = [];
  const typeOf = typeFinder(from);
  const holdWords = new Set(wordPartNames(from));

  /** Carries a part and all it leads to, and returns its new name. */
  function carry(entry: string): string {
    const known = names.get(entry);
    if (known !== undefined) return known;
    const name = freeName(to.entries, entry);
    names.set(entry, name);
    const content = from.entries.get(entry) ?? new Uint8Array();
    to.entries.set(name, content);
    const type = typeOf(entry);
    if (type !== undefined) types.push(overrideXml(name, type));
    if (holdWords.has(entry)) setText(to.entries, name, rewrite(entry, textOf(from.entries, entry)));
    for (const relationship of relationshipsOf(from.entries, entry)) {
      additionsTo(name).added.push(relationshipXml(relationship.id, relationship, carriedTarget(relationship)));
    }
    return name;
  }

  function carriedTarget({ entry, target }: Relationship): string {
    return entry === undefined || !from.entries.has(entry) ? target : `/${carry(entry)}`;
  }

  function additionsTo(part: string): Additions {
    const known = additions.get(part);
    if (known !== undefined) return known;
    const fresh = { taken: new Set(relationshipsOf(to.entries, part).map(({ id }) => id)), added: [] };
    additions.set(part, fresh);
    return fresh;
  }

  function sourceOf(part: string): ReadonlyMap<string, Relationship> {
    const known = sources.get(part) ?? new Map(relationshipsOf(from.entries, part).map((each) => [each.id, each]));
    sources.set(part, known);
    return known;
  }

  return {
    relate(fromPart, toPart, id) {
      const key = `${fromPart} ${id}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const relationship = sourceOf(fromPart).get(id);
      if (relationship === undefined) return id;
      const { taken, added } = additionsTo(toPart);
      const fresh = freeId(taken);
      taken.add(fresh);
      ids.set(key, fresh);
      added.push(relationshipXml(fresh, relationship, carriedTarget(relationship)));
      return fresh;
    },
    finish() {
      declareTypes(to, types.splice(0));
      for (const [part, { added }] of additions) addRelationships(to, part, added);
      additions.clear();
    },
  };
}
