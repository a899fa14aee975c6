import type { Operation } from './program.ts';

/** What must stand after a table inside a body, cell, header or footer, or Word calls the file damaged. */
const allowedAfterTable = ['<w:p', '<w:tbl', '<w:sectPr'];

/** Whether an empty paragraph is due between a table and this XML; the rule of docxtemplater, so that both agree. */
export function needsParagraphBehindTable(next: string): boolean {
  return !allowedAfterTable.some((start) => next.startsWith(start));
}

/** Blank pieces and ends of bookmarks don't count when it is asked what follows a table. */
export function isTransparent(piece: string): boolean {
  return piece.startsWith('<w:bookmarkEnd') || /^\s*$/.test(piece);
}

/** Whether what comes behind XML with this first and last piece comes behind a table. */
export function endsTable(first: string, last: string): boolean {
  return last.endsWith('</w:tbl>') && !first.startsWith('<w:bookmarkEnd');
}

/** Collects operations; finished pieces of XML that follow each other become one. */
export class PieceBuilder {
  readonly #operations: Operation[] = [];
  #piece = '';
  #isBehindTable = false;

  addXml(xml: string): void {
    if (this.#isBehindTable && !isTransparent(xml)) {
      if (needsParagraphBehindTable(xml)) this.#piece += '<w:p/>';
      this.#isBehindTable = false;
    }
    this.#piece += xml;
    if (endsTable(xml, xml)) this.#isBehindTable = true;
  }

  add(operation: Operation): void {
    if (typeof operation === 'string') {
      this.addXml(operation);
      return;
    }
    this.#flush();
    this.#operations.push(operation);
  }

  finish(): readonly Operation[] {
    this.#flush();
    return this.#operations;
  }

  #flush(): void {
    if (this.#piece !== '') this.#operations.push(this.#piece);
    this.#piece = '';
    this.#isBehindTable = false;
  }
}
