const tag = /<[^\s<>!?][^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/g;
const looseAttribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Writes every attribute as Word does, `name="value"`: other programs may use single quotes or blanks round the equals
 * sign (XML 1.0, 3.1), and all that reads templates here may then look for one form.
 */
export function canonicalAttributes(xml: string): string {
  // What Word wrote, or this engine, has neither anywhere.
  if (!xml.includes("'") && !/\s=|=\s/.test(xml)) return xml;
  return xml.replace(tag, (each) => {
    if (!each.includes("'") && !/\s=|=\s/.test(each)) return each;
    return each.replace(looseAttribute, (_, name: string, double?: string, single?: string) => {
      return `${name}="${double ?? (single ?? '').replaceAll('"', '&quot;')}"`;
    });
  });
}
