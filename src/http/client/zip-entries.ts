/** Counts the files of a zip archive that have come whole, while it comes. */
export interface EntryCounter {
  /** Takes the next piece; tells how many files are whole by now. */
  readonly take: (piece: Uint8Array) => number;
}

const localHeader = 0x04034b50;
const headerLength = 30;

/** For archives whose headers state the packed size, as those of the service do (APPNOTE 6.3, section 4.3.7). */
export function createEntryCounter(): EntryCounter {
  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  let held = 0;
  let toSkip = 0;
  let whole = 0;
  let isInEntry = false;
  let isAtContents = false;

  function skip(piece: Uint8Array, at: number): number {
    const skipped = Math.min(toSkip, piece.length - at);
    toSkip -= skipped;
    if (toSkip === 0) {
      whole += 1;
      isInEntry = false;
      held = 0;
    }
    return at + skipped;
  }

  function readHeader(piece: Uint8Array, at: number): number {
    const taken = Math.min(headerLength - held, piece.length - at);
    header.set(piece.subarray(at, at + taken), held);
    held += taken;
    if (held < headerLength) return at + taken;
    // The list of contents comes behind the last file.
    isAtContents = view.getUint32(0, true) !== localHeader;
    toSkip = view.getUint16(26, true) + view.getUint16(28, true) + view.getUint32(18, true);
    isInEntry = true;
    return at + taken;
  }

  return {
    take: (piece) => {
      for (let at = 0; at < piece.length && !isAtContents; ) at = isInEntry ? skip(piece, at) : readHeader(piece, at);
      return whole;
    },
  };
}
