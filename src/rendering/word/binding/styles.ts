import { textOf } from '../relationships.ts';
import { defaultsChain } from './doc-defaults.ts';
import { addPart } from './parts.ts';
import { keyOf, readStyleSheet, type Style, type StyleSheet, signaturesOf, styleReferences } from './style-sheet.ts';
import { partNamed, setText, type WordFile } from './word-file.ts';

/** What became of the styles of a file that was bound in. */
export interface StyleMapping {
  /** The id that a style has in the bound file. */
  readonly idOf: (id: string) => string;
  /** Style that paragraphs without one must name now, if the bound file's own default is another. */
  readonly paragraphDefault: string | undefined;
  /** The same for tables. */
  readonly tableDefault: string | undefined;
}

/** The styles of the bound file as it grows: a style that is there already is used again, another gets a name of its own. */
export interface StyleCollection {
  /** @param rewrite changes what else a style refers to (lists, theme fonts) to how the bound file has it */
  take(file: WordFile, scope: string, rewrite: (xml: string) => string): StyleMapping;
}

export function createStyleCollection(base: WordFile): StyleCollection {
  const own = readStyleSheet(base);
  const bySignature = new Map([...signaturesOf(own, '')].map(([style, signature]) => [signature, style.id]));
  const names = new Set(own.styles.map(keyOf));
  const ids = new Set(own.styles.map(({ id }) => id.toLowerCase()));
  const added: string[] = [];
  const chains = new Map<string, string>();

  function take(file: WordFile, scope: string, rewrite: (xml: string) => string): StyleMapping {
    const sheet = readStyleSheet(file);
    const mapping = new Map<string, string>();
    const fresh: Style[] = [];
    for (const [style, signature] of signaturesOf(sheet, scope)) {
      const known = bySignature.get(signature);
      mapping.set(style.id, known ?? freeStyleId(style.id));
      if (known !== undefined) continue;
      bySignature.set(signature, mapping.get(style.id) ?? '');
      fresh.push(style);
    }
    const root = fresh.length > 0 ? rootOf(sheet) : undefined;
    const written = fresh.map((style) => rewrite(imported(style, mapping, freeName(style), root)));
    added.push(...written);
    if (added.length > 0) writeStyles(base, added);
    return {
      idOf: (id) => mapping.get(id) ?? id,
      paragraphDefault: explicitDefault('paragraph', sheet, mapping),
      tableDefault: explicitDefault('table', sheet, mapping),
    };
  }

  /** The style that stands in for other document defaults than the base's: made once for all files that have them. */
  function rootOf({ docDefaults }: StyleSheet): string | undefined {
    if (docDefaults === own.docDefaults) return undefined;
    const known = chains.get(docDefaults);
    if (known !== undefined) return known;
    const id = freeStyleId('MacDinhRieng');
    const resetId = freeStyleId('MacDinhGoc');
    added.push(...defaultsChain(own.docDefaults, docDefaults, { id, resetId, number: chains.size + 1 }));
    chains.set(docDefaults, id);
    return id;
  }

  function explicitDefault(type: string, sheet: StyleSheet, mapping: ReadonlyMap<string, string>): string | undefined {
    const theirs = mapping.get(sheet.styles.find((style) => style.type === type && style.isDefault)?.id ?? '');
    const ours = own.styles.find((style) => style.type === type && style.isDefault)?.id;
    return theirs === ours ? undefined : theirs;
  }

  function freeStyleId(wanted: string): string {
    let id = wanted;
    for (let number = 2; ids.has(id.toLowerCase()); number += 1) id = `${wanted}-${number}`;
    ids.add(id.toLowerCase());
    return id;
  }

  function freeName(style: Style): string {
    let { name } = style;
    for (let number = 2; names.has(keyOf({ ...style, name })); number += 1) name = `${style.name} (${number})`;
    names.add(keyOf({ ...style, name }));
    return name;
  }

  return { take };
}

/** A style as it reads in the bound file: its new id and name, no default any more, its references by their new ids. */
function imported(style: Style, mapping: ReadonlyMap<string, string>, name: string, root: string | undefined): string {
  const renamed = style.xml
    .replace(/^<w:style[^<]*?>/, (open) =>
      open
        .replace(/\sw:(?:default|customStyle)="[^"]*"/g, '')
        .replace(/\sw:styleId="[^"]*"/, () => ` w:customStyle="1" w:styleId="${mapping.get(style.id) ?? style.id}"`),
    )
    .replace(/<w:name w:val="[^"]*"\/>/, () => `<w:name w:val="${name}"/>`)
    .replace(/<w:aliases\s[^>]*\/>/, '');
  const linked = styleReferences.reduce(
    (xml, element) =>
      xml.replace(new RegExp(`<${element} w:val="([^"]*)"/>`, 'g'), (_all, id: string) => {
        return `<${element} w:val="${mapping.get(id) ?? id}"/>`;
      }),
    renamed,
  );
  const isRoot = style.type === 'paragraph' && !linked.includes('<w:basedOn ');
  return root !== undefined && isRoot
    ? linked.replace(/<w:name [^>]*\/>/, (element) => `${element}<w:basedOn w:val="${root}"/>`)
    : linked;
}

function writeStyles(base: WordFile, added: string[]): void {
  const name = partNamed(base, 'styles');
  const xml = added.splice(0).join('');
  if (name === undefined) {
    addPart(base, { kind: 'styles', name: 'word/styles.xml', xml: `${emptyStyles}${xml}</w:styles>` });
    return;
  }
  setText(
    base.entries,
    name,
    textOf(base.entries, name).replace(/<\/w:styles>\s*$/, () => `${xml}</w:styles>`),
  );
}

const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
