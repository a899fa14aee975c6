import { outright } from './theme.ts';
import { partNamed, partText, type WordFile } from './word-file.ts';
import { attributeValues, elementsOf, rewriteTags } from './xml-tags.ts';

/** A style as it stands in a file. */
export interface Style {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly xml: string;
  /** What it looks like: fonts and colours outright, without what only names it in its file. */
  readonly look: string;
}

/** The styles of a file (ECMA-376-1, 17.7), and what holds for text without any (17.7.5.1). */
export interface StyleSheet {
  readonly styles: readonly Style[];
  /** With fonts and colours outright instead of from the file's theme. */
  readonly docDefaults: string;
}

/** Elements by which one style names another. */
export const styleReferences = ['w:basedOn', 'w:next', 'w:link'] as const;

/** Reads the styles; where Word takes a default style for granted that the file does not have, a bare one stands in. */
export function readStyleSheet(file: WordFile): StyleSheet {
  const [styles, theme, settings] = ['styles', 'theme', 'settings'].map((kind) =>
    file.entries.get(partNamed(file, kind) ?? ''),
  );
  if (styles === undefined) return read(file);
  const known = sheets.get(styles);
  if (known !== undefined && known.theme === theme && known.settings === settings) return known.sheet;
  const sheet = read(file);
  sheets.set(styles, { theme, settings, sheet });
  return sheet;
}

/** The styles of a template are the same for every paper, as long as its theme is, and the language in its settings. */
const sheets = new WeakMap<
  Uint8Array,
  { readonly theme: Uint8Array | undefined; readonly settings: Uint8Array | undefined; readonly sheet: StyleSheet }
>();

function read(file: WordFile): StyleSheet {
  const xml = partText(file, 'styles');
  const resolve = outright(file);
  const plain = (element: string) => rewriteTags(element, ({ text }) => resolve(text));
  const styles = elementsOf(xml, 'w:style').map((style) => readStyle(style, plain));
  const bare = bareDefaults.filter(({ type }) => !styles.some((style) => style.type === type && style.isDefault));
  return { styles: [...styles, ...bare], docDefaults: plain(elementsOf(xml, 'w:docDefaults')[0] ?? '') };
}

function readStyle(xml: string, plain: (xml: string) => string): Style {
  const open = /^<w:style[^<]*?>/.exec(xml)?.[0] ?? '';
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(open)?.[1];
  return {
    type: value('w:type') ?? 'paragraph',
    id: value('w:styleId') ?? '',
    name: attributeValues(xml, 'w:name', 'w:val')[0] ?? value('w:styleId') ?? '',
    isDefault: ['1', 'true', 'on'].includes(value('w:default') ?? ''),
    xml,
    look: plain(xml)
      .replace(/<w:rsid\s[^>]*\/>/g, '')
      .replace(/<w:name\s[^<]*?\/>/, (name) => name.toLowerCase())
      .replace(/\sw:(?:styleId|default|customStyle)="[^"]*"/g, ''),
  };
}

const bareDefaults: readonly Style[] = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="BareParagraph"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="BareTable"><w:name w:val="Normal Table"/></w:style>',
].map((xml) => readStyle(xml, (look) => look));

/**
 * Everything that each style looks like, by names instead of ids, since ids differ between Word versions: its own
 * definition and that of every style it leads to. Two styles with one signature are one style. A style that numbers
 * paragraphs is like no other: its list belongs to its file.
 */
export function signaturesOf(sheet: StyleSheet, scope: string): ReadonlyMap<Style, string> {
  const known = signatures.get(sheet);
  if (known?.scope === scope) return known.all;
  const all = signaturesIn(sheet, scope);
  signatures.set(sheet, { scope, all });
  return all;
}

const signatures = new WeakMap<StyleSheet, { readonly scope: string; readonly all: ReadonlyMap<Style, string> }>();

function signaturesIn({ styles, docDefaults }: StyleSheet, scope: string): ReadonlyMap<Style, string> {
  const byId = new Map(styles.map((each) => [each.id, each]));
  const definitions = new Map(styles.map((each) => [each, definitionOf(each, byId)]));
  const leadsTo = new Map(styles.map((each) => [each, referencesOf(each).flatMap((id) => byId.get(id) ?? [])]));
  return new Map(
    styles.map((style) => {
      const reached = new Set([style]);
      for (const each of reached) for (const other of leadsTo.get(each) ?? []) reached.add(other);
      const all = [...reached].map((each) => definitions.get(each) ?? '').toSorted();
      const isNumbered = all.some((definition) => definition.includes('<w:numId '));
      return [style, JSON.stringify([isNumbered ? scope : '', docDefaults, keyOf(style), all])];
    }),
  );
}

/** Type and name, by which Word tells styles apart, whatever the capitals. */
export function keyOf({ type, name }: Style): string {
  return `${type} ${name.toLowerCase()}`;
}

function referencesOf({ xml }: Style): string[] {
  return styleReferences.flatMap((element) => attributeValues(xml, element, 'w:val'));
}

function definitionOf(style: Style, byId: ReadonlyMap<string, Style>): string {
  return styleReferences.reduce((look, element) => {
    return look.replace(new RegExp(`<${element} w:val="([^"]*)"/>`, 'g'), (_all, id: string) => {
      return `<${element} ${byId.get(id)?.name.toLowerCase() ?? id}/>`;
    });
  }, style.look);
}
