import { bodyOf, type Program } from './program.ts';

/**
 * The XML of a part in UTF-8. Most of a paper are the same pieces of its template over and over: those are encoded
 * once, when the template is compiled.
 * @param encoded the pieces of the template
 */
export function encodePieces(pieces: readonly string[], encoded: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let bytes = new Uint8Array(1024 + pieces.length * usualLength);
  let at = 0;
  for (const piece of pieces) {
    const known = encoded.get(piece);
    const most = known?.length ?? piece.length * mostBytesOfACharacter;
    if (at + most > bytes.length) bytes = withRoom(bytes, at + most);
    if (known === undefined) at = writeText(piece, bytes, at);
    else {
      bytes.set(known, at);
      at += known.length;
    }
  }
  return bytes.subarray(0, at);
}

/** Bytes of a piece: what a part begins with room for. */
const usualLength = 64;
/** Of a UTF-16 unit: three; two units that make one character have four. */
const mostBytesOfACharacter = 3;
const encoder = new TextEncoder();

function withRoom(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, least));
  larger.set(bytes);
  return larger;
}

/** Figures, which are most values, are written faster a character at a time than by a call of the encoder. */
function writeText(text: string, bytes: Uint8Array, start: number): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return start + encoder.encodeInto(text, bytes.subarray(start)).written;
    bytes[start + at] = code;
  }
  return start + text.length;
}

/** Every piece of a program, at any depth, encoded. */
export function encodedPieces(programs: readonly Program[]): ReadonlyMap<string, Uint8Array> {
  const encoded = new Map<string, Uint8Array>();
  const collect = (program: Program): void => {
    for (const operation of program) {
      if (typeof operation === 'string') keep(operation);
      else if (operation.do === 'contain') collect([operation.open, ...operation.body, operation.close]);
      else collect(bodyOf(operation));
    }
  };
  const keep = (piece: string) => encoded.set(piece, encoder.encode(piece));
  for (const program of programs) collect(program);
  return encoded;
}
