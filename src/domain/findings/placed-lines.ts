/** A line and where it stands in the dossier. */
export interface PlacedLine {
  readonly text: string;
  readonly path: string;
}

/** The lines of a list with their places ("profile.issuingAuthority.headerLines[0]"). */
export function placedLines(texts: readonly string[], path: string): PlacedLine[] {
  return texts.map((text, at) => ({ text, path: `${path}[${at}]` }));
}
