import { PdfConversionError } from '../../errors.ts';

/** A paper of 5,000 units is about 1 MB as PDF; more than this is no paper. */
export const mostPdfBytes = 64 * 1024 * 1024;

/**
 * The bytes, if they are a whole PDF file: its header at the beginning (ISO 32000-2, 7.5.2), its end-of-file marker within
 * the last kilobyte (7.5.5; readers look there).
 * @throws PdfConversionError
 */
export function checkedPdf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  const isWhole = text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-1024)).includes('%%EOF');
  if (isWhole) return bytes;
  throw new PdfConversionError({ cause: new Error(`The converter gave ${bytes.length} bytes that are no PDF file`) });
}
