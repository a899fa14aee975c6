import PizZip from 'pizzip';

/** The same Word file with the XML of one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const zip = new PizZip(bytes);
  const part = zip.file(name);
  if (part === null) throw new Error(`The file has no ${name}`);
  zip.file(name, change(part.asText()));
  return zip.generate({ type: 'uint8array' });
}
