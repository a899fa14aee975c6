// biome-ignore lint/suspicious/noControlCharactersInRegex: these control characters are the ones to find
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * The first character of a text that no Word file can hold, as U+XXXX: XML 1.0 (section 2.2) forbids most control
 * characters and lone halves of surrogate pairs. Undefined if every character can be stored.
 */
export function unprintableCharacter(text: string): string | undefined {
  const found = unprintable.exec(text)?.[0];
  return found === undefined ? undefined : codePoint(found);
}

/**
 * Characters that leave no ink and that nobody sees in a paper: soft hyphens, zero-width blanks and joiners, byte order
 * marks, marks that turn the direction of writing (Unicode general category Cf and property Default_Ignorable_Code_Point),
 * the control characters that XML allows, and the Braille pattern without dots, which is no blank to software. Tab and
 * line break are none of them.
 */
const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u0084\u0086-\u009f\u2800]/gu;

/** The hidden characters of a text, each once, as U+XXXX in the order in which they stand, and the words before the first. */
export function hiddenCharacters(text: string): { readonly codes: readonly string[]; readonly before: string } {
  const found = [...text.matchAll(hidden)];
  return { codes: [...new Set(found.map(([each]) => codePoint(each)))], before: text.slice(0, found[0]?.index) };
}

/** The text without hidden characters: for telling whether there is anything to see, never for printing. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}

/** The text with a visible stand-in, U+FFFD, for each hidden character: for messages about foreign text. */
export function withVisibleMarks(text: string): string {
  return text.replace(hidden, '\u{fffd}');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
