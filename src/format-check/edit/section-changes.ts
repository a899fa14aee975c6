import type { SafeFix } from '../safe-fix.ts';
import { usualMargins } from '../usual-margins.ts';
import type { FoundElement, XmlElement } from './elements.ts';
import { type FirstPage, type StoryKind, storyKinds } from './first-pages.ts';
import { type Setting, setAttributes, setChildren, switchSetting } from './properties.ts';
import { sectionOrder } from './schema-order.ts';
import type { Splice } from './splices.ts';
import { attributesOf, attributeValue } from './tag-attributes.ts';
import { emptyElement, type WordNames } from './word-names.ts';

/** Twips. */
export type Margins = Extract<SafeFix, { kind: 'margins' }>['margins'];

/** What to replace in the main document so that one of its sections changes. */
export function sectionSplices(
  xml: string,
  section: FoundElement,
  margins: Margins | undefined,
  firstPage: FirstPage | undefined,
): readonly Splice[] {
  const { names } = section;
  const settings: Setting[] = [];
  if (margins !== undefined) settings.push(marginSetting(xml, names, margins));
  if (firstPage?.titlePage === true) settings.push(switchSetting(xml, names, 'titlePg', true));
  for (const kind of storyKinds) {
    const id = firstPage?.first[kind];
    if (id !== undefined) settings.push(firstReference(xml, names, kind, id));
  }
  return setChildren(section, sectionOrder, settings);
}

/** Once one margin is stated, all of them are needed (ECMA-376 Part 1, 17.6.11). */
function marginSetting(xml: string, names: WordNames, margins: Margins): Setting {
  return {
    name: 'pgMar',
    fresh: emptyElement(names, 'pgMar', { ...usualMargins, ...margins }),
    changes: (present) => setAttributes(xml, present, names, margins),
  };
}

function firstReference(xml: string, names: WordNames, kind: StoryKind, id: string): Setting {
  const { attribute, relationship, element } = names;
  const type = `${attribute.declaration} ${attribute.prefix}:type="first"`;
  const target = `${relationship.declaration} ${relationship.prefix}:id="${id}"`;
  return {
    name: `${kind}Reference`,
    fresh: `<${element}${kind}Reference${type}${target}/>`,
    isThis: ({ tag }) => attributeValue(xml, tag, 'type') === 'first',
    changes: (present) => idSplices(xml, present, id),
  };
}

function idSplices(xml: string, { tag }: XmlElement, id: string): readonly Splice[] {
  return attributesOf(xml, tag)
    .filter(({ local, prefix }) => local === 'id' && prefix !== 'xmlns')
    .map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd, text: id }));
}
