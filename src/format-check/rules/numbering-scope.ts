import type { BodyLine } from '../paper.ts';

/**
 * The lines that are the paper's own words: a text that it amends stands in quotation marks, over several lines, and counts
 * by itself. A mark that is never closed is a slip and opens nothing.
 */
export function outsideQuotes(body: readonly BodyLine[]): BodyLine[] {
  const own: BodyLine[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at];
    if (line === undefined) break;
    if (!/^[“"]/.test(line.text)) own.push(line);
    if (opensQuote(line.text)) at = Math.max(at, closingAt(body, at));
  }
  return own;
}

/** “… sửa đổi như sau: “Điều 8. …” without the end on the same line. */
function opensQuote(text: string): boolean {
  return /(?:^|:\s*)“/.test(text) && unclosed(text) > 0;
}

function closingAt(body: readonly BodyLine[], at: number): number {
  let open = unclosed(body[at]?.text ?? '');
  for (let next = at + 1; next < Math.min(body.length, at + mostQuotedLines); next += 1) {
    open += unclosed(body[next]?.text ?? '');
    if (open <= 0) return next;
  }
  return at;
}

const mostQuotedLines = 200;

function unclosed(text: string): number {
  return text.split('“').length - text.split('”').length;
}

/** Whether a line begins a part of the text in which clauses and points count anew. */
export function opensScope({ role }: BodyLine): boolean {
  return role === 'part' || role === 'section' || role === 'roman' || role === 'article' || role === 'title';
}
