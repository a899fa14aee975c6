import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether LibreOffice and poppler are on this machine. With CI=true a missing tool fails instead of skipping. */
export const canPrint = hasTools(['soffice', 'pdftotext', 'pdffonts', 'pdfinfo']);

function hasTools(tools: readonly string[]): boolean {
  const missing = tools.filter((tool) => {
    try {
      execFileSync('which', [tool]);
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0 && process.env.CI === 'true') throw new Error(`System tests need ${missing.join(', ')}`);
  return missing.length === 0;
}

/** A paper as LibreOffice prints it: text (laid out) and size (points) of each page, and the names of the fonts used. */
export interface PrintedPaper {
  readonly pages: readonly string[];
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly fonts: readonly string[];
}

/** Converts a Word file to PDF with a LibreOffice profile of its own, and reads the PDF. */
export async function printed(docx: Uint8Array): Promise<PrintedPaper> {
  return inFolder(async (folder) => readPdfFile(folder, await converted(folder, docx, 'pdf')));
}

/** A PDF as it prints. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPaper> {
  return inFolder(async (folder) => {
    const pdf = join(folder, 'paper.pdf');
    await writeFile(pdf, bytes);
    return readPdfFile(folder, pdf);
  });
}

async function readPdfFile(folder: string, pdf: string): Promise<PrintedPaper> {
  await run('pdftotext', ['-layout', pdf, join(folder, 'paper.txt')]);
  const text = await readFile(join(folder, 'paper.txt'), 'utf8');
  const { stdout } = await run('pdffonts', [pdf]);
  const fonts = stdout
    .split('\n')
    .slice(2)
    .map((line) => line.split(/\s+/)[0] ?? '')
    .filter((name) => name !== '');
  const info = await run('pdfinfo', ['-l', '-1', pdf]);
  const sizes = [...info.stdout.matchAll(/size: +([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => {
    return { width: Number(width), height: Number(height) };
  });
  return { pages: text.split('\f').slice(0, -1), sizes, fonts };
}

/** A Word file as LibreOffice saves it: the same paper, written by another program. */
export async function resaved(docx: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => new Uint8Array(await readFile(await converted(folder, docx, 'docx'))));
}

async function converted(folder: string, docx: Uint8Array, format: 'pdf' | 'docx'): Promise<string> {
  const file = join(folder, 'paper.docx');
  await writeFile(file, docx);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), file], {
    timeout: 120_000,
  });
  return join(folder, 'out', `paper.${format}`);
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-ky-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words of a page as one line: blanks and line breaks folded. */
export function folded(page: string): string {
  return page.replace(/\s+/g, ' ').normalize('NFC').trim();
}
