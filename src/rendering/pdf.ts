/** Makes a PDF file of a Word paper: a port, since it takes a program beside this one. */
export interface PdfConverter {
  /** How people who run the service call it, for the log and `GET /api/kinds`: `soffice`, `gotenberg`. */
  readonly name: string;
  /**
   * The bytes of a .docx file → the bytes of a .pdf file.
   * @param options.signal stops the conversion: nobody waits for it any more; the promise is rejected with its reason
   * @throws PdfConversionError, PdfTimeoutError, PdfBusyError
   */
  readonly convert: (
    paper: Uint8Array<ArrayBuffer>,
    options?: { readonly signal?: AbortSignal | undefined },
  ) => Promise<Uint8Array<ArrayBuffer>>;
}
