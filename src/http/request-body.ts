import { bodyTooLarge, uploadBrokenOff } from './request-errors.ts';

/** A dossier of 5,000 units with all sub-scores is about 4 MiB. */
export const mostBytes = 8 * 1024 * 1024;

/**
 * Everything that a request sends.
 * @throws RequestError when it is more than 8 MiB, which is not read to its end, or when it does not come to its end
 */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  checkAnnouncedLength(request);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const reader = request.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw uploadBrokenOff({ cause });
    });
    if (done) break;
    size += value.length;
    // The reader is not cancelled: on Node that would close the connection before the answer is sent.
    if (size > mostBytes) throw bodyTooLarge(mostBytes);
    pieces.push(value);
  }
  return joined(pieces, size);
}

/**
 * Refuses a body by the length that its sender announces, before anything of it is read.
 * @throws RequestError (`body-too-large`, 413)
 */
export function checkAnnouncedLength(request: Request): void {
  if (Number(request.headers.get('Content-Length') ?? 0) > mostBytes) throw bodyTooLarge(mostBytes);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
