import { PdfUnavailableError } from './errors.ts';
import { type GeneratedPaper, mediaTypes } from './generate.ts';
import type { PdfConverter } from './rendering/pdf.ts';

/** The formats of generated papers, and PDF, which is made of every Word paper. */
export const deliveredTypes = { ...mediaTypes, pdf: 'application/pdf' } as const;

export type DeliveredFormat = keyof typeof deliveredTypes;

/**
 * A Word paper as PDF, with the same findings. Its bytes hold the time of their making: unlike other files they are not the
 * same twice.
 * @throws PdfUnavailableError without a converter, and what {@link PdfConverter.convert} throws
 */
export async function pdfPaper(
  paper: GeneratedPaper,
  converter: PdfConverter | undefined,
  signal?: AbortSignal,
): Promise<GeneratedPaper> {
  if (converter === undefined) throw new PdfUnavailableError();
  const bytes = await converter.convert(paper.bytes, { signal });
  const renamed = (name: string) => name.replace(/\.docx$/, '.pdf');
  return {
    ...paper,
    name: renamed(paper.name),
    fileName: renamed(paper.fileName),
    mediaType: deliveredTypes.pdf,
    bytes,
  };
}
