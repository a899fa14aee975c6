import { partText, type WordFile } from './word-file.ts';
import { attributeValues, elementsOf } from './xml-tags.ts';

/** A style as it stands in a file. */
export interface Style {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

/** The styles of a file (ECMA-376-1, 17.7), and what holds for text without any (17.7.5.1). */
export interface StyleSheet {
  readonly styles: readonly Style[];
  readonly docDefaults: string;
}

/** Elements by which one style names another. */
export const styleReferences = ['w:basedOn', 'w:next', 'w:link'] as const;

/** Reads the styles; where Word takes a default style for granted that the file does not have, a bare one stands in. */
export function readStyleSheet(file: WordFile): StyleSheet {
  const xml = partText(file, 'styles');
  const styles = elementsOf(xml, 'w:style').map(readStyle);
  const bare = bareDefaults.filter(({ type }) => !styles.some((style) => style.type === type && style.isDefault));
  return { styles: [...styles, ...bare], docDefaults: elementsOf(xml, 'w:docDefaults')[0] ?? '' };
}

function readStyle(xml: string): Style {
  const open = /^<w:style[^<]*?>/.exec(xml)?.[0] ?? '';
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(open)?.[1];
  return {
    type: value('w:type') ?? 'paragraph',
    id: value('w:styleId') ?? '',
    name: attributeValues(xml, 'w:name', 'w:val')[0] ?? value('w:styleId') ?? '',
    isDefault: ['1', 'true', 'on'].includes(value('w:default') ?? ''),
    xml,
  };
}

const bareDefaults: readonly Style[] = [
  { type: 'paragraph', id: 'BareParagraph', name: 'Normal' },
  { type: 'table', id: 'BareTable', name: 'Normal Table' },
].map((style) => ({
  ...style,
  isDefault: true,
  xml: `<w:style w:type="${style.type}" w:default="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/></w:style>`,
}));

/**
 * Everything that a style looks like, by names instead of ids, since ids differ between Word versions: its own definition
 * and that of every style it leads to. Two styles with one signature are one style. A style that numbers paragraphs is
 * like no other: its list belongs to its file.
 */
export function signatureOf(style: Style, sheet: StyleSheet, scope: string): string {
  const byId = new Map(sheet.styles.map((each) => [each.id, each]));
  const reached = new Set([style]);
  for (const each of reached) {
    for (const id of referencesOf(each)) {
      const other = byId.get(id);
      if (other !== undefined) reached.add(other);
    }
  }
  const definitions = [...reached].map((each) => definitionOf(each, byId));
  const isNumbered = definitions.some((definition) => definition.includes('<w:numId '));
  return JSON.stringify([isNumbered ? scope : '', sheet.docDefaults, keyOf(style), definitions.toSorted()]);
}

/** Type and name, by which Word tells styles apart, whatever the capitals. */
export function keyOf({ type, name }: Style): string {
  return `${type} ${name.toLowerCase()}`;
}

function referencesOf({ xml }: Style): string[] {
  return styleReferences.flatMap((element) => attributeValues(xml, element, 'w:val'));
}

function definitionOf(style: Style, byId: ReadonlyMap<string, Style>): string {
  let xml = style.xml.replace(/<w:rsid\s[^>]*\/>/g, '').replace(/\sw:(?:styleId|default|customStyle)="[^"]*"/g, '');
  for (const element of styleReferences) {
    xml = xml.replace(new RegExp(`<${element} w:val="([^"]*)"/>`, 'g'), (_all, id: string) => {
      return `<${element} ${byId.get(id)?.name.toLowerCase() ?? id}/>`;
    });
  }
  return xml;
}
