const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters of XML with its references resolved; nothing if one of them can't be. */
export function decoded(raw: string): string | undefined {
  if (!raw.includes('&')) return raw;
  let isKnown = true;
  const text = raw.replace(/&([^;&]{0,12});?/g, (reference, name: string) => {
    const character = reference.endsWith(';') ? referred(name) : undefined;
    if (character === undefined) isKnown = false;
    return character ?? reference;
  });
  return isKnown ? text : undefined;
}

function referred(name: string): string | undefined {
  const number = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (number === null) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

/** Text as it is written between tags, so that it reads the same: a raw carriage return would become a line feed. */
export function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => references[character] ?? character);
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text that XML 1.0 can hold (section 2.2): blanks for control characters, and nothing that is no character. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\ufffe\uffff]/g, '');
}
