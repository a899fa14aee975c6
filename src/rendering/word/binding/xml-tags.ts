/** A tag as it stands in a part. */
export interface XmlTag {
  readonly text: string;
  readonly element: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
}

/** Attribute values may hold ">", never `"` or "<": the parts were written with canonical attributes. */
const anyTag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

/** A tag with a line break, two blanks or a blank at its end. */
const looseTag = /<[^<>]*(?:[\t\n\r]|\s\s|\s\/?>)/;

/** Tags as Word writes them, one blank between attributes and none at the end; other programs write `<w:b />`. */
export function plainTags(xml: string): string {
  if (!looseTag.test(xml)) return xml;
  return xml.replace(anyTag, (_all, closes: string, element: string, attributes: string, empty: string) => {
    return `<${closes}${element}${attributes.replace(/\s+([\w:.-]+="[^"<]*")/g, ' $1')}${empty}>`;
  });
}

/** Rewrites the tags of a part in one pass; a tag for which nothing is returned stays as it is. */
export function rewriteTags(xml: string, rewrite: (tag: XmlTag) => string | undefined): string {
  return xml.replace(anyTag, (text, closes: string, element: string, _attributes: string, empty: string) => {
    return rewrite({ text, element, closes: closes !== '', isEmpty: empty !== '' }) ?? text;
  });
}

/** The tag with the value of an attribute changed; as it is if it has no such attribute. */
export function changeAttribute(tag: string, name: string, change: (value: string) => string): string {
  return tag.replace(new RegExp(`(\\s${name}=")([^"]*)(")`), (_all, before: string, value: string, after: string) => {
    return before + change(value) + after;
  });
}

/** The tag without an attribute. */
export function dropAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');
}

/** The values of an attribute of all elements with this name. */
export function attributeValues(xml: string, element: string, name: string): string[] {
  const pattern = new RegExp(`<${element}(?=\\s)[^<]*?\\s${name}="([^"]*)"`, 'g');
  return [...xml.matchAll(pattern)].map(([, value = '']) => value);
}

/** Whole elements with this name, which may not stand inside each other. */
export function elementsOf(xml: string, element: string): string[] {
  const pattern = new RegExp(`<${element}(?:\\s[^<>]*)?(?:/>|>.*?</${element}>)`, 'gs');
  return xml.match(pattern) ?? [];
}
