import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PdfConversionError } from '../../errors.ts';
import type { PdfConverter } from '../../rendering/pdf.ts';
import { pdfError } from './pdf-error.ts';
import { checkedPdf, mostPdfBytes } from './pdf-file.ts';
import { runInGroup } from './process-group.ts';
import { createSlots, type SlotLimits } from './slots.ts';
import { inWorkingFolder } from './working-folder.ts';

export interface SofficeOptions {
  /** Path of LibreOffice's program. */
  readonly program: string;
  /** Longest run, ms. A paper of three pages takes about one second, a report of 130 units some five. */
  readonly timeLimit?: number;
  readonly limits?: SlotLimits;
  /** Where working folders are made. */
  readonly parent?: string;
}

/** A run holds some 220 MB of memory and one core; whoever waits longer than a minute asks again. */
const usualLimits: SlotLimits = { atOnce: Math.min(availableParallelism(), 4), waiting: 20, patience: 60_000 };

/**
 * Converts by LibreOffice beside Node. Each run has its own profile, since two can't share one; it is ended with all its
 * children when it takes too long or nobody waits for it, and leaves nothing behind.
 */
export function sofficeConverter({
  program,
  timeLimit = 60_000,
  limits = usualLimits,
  parent = tmpdir(),
}: SofficeOptions): PdfConverter {
  const slots = createSlots(limits);

  async function converted(paper: Uint8Array, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
    const limit = AbortSignal.timeout(timeLimit);
    const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    try {
      return await inWorkingFolder(parent, (folder) => run(program, paper, folder, stop));
    } catch (cause) {
      throw pdfError(cause, signal, limit);
    }
  }

  return {
    name: 'soffice',
    convert: (paper, { signal } = {}) => slots.run(() => converted(paper, signal), signal),
  };
}

async function run(program: string, paper: Uint8Array, folder: string, stop: AbortSignal) {
  const [profile, temporary] = [join(folder, 'profile'), join(folder, 'tmp')];
  await mkdir(join(profile, 'user'), { recursive: true });
  await mkdir(temporary);
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
  await writeFile(join(folder, 'paper.docx'), paper);
  const profileOption = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const options = ['--headless', '--norestore', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder];
  const end = await runInGroup(program, [profileOption, ...options, join(folder, 'paper.docx')], {
    env: environment(temporary),
    stop,
  });
  const file = join(folder, 'paper.pdf');
  // LibreOffice also ends with 0 when it could not read the paper; then there is no file.
  const size = await stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
  if (end.code !== 0 || size === undefined || size > mostPdfBytes) {
    const how = `${end.signal ?? `exit code ${end.code}`}, ${size === undefined ? 'no file' : `${size} bytes`}`;
    throw new PdfConversionError({ cause: new Error(`soffice: ${how}. ${end.words}`) });
  }
  return checkedPdf(new Uint8Array(await readFile(file)));
}

/** The service's own settings, an access token among them, are not for programs that read papers. */
function environment(temporary: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('TRINH_KY_'));
  return { ...Object.fromEntries(kept), TMPDIR: temporary };
}

/**
 * A template may come with a request, and LibreOffice would fetch what it links to, from the office's network too: links are
 * not followed (measured with 7.4: a linked picture is fetched without this), macros not run.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
