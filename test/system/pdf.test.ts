import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PdfAbandonedError, PdfTimeoutError } from '../../src/errors.ts';
import { createGenerator } from '../../src/generate.ts';
import { pdfPaper } from '../../src/pdf-paper.ts';
import { type ConfiguredConverter, configuredConverter } from '../../src/runtime/pdf/configured-converter.ts';
import { sofficeConverter } from '../../src/runtime/pdf/soffice.ts';
import { fakeSoffice } from '../support/fake-soffice.ts';
import { canPrint, folded, printed, readPdf } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { withPart } from '../support/word-edits.ts';
import { wordFile } from '../support/word-files.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const decision = () => generator.generate('approval-decision', dossierOf('kon-tum-2023'));

const criterion612 =
  'Tiêu chí 6.12 (Sử dụng nền tảng trợ lý ảo phục vụ công chức, viên chức do tỉnh triển khai) tỉnh chưa triển khai nên không tính điểm trong tổng điểm';

/** The three notes of the decision of Kon Tum stand on the pages of their marks. */
function expectNotes(pages: readonly string[]): void {
  const [first = '', second = ''] = pages.map(folded);
  expect(first).toContain('1. Các sở, ban, ngành1:');
  expect(first).toContain(`1 ${criterion612}. 2 % điểm đạt được so với điểm tối đa.`);
  expect(second).toContain('2. Ủy ban nhân dân các huyện/thành phố3:');
  expect(second).toContain(
    `3 ${criterion612}; Năm 2023, Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) chưa thống kê được nên tạm thời không tính điểm vào tổng điểm.`,
  );
}

describe.skipIf(!canPrint)('the LibreOffice that is found on this machine', () => {
  let found: ConfiguredConverter;
  let parent: string;
  beforeAll(async () => {
    const configured = await configuredConverter({ PATH: process.env.PATH });
    if ('fault' in configured) expect.fail(configured.fault);
    found = configured;
    parent = await mkdtemp(join(tmpdir(), 'trinh-ky-'));
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  test('has the typeface that papers need', () => {
    expect(found).toMatchObject({ pdf: { name: 'soffice' } });
    expect(found.notice).toBeUndefined();
  });

  test('makes of the decision of Kon Tum a PDF with its three notes, each under its mark', async () => {
    const paper = await pdfPaper(await decision(), found.pdf);
    const { pages, fonts } = await readPdf(paper.bytes);
    expect(pages).toHaveLength(3);
    expectNotes(pages);
    for (const font of fonts) expect(font).toMatch(/Tinos/);
  });

  test('makes of a bound set one PDF with all its papers, the notes of the first among them', async () => {
    const set = await generator.generate('approval-decision-set', dossierOf('kon-tum-2023'));
    const { pages } = await readPdf((await pdfPaper(set, found.pdf)).bytes);
    const word = await printed(set.bytes);
    expect(pages).toEqual(word.pages);
    expect(pages.length).toBeGreaterThan(3);
    expectNotes(pages);
  });

  test('makes ten at once, two of them at a time', async () => {
    const fake = await fakeSoffice('echo begin >> "$LOG"; soffice "$@"; code=$?; echo end >> "$LOG"; exit $code');
    const limits = { atOnce: 2, waiting: 20, patience: 100_000 };
    const converter = sofficeConverter({ program: fake.program, parent: fake.parent, limits });
    const paper = await decision();
    const files = await Promise.all(Array.from({ length: 10 }, () => converter.convert(paper.bytes)));
    const [first, ...others] = await Promise.all(files.map((bytes) => readPdf(bytes)));
    expectNotes(first?.pages ?? []);
    for (const other of others) expect(other.pages).toEqual(first?.pages);
    let running = 0;
    const counts = (await fake.logged()).map((line) => {
      running += line === 'begin' ? 1 : -1;
      return running;
    });
    expect([counts.length, Math.max(...counts)]).toEqual([20, 2]);
    expect(await fake.leftFolders()).toEqual([]);
    await rm(fake.folder, { recursive: true, force: true });
  });

  test('is stopped with its children by the time limit', async () => {
    const converter = sofficeConverter({ program: 'soffice', parent, timeLimit: 100 });
    await expect(converter.convert((await decision()).bytes)).rejects.toBeInstanceOf(PdfTimeoutError);
    await expectNothingLeft();
  });

  test('is stopped with its children when nobody waits for the PDF any more', async () => {
    const given = new AbortController();
    const conversion = sofficeConverter({ program: 'soffice', parent }).convert((await decision()).bytes, {
      signal: given.signal,
    });
    const isRunning = async () => expect((await commands()).some((line) => line.includes('soffice.bin'))).toBe(true);
    await vi.waitFor(isRunning, { timeout: 30_000, interval: 10 });
    given.abort();
    await expect(conversion).rejects.toBeInstanceOf(PdfAbandonedError);
    await expectNothingLeft();
  });

  test('does not fetch what a paper links to, as it does when it is left to itself', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const paper = linkingTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/seal.png`);
    expect((await readPdf((await found.pdf?.convert(paper)) ?? expect.fail())).pages).toHaveLength(1);
    expect(asked).toEqual([]);
    await printed(paper);
    expect(asked).toContain('/seal.png');
    server.close();
  });

  async function expectNothingLeft(): Promise<void> {
    expect(await readdir(parent)).toEqual([]);
    await vi.waitFor(async () => expect(await commands()).toEqual([]), { timeout: 30_000 });
  }

  /** The command lines of the processes that work in the folder of these tests. */
  async function commands(): Promise<readonly string[]> {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
    return lines.filter((line) => line.includes(parent));
  }
});

/** A Word file with a picture that is not in it, but at this address. */
function linkingTo(address: string): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const shape = `<pic:nvPicPr><pic:cNvPr id="1" name="seal"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${office}" r:link="rId9"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="990000" cy="990000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>`;
  const graphic = `<a:graphic xmlns:a="${main}"><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}">${shape}</pic:pic></a:graphicData></a:graphic>`;
  const drawing = `<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="990000" cy="990000"/><wp:docPr id="1" name="seal"/>${graphic}</wp:inline>`;
  const file = wordFile({ body: `<w:p><w:r><w:drawing>${drawing}</w:drawing></w:r></w:p>` });
  const link = `<Relationship Id="rId9" Type="${office}/image" Target="${address}" TargetMode="External"/>`;
  const linked = withPart(file, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${link}</Relationships>`),
  );
  return new Uint8Array(linked);
}
