const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/**
 * A text as content of an element of a spreadsheet (ST_Xstring, ECMA-376, 22.9.2.19): readers turn `_x000D_` into the
 * character U+000D, so what looks like that in the text has its `_` written as `_x005F_`, and a real U+000D, which XML
 * readers would turn into a line feed, is written so.
 */
export function xstring(text: string): string {
  return escaped(withEscapes(text), /[&<>]/g);
}

/** A text as the value of an attribute in double quotes, with the line breaks that XML readers would make blanks. */
export function attributeXstring(text: string): string {
  return escaped(withEscapes(text), /[&<>"\t\n]/g);
}

/** A text as content of an element that knows no `_x000D_`. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>]/g).replaceAll('\r', '&#13;');
}

function withEscapes(text: string): string {
  // What stands for U+000D begins with `_` itself, and would complete an escape before it.
  return text.replace(/_(?=x[\dA-Fa-f]{4}[_\r])/g, '_x005F_').replaceAll('\r', '_x000D_');
}

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => entities[character] ?? character);
}
