import type { PdfConverter } from '../../rendering/pdf.ts';
import { configuredConverter } from '../pdf/configured-converter.ts';
import { CommandError } from './command-error.ts';
import { printable } from './words.ts';

/** The converter to PDF of the command line, by the same settings as that of the service; none if there is none. */
export async function commandConverter(): Promise<PdfConverter | undefined> {
  const configured = await configuredConverter(process.env);
  if ('fault' in configured) throw new CommandError('usage', configured.fault);
  if (configured.notice !== undefined) process.stderr.write(printable(`${configured.notice}\n`));
  // By `exit`, so that a conversion does not outlive a command that was broken off; 128 + number of the signal.
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  return configured.pdf;
}
