import { type Context, Hono } from 'hono';
import { offeredPapers } from '../../../documents/offered-papers.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { GeneratedPaper, Generator } from '../../../generate.ts';
import { deliveredTypes, pdfPaper } from '../../../pdf-paper.ts';
import type { PdfConverter } from '../../../rendering/pdf.ts';
import { packUnits } from '../../../unit-packages.ts';
import { attachment, shownInline } from '../../attachment.ts';
import { type DeskRequest, readDesk } from '../../desk/desk-request.ts';
import { viewOf } from '../../desk/desk-view.ts';
import { draftJson, draftWorkbook } from '../../desk/draft-file.ts';
import type { Log } from '../../errors.ts';
import { findingsHeader, findingsSummary } from '../../findings-header.ts';
import { checkQuery } from '../../query.ts';
import { notFound } from '../../request-errors.ts';
import { streamOf } from '../../stream.ts';

/** Name of the header that tells how many files an archive will hold, before it is made. */
export const filesHeader = 'Trinh-Ky-Files';

export interface FilePorts {
  readonly generator: Generator;
  readonly pdf: PdfConverter | undefined;
  readonly log: Log;
  /** Draws the page on which something is to be mended first: one with faults in its fields, else the one that says what is missing. */
  readonly unfinished: (c: Context, request: DeskRequest, notice: string) => Promise<Response>;
}

/** `POST /ho-so/tep/{name}`: the draft that was sent as a file, a paper of it, or the packages of its units. */
export function fileRoutes({ generator, pdf, log, unfinished }: FilePorts): Hono {
  return new Hono().post('/ho-so/tep/:name', async (c) => {
    checkQuery(c.req, []);
    // The request tells that it was broken off only to those who asked for its signal before.
    const { signal } = c.req.raw;
    const make = makerOf(c.req.param('name'));
    const request = await readDesk(c.req);
    if (request.faults.length > 0)
      return unfinished(c, request, 'Chưa lưu ra tệp: sửa các ô được đánh dấu rồi bấm lại.');
    return make(c, request, signal);
  });

  function makerOf(name: string): (c: Context, request: DeskRequest, signal: AbortSignal) => Promise<Response> {
    if (name === 'dossier.json') return async (c, { draft }) => kept(c, draftJson(draft));
    if (name === 'dossier.xlsx') return workbook;
    if (name === 'goi-don-vi.zip') return complete('Gói tài liệu', packages);
    const [, id = '', format] = /^([a-z-]+)\.(docx|xlsx|html|txt|pdf)$/.exec(name) ?? [];
    const offered = offeredPapers.find((paper) => paper.id === id);
    const known = offered?.formats.find((each) => each === format);
    if (offered === undefined || (known === undefined && format !== 'pdf')) throw notFound();
    return complete(offered.title, async (c, request, dossier, signal) => {
      const made = await generator.generate(id, dossier, known);
      return paper(c, request, known === undefined ? await pdfPaper(made, pdf, signal) : made);
    });
  }

  type Make = (c: Context, request: DeskRequest, dossier: Dossier, signal: AbortSignal) => Promise<Response>;

  /** What is made of a whole dossier only. */
  function complete(title: string, make: Make) {
    return async (c: Context, request: DeskRequest, signal: AbortSignal) => {
      const { dossier } = viewOf(request, '').checked;
      if (dossier === undefined) return unfinished(c, request, `Chưa tạo được “${title}”.`);
      return make(c, request, dossier, signal);
    };
  }

  async function workbook(c: Context, request: DeskRequest): Promise<Response> {
    const file = await draftWorkbook(request.draft);
    return file === undefined ? unfinished(c, request, notAWorkbook) : kept(c, file);
  }

  async function packages(c: Context, request: DeskRequest, dossier: Dossier): Promise<Response> {
    const { draft, form } = request;
    const units = form.getAll('unit').filter((id) => typeof id === 'string');
    if (units.length === 0)
      return unfinished(c, request, 'Chưa chọn đơn vị nào. Đánh dấu ít nhất một đơn vị rồi tải lại.');
    // The fingerprint in the record is that of the file which “Lưu ra tệp” gives.
    const { bytes } = draftJson(draft);
    const { name, fileName, fileCount, findings, chunks } = await packUnits(generator, { dossier, bytes }, units);
    c.header(findingsHeader, findingsSummary(findings()));
    c.header(filesHeader, String(fileCount));
    return c.body(
      streamOf(chunks, (error) => log(error, c.get('requestId'))),
      200,
      {
        'Content-Type': 'application/zip',
        'Content-Disposition': attachment(fileName, name),
      },
    );
  }
}

const notAWorkbook =
  'Hồ sơ còn chỗ chưa điền hoặc chưa đúng nên chưa lưu được ra Excel mà không mất gì. Lưu ra tệp JSON (mở lại được y nguyên), hoặc sửa các chỗ nêu dưới đây rồi lưu lại.';

interface NamedFile {
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function paper(c: Context, { button }: DeskRequest, made: GeneratedPaper): Response {
  c.header(findingsHeader, findingsSummary(made.findings));
  const isShown = button === 'view' && made.mediaType === deliveredTypes.pdf;
  return kept(c, made, isShown ? shownInline : attachment);
}

function kept(c: Context, { name, fileName, mediaType, bytes }: NamedFile, disposition = attachment): Response {
  const isText = mediaType.startsWith('text/') || mediaType === 'application/json';
  return c.body(bytes, 200, {
    'Content-Type': isText ? `${mediaType}; charset=UTF-8` : mediaType,
    'Content-Disposition': disposition(fileName, name),
  });
}
