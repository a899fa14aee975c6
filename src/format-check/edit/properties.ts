import type { XmlElement } from './elements.ts';
import { inserted, opened, type Splice } from './splices.ts';
import { attributesOf, attributeValue } from './tag-attributes.ts';
import { elementAround, emptyElement, type WordNames } from './word-names.ts';

/** A property that an element shall have. */
export interface Setting {
  /** Its name without prefix. */
  readonly name: string;
  /** The property as XML, for an element that does not have it yet. */
  readonly fresh: string;
  /** What to change about the property where the element has it. */
  readonly changes: (present: XmlElement) => readonly Splice[];
  /** Which of the properties of this name it is, where an element has several. */
  readonly isThis?: (present: XmlElement) => boolean;
}

/** A holder of properties as `w:pPr`: where it stands, and the order of its children in the schema. */
export interface Holder {
  readonly name: 'pPr' | 'rPr';
  readonly order: readonly string[];
}

/** Gives an element properties in its holder, which is its first child (ECMA-376 Part 1, 17.3.1.26, 17.3.2.28). */
export function setProperties(
  owner: XmlElement,
  names: WordNames,
  holder: Holder,
  settings: readonly Setting[],
): readonly Splice[] {
  if (settings.length === 0) return [];
  const present = owner.children.find(({ word }) => word === holder.name);
  if (present !== undefined) return setChildren(present, holder.order, settings);
  const content = elementAround(names, holder.name, freshIn(holder.order, settings));
  return owner.tag.isEmpty ? [opened(owner.tag, content)] : [inserted(owner.tag.end, content)];
}

/** Gives a holder of properties these children, each at its place in the order of the schema. */
export function setChildren(
  holder: XmlElement,
  order: readonly string[],
  settings: readonly Setting[],
): readonly Splice[] {
  const presentOf = ({ name, isThis }: Setting) =>
    holder.children.filter((each) => each.word === name && (isThis?.(each) ?? true));
  const missing = settings.filter((setting) => presentOf(setting).length === 0);
  const changed = settings.flatMap((setting) => presentOf(setting).flatMap(setting.changes));
  if (missing.length === 0) return changed;
  if (holder.tag.isEmpty) return [opened(holder.tag, freshIn(order, missing))];
  const added = byOrder(order, missing).map(({ name, fresh }) => {
    const rank = rankIn(order, name);
    const next = holder.children.find(({ word }) => rankIn(order, word) > rank);
    return inserted(next?.tag.start ?? holder.closeStart, fresh);
  });
  return [...added, ...changed];
}

/** Properties as XML, in the order of the schema. */
export function freshIn(order: readonly string[], settings: readonly Setting[]): string {
  return byOrder(order, settings)
    .map(({ fresh }) => fresh)
    .join('');
}

function byOrder(order: readonly string[], settings: readonly Setting[]): readonly Setting[] {
  return settings.toSorted((one, other) => rankIn(order, one.name) - rankIn(order, other.name));
}

/** Elements that the schema does not name here, those of later versions of Word, stand behind all others. */
function rankIn(order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  return rank === -1 ? order.length : rank;
}

/** A property that is on or off (`ST_OnOff`, 22.9.2.7); it is changed only where it says the opposite. */
export function switchSetting(xml: string, names: WordNames, name: string, isOn: boolean): Setting {
  return {
    name,
    fresh: emptyElement(names, name, isOn ? {} : { val: 0 }),
    changes: (present) => {
      if (isSwitchedOn(xml, present) === isOn) return [];
      return isOn ? setAttributes(xml, present, names, {}, ['val']) : setAttributes(xml, present, names, { val: 0 });
    },
  };
}

export function isSwitchedOn(xml: string, { tag }: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(attributeValue(xml, tag, 'val') ?? '1');
}

/**
 * Gives the tag of a property these attributes and takes others away; what it has beside them stays. Names are without
 * prefix.
 */
export function setAttributes(
  xml: string,
  { tag }: XmlElement,
  names: WordNames,
  values: Readonly<Record<string, string | number>>,
  removed: readonly string[] = [],
): readonly Splice[] {
  const present = attributesOf(xml, tag).filter(({ prefix }) => prefix !== 'xmlns' && prefix !== 'xml');
  const changed = present.flatMap((each) => {
    if (removed.includes(each.local)) return [{ start: each.start, end: each.end, text: '' }];
    const value = Object.hasOwn(values, each.local) ? String(values[each.local]) : each.value;
    return value === each.value ? [] : [{ start: each.valueStart, end: each.valueEnd, text: value }];
  });
  // The prefix may be declared on this very tag, which then must not declare it again.
  const known = present.find(({ prefix }) => prefix !== '');
  const { prefix, declaration } = known === undefined ? names.attribute : { prefix: known.prefix, declaration: '' };
  const added = Object.entries(values)
    .filter(([name]) => !present.some(({ local }) => local === name))
    .map(([name, value]) => ` ${prefix}:${name}="${value}"`);
  if (added.length === 0) return changed;
  return [inserted(tag.start + 1 + tag.name.length, declaration + added.join('')), ...changed];
}
