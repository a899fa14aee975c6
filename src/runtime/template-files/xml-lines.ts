/** What stands before the root element is kept as it is. */
const prolog = /^(?:\s|<\?.*?\?>)*/s;

/**
 * XML with a tag a line, indented, for people and for `git diff`. Words stay on the line of their element and keep every
 * blank; a line break that stood between two tags before is written `&#10;`. {@link joinedXml} takes all of it back.
 */
export function spreadXml(xml: string): string {
  const start = prolog.exec(xml)?.[0] ?? '';
  const body = xml.slice(start.length).replace(/>([ \t\r\n]*\n[ \t\r\n]*)(?=<)/g, (_, blanks: string) => {
    return `>${blanks.replaceAll('\n', '&#10;')}`;
  });
  let depth = 0;
  let isInOpened = false;
  return (
    start +
    body.replace(/<[^>]*>/g, (tag, at: number) => {
      const isClosing = tag.startsWith('</');
      if (isClosing) depth -= 1;
      // An element without content stays on its line.
      const breaks = body[at - 1] === '>' && !(isClosing && isInOpened);
      const line = breaks ? `\n${' '.repeat(Math.max(0, depth))}${tag}` : tag;
      isInOpened = !isClosing && !tag.endsWith('/>') && !/^<[?!]/.test(tag);
      if (isInOpened) depth += 1;
      return line;
    })
  );
}

/** The XML that {@link spreadXml} was given; whoever edits its lines may break and indent them as he likes. */
export function joinedXml(lines: string): string {
  const start = prolog.exec(lines)?.[0] ?? '';
  return (
    start +
    lines
      .slice(start.length)
      .replace(/>[ \t]*\r?\n\s*(?=<)/g, '>')
      .replace(/>((?:[ \t\r]|&#10;)*&#10;(?:[ \t\r]|&#10;)*)(?=<)/g, (_, blanks: string) => {
        return `>${blanks.replaceAll('&#10;', '\n')}`;
      })
  );
}
