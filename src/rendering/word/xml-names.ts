import { scanXml } from '../xml-scan.ts';

const attribute = /([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * What first keeps XML whose tags nest from being read: an attribute that stands twice in a tag (XML 1.0, 3.1), a prefix
 * that is declared nowhere before (Namespaces in XML 1.0, 5), as in a piece pasted from another file; or what
 * {@link scanXml} finds. In Vietnamese; undefined if nothing does.
 */
export function unreadableXml(xml: string): string | undefined {
  const declared = new Set(['xml', 'xmlns']);
  // Most tags of a file are the same few over and over.
  const seen = new Set<string>();
  let first: string | undefined;
  const malformed = scanXml(xml, {
    text: () => undefined,
    start(element, attributes) {
      const tag = element + attributes;
      if (seen.has(tag)) return;
      seen.add(tag);
      const names = [...attributes.matchAll(attribute)].map(([, name = '']) => name);
      for (const name of names) if (name.startsWith('xmlns:')) declared.add(name.slice('xmlns:'.length));
      first ??= twice(element, names) ?? undeclared([element, ...names], declared);
    },
  });
  return malformed ?? first;
}

function twice(element: string, names: readonly string[]): string | undefined {
  const met = new Set<string>();
  const repeated = names.find((name) => met.has(name) || !met.add(name));
  return repeated === undefined ? undefined : `Thẻ XML <${element}> có hai thuộc tính ${repeated}`;
}

function undeclared(names: readonly string[], declared: ReadonlySet<string>): string | undefined {
  const lost = names.find((name) => name.includes(':') && !declared.has(name.slice(0, name.indexOf(':'))));
  return lost === undefined ? undefined : `Tên XML ${lost} có tiền tố chưa khai báo`;
}
