/** One part of a multipart answer: its headers and its bytes or text. */
export interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Uint8Array | string;
}

/** Several parts in one answer (`multipart/mixed`, RFC 2046, section 5.1.3). */
export async function multipartMixed(parts: readonly Part[]): Promise<{ contentType: string; body: ArrayBuffer }> {
  const boundary = `trinh-ky-${crypto.randomUUID()}`;
  const pieces: BlobPart[] = [];
  for (const { headers, content } of parts) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    pieces.push(`--${boundary}\r\n${lines.join('')}\r\n`);
    pieces.push(typeof content === 'string' ? content : content.slice(), '\r\n');
  }
  pieces.push(`--${boundary}--\r\n`);
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: await new Blob(pieces).arrayBuffer() };
}
