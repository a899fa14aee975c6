import { PdfAbandonedError, PdfBusyError, PdfConversionError, PdfTimeoutError } from '../../errors.ts';

/** Why a conversion ended, told by who stopped it: the one who asked for it, the time limit, or the converter itself. */
export function pdfError(cause: unknown, signal: AbortSignal | undefined, limit: AbortSignal): Error {
  if (signal?.aborted) return new PdfAbandonedError({ cause });
  if (limit.aborted) return new PdfTimeoutError({ cause });
  const isTold = [PdfBusyError, PdfTimeoutError, PdfConversionError].some((told) => cause instanceof told);
  return isTold && cause instanceof Error ? cause : new PdfConversionError({ cause });
}
