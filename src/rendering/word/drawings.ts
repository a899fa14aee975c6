import { mark } from './marks.ts';

/** EMU in a millimetre: the unit of lengths in DrawingML (ECMA-376-1, 20.1.2.1). */
const emuPerMillimetre = 36_000;

/**
 * Prepares the drawings of a template. Every drawing gets an id of its own in each paper, since a loop would repeat
 * it. A drawn line whose alternative text is a tag, such as `{subjectRuleLength}`, gets its length from that value in
 * millimetres; its VML twin for Word 2007 can't follow and is left out.
 */
export function markDrawings(xml: string): string {
  if (!xml.includes('<w:drawing')) return xml;
  return withoutTwins(xml)
    .split(/(<w:drawing(?:\s[^>]*)?>)/)
    .map((piece, index, pieces) => (pieces[index - 1]?.startsWith('<w:drawing') ? markDrawing(piece) : piece))
    .join('');
}

/** A length in EMU, or undefined if the text is no length in millimetres (digits, at most one decimal point). */
export function emuOfMillimetres(text: string): number | undefined {
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * emuPerMillimetre) : undefined;
}

function markDrawing(rest: string): string {
  const end = rest.indexOf('</w:drawing>');
  const drawing = rest.slice(0, end);
  const name = /<wp:docPr\s[^>]*\bdescr="\{([^{}"]+)\}"/.exec(drawing)?.[1];
  const numbered = drawing.replace(/(<wp:docPr\s(?:[^>]*\s)?id=")\d+(")/, `$1${mark('drawing-id')}$2`);
  if (name === undefined) return numbered + rest.slice(end);
  const length = mark('length', name.normalize('NFC').trim());
  return (
    numbered
      .replace(/(\bdescr=")[^"]*(")/, '$1$2')
      .replace(/(<wp:extent\s[^>]*\bcx=")\d+(")/, `$1${length}$2`)
      .replace(/(<a:ext\s[^>]*\bcx=")\d+(")/, `$1${length}$2`) + rest.slice(end)
  );
}

/** Cuts `mc:Fallback` after a Choice whose drawing takes its length from a tag. */
function withoutTwins(xml: string): string {
  return xml
    .split('<mc:AlternateContent>')
    .map((piece, index) => {
      const fallback = piece.indexOf('<mc:Fallback>');
      const end = piece.indexOf('</mc:Fallback>');
      if (index === 0 || fallback === -1 || end === -1) return piece;
      if (!/\bdescr="\{[^{}"]+\}"/.test(piece.slice(0, fallback))) return piece;
      return piece.slice(0, fallback) + piece.slice(end + '</mc:Fallback>'.length);
    })
    .join('<mc:AlternateContent>');
}
