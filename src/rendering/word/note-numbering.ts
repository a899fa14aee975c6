/** The notes of one paper as they come up: numbers, bodies in the order of their marks, and notes cited again. */
export class NoteNumbering {
  readonly #firstId: number;
  readonly #bodies: string[] = [];
  readonly #shown = new Map<string, number>();

  constructor(firstId: number) {
    this.#firstId = firstId;
  }

  /** Adds a note, its content up to its closing tag; returns its `w:id` and the number that readers see. */
  add(openBefore: string, openAfter: string, content: string): { id: number; shown: number } {
    const shown = this.#bodies.length + 1;
    const id = this.#firstId + this.#bodies.length;
    this.#bodies.push(`${openBefore}${id}${openAfter}${content}`);
    return { id, shown };
  }

  /** The number that readers see of an earlier note with these words, or undefined. */
  shownOf(words: string): number | undefined {
    return this.#shown.get(words);
  }

  /** Keeps the number that readers see of a note with these words; of several, that of the first. */
  remember(words: string, shown: number): void {
    if (!this.#shown.has(words)) this.#shown.set(words, shown);
  }

  /** How many notes there are so far. */
  get count(): number {
    return this.#bodies.length;
  }

  get xml(): string {
    return this.#bodies.join('');
  }
}

/** Above the numbers that Word gives to bookmarks. */
export const firstNoteBookmark = 900_000;

/** Bookmark of a note that is cited again; bookmarks that begin with `_Ref` are hidden in Word's lists. */
function bookmarkName(shown: number): string {
  return `_Ref${900_000_000 + shown}`;
}

/** Encloses the mark that a later field points to; `mark` stands inside a run, so the run is closed and opened again. */
export function bookmarkedMark(shown: number, mark: string, runProperties: string): string {
  const id = firstNoteBookmark + shown;
  return (
    `</w:r><w:bookmarkStart w:id="${id}" w:name="${bookmarkName(shown)}"/><w:r>${runProperties}${mark}</w:r>` +
    `<w:bookmarkEnd w:id="${id}"/><w:r>${runProperties}`
  );
}

/** Word's own way to cite a note again: a NOTEREF field (ECMA-376-1, 17.16.5.39), again from inside a run. */
export function citedAgain(shown: number, runProperties: string): string {
  const run = (content: string) => `<w:r>${runProperties}${content}</w:r>`;
  return (
    '</w:r>' +
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve"> NOTEREF ${bookmarkName(shown)} \\f \\h </w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run(`<w:t>${shown}</w:t>`) +
    run('<w:fldChar w:fldCharType="end"/>') +
    `<w:r>${runProperties}`
  );
}
