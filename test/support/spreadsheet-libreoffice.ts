import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const timeout = 120_000;

/** A spreadsheet as LibreOffice prints it. Lengths are millimetres. */
export interface PrintedSpreadsheet {
  /** The text of each page, laid out. */
  readonly pages: readonly string[];
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Where upright lines stand on the first page that run through at least half of the highest table. */
  readonly uprightLines: readonly number[];
}

/** Converts a spreadsheet to PDF, and reads the PDF. */
export function printedSpreadsheet(bytes: Uint8Array): Promise<PrintedSpreadsheet> {
  return inFolder(bytes, async (folder, file) => {
    await run('soffice', [profileIn(folder), '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout,
    });
    const pdf = join(folder, 'form.pdf');
    const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
    const { stdout: facts } = await run('pdfinfo', [pdf]);
    const [, width = 0, height = 0] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(facts)?.map(Number) ?? [];
    // 254 dots an inch: ten for a millimetre.
    await run('pdftoppm', ['-gray', '-r', '254', '-f', '1', '-l', '1', '-singlefile', pdf, join(folder, 'page')]);
    return {
      pages: text.split('\f').slice(0, -1),
      pageWidth: Math.round((width / 72) * 25.4),
      pageHeight: Math.round((height / 72) * 25.4),
      uprightLines: uprightLines(await readFile(join(folder, 'page.pgm'))),
    };
  });
}

/**
 * Opens a spreadsheet in LibreOffice, types into cells of the first sheet as people do, and saves it as .xlsx. Typing into
 * a locked cell ends LibreOffice, since nobody answers its message.
 * @param entries what is typed, by the address of the cell
 * @param pasted words, numbers and formulas ("=1/0") that come in by pasting, past the rules of their cells
 */
export function filledInLibreOffice(
  bytes: Uint8Array,
  entries: Readonly<Record<string, string>>,
  pasted: Readonly<Record<string, string | number>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return inFolder(bytes, async (folder, file) => {
    const returned = join(folder, 'returned.xlsx');
    // The first start makes the profile, with an empty module that the macro takes the place of.
    await run('soffice', [profileIn(folder), '--headless', '--terminate_after_init'], { timeout });
    await writeFile(
      join(folder, 'profile/user/basic/Standard/Module1.xba'),
      fillingMacro(file, returned, entries, pasted),
    );
    await run('soffice', [profileIn(folder), '--headless', 'macro:///Standard.Module1.Fill()'], { timeout });
    return new Uint8Array(await readFile(returned));
  });
}

/** Opens spreadsheets in LibreOffice and saves each as .xlsx, as people do who change nothing. */
export function savedByLibreOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return inFolder(new Uint8Array(), async (folder) => {
    const names = files.map((_, at) => `file-${at}.xlsx`);
    for (const [at, name] of names.entries()) await writeFile(join(folder, name), files[at] ?? '');
    const out = join(folder, 'saved');
    const filter = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    const paths = names.map((name) => join(folder, name));
    await run('soffice', [profileIn(folder), '--headless', ...filter, ...paths], { timeout });
    return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(out, name)))));
  });
}

async function inFolder<T>(bytes: Uint8Array, work: (folder: string, file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-ky-'));
  try {
    const file = join(folder, 'form.xlsx');
    await writeFile(file, bytes);
    return await work(folder, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function profileIn(folder: string): string {
  return `-env:UserInstallation=file://${join(folder, 'profile')}`;
}

function fillingMacro(
  file: string,
  returned: string,
  entries: Readonly<Record<string, string>>,
  pasted: Readonly<Record<string, string | number>>,
): string {
  const typing = Object.entries(entries).map(([address, typed]) => `TypeInto(doc, ${basic(address)}, ${basic(typed)})`);
  const pasting = Object.entries(pasted).map(
    ([address, content]) => `doc.Sheets(0).getCellRangeByName(${basic(address)}).${setting(content)}`,
  );
  const code = `Sub Fill
doc = StarDesktop.loadComponentFromURL(${basic(`file://${file}`)}, "_blank", 0, Array(Property("Hidden", True)))
${[...typing, ...pasting].join('\n')}
doc.storeToURL(${basic(`file://${returned}`)}, Array(Property("FilterName", "Calc MS Excel 2007 XML")))
doc.close(True)
End Sub
Sub TypeInto(doc, address, typed)
frame = doc.CurrentController.Frame
dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, Array(Property("ToPoint", address)))
dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, Array(Property("StringName", typed)))
End Sub
Function Property(key, content)
Dim made As New com.sun.star.beans.PropertyValue
made.Name = key
made.Value = content
Property = made
End Function`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`;
}

function setting(content: string | number): string {
  if (typeof content === 'number') return `setValue(${content})`;
  return content.startsWith('=') ? `setFormula(${basic(content)})` : `setString(${basic(content)})`;
}

function basic(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Reads a portable graymap (P5) of ten dots a millimetre. */
function uprightLines(pgm: Buffer): number[] {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  const [width, height] = [Number(header?.[1]), Number(header?.[2])];
  const dots = pgm.subarray(header?.[0].length);
  const dark = Array.from({ length: width }, (_, x) => {
    let count = 0;
    for (let y = 0; y < height; y++) if ((dots[y * width + x] ?? 255) < 128) count++;
    return count;
  });
  const least = Math.max(...dark) / 2;
  return dark.flatMap((count, x) => (count >= least && (dark[x - 1] ?? 0) < least ? [x / 10] : []));
}
