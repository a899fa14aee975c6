import { openPackage } from '../format-check/reader/package-parts.ts';
import { readZip } from '../intake/bounded-zip.ts';
import { foreignLimits } from '../intake/limits.ts';
import { markupGate } from '../intake/template-markup.ts';

/** A foreign Word file, unpacked: its entries by name, with their content. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a foreign template within the limits that the engine has for templates, so that what passes here can be used,
 * and looks at its size before anything reads it.
 * @throws UnreadablePaperError saying what the file is instead, that it has a password, is damaged or too large
 */
export function openTemplate(bytes: Uint8Array): Entries {
  openPackage(bytes);
  const entries = readZip(bytes, (name) => !name.endsWith('/'), foreignLimits.template);
  const hold = markupGate();
  for (const [name, content] of entries) hold(name, content);
  return entries;
}
