/** Makes a PDF file of a Word paper: a port, since it takes a program beside this one. */
export interface PdfConverter {
  /** How people who run the service call it, for the log: `soffice`, `gotenberg`. */
  readonly name: string;
  /**
   * The bytes of a .docx file → the bytes of a .pdf file.
   * @param options.signal stops the conversion: nobody waits for it any more
   * @throws PdfConversionError, PdfTimeoutError, PdfBusyError, PdfAbandonedError
   */
  readonly convert: (
    paper: Uint8Array<ArrayBuffer>,
    options?: { readonly signal?: AbortSignal | undefined },
  ) => Promise<Uint8Array<ArrayBuffer>>;
}
