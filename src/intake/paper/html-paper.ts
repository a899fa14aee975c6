import type { PaperContent } from '../../domain/paper-content.ts';
import { readHtml } from './markup.ts';
import { createPaperBuilder } from './paper-builder.ts';

/** What a web page says: tables and the text between them; scripts and styles are no words. */
export function readHtmlPaper(html: string): PaperContent {
  const builder = createPaperBuilder();
  const spans: number[] = [];
  let hidden = 0;
  readHtml(html, {
    open: (name, attributes) => {
      if (unread.has(name)) hidden += 1;
      if (name === 'table') builder.openTable();
      if (name === 'tr') builder.openRow();
      if (name === 'td' || name === 'th') {
        builder.openCell();
        spans.push(Math.max(1, Number(attributes.colspan) || 1));
      }
      if (blocks.has(name)) builder.endParagraph();
      if (name === 'br') builder.text(' ');
    },
    close: (name) => {
      if (unread.has(name)) hidden -= 1;
      if (name === 'td' || name === 'th') builder.closeCell(spans.pop() ?? 1);
      if (name === 'tr') builder.closeRow();
      if (name === 'table') builder.closeTable();
      if (blocks.has(name)) builder.endParagraph();
    },
    text: (text) => {
      if (hidden === 0) builder.text(text);
    },
  });
  return builder.finish();
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'noscript', 'sup']);
const blocks: ReadonlySet<string> = new Set(
  'p div li h1 h2 h3 h4 h5 h6 section article header footer figure figcaption caption blockquote pre dt dd'.split(' '),
);
