// biome-ignore lint/suspicious/noControlCharactersInRegex: these control characters are the ones to find
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * The first character of a text that no Word file can hold, as U+XXXX: XML 1.0 (section 2.2) forbids most control
 * characters and lone halves of surrogate pairs. Undefined if every character can be stored.
 */
export function unprintableCharacter(text: string): string | undefined {
  const found = unprintable.exec(text)?.[0];
  return found === undefined ? undefined : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
