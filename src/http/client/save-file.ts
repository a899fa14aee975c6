/** Hands a finished file to the browser, which keeps it where its downloads go. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; what it has not read by then stays readable.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The Vietnamese name of a file in `Content-Disposition` (RFC 8187). */
export function nameOfFile(answer: Response): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
  return encoded === undefined ? 'trinh-ky' : decodeURIComponent(encoded);
}
