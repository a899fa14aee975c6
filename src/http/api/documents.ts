import { type Context, Hono } from 'hono';
import { encodeBase64 } from 'hono/utils/encode';
import type * as z from 'zod';
import { findBoundSet } from '../../documents/bound-sets.ts';
import { findOfferedPaper, type OfferedPaper, type PaperFormat } from '../../documents/offered-papers.ts';
import { OutputGateError, PdfUnavailableError, TemplateError } from '../../errors.ts';
import type { GeneratedPaper, Generator } from '../../generate.ts';
import { type DeliveredFormat, deliveredTypes, pdfPaper } from '../../pdf-paper.ts';
import type { PdfConverter } from '../../rendering/pdf.ts';
import { attachment } from '../attachment.ts';
import { type DossierWithTemplate, readDossierWithTemplate } from '../dossier-request.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { multipartMixed } from '../multipart.ts';
import { negotiated } from '../negotiation.ts';
import { templateNotUsed, unknownFormat } from '../parameter-errors.ts';
import { checkQuery } from '../query.ts';
import { GivenTemplateError } from '../template-errors.ts';
import type { paperSchema, paperSummarySchema } from './bodies.ts';

/** The ways to hand over a paper beside the file alone: JSON with the file in base64, or both as parts. */
const envelopes = ['application/json', 'multipart/mixed'] as const;

/** `POST /api/documents/{kind}`: a dossier in, with or without a Word template for this once; a paper or bound set out. */
export function documentRoutes(generator: Generator, pdf: PdfConverter | undefined): Hono {
  return new Hono().post('/:kind', async (c) => {
    const offered = findOfferedPaper(c.req.param('kind'));
    checkQuery(c.req, ['format']);
    const formats = formatsAsked(offered, c.req.query('format'), pdf);
    const types = [...formats.map((format) => deliveredTypes[format]), ...envelopes];
    const type = negotiated(c.req, types);
    const format = formats.find((each) => deliveredTypes[each] === type) ?? formats[0] ?? 'docx';
    const given = await readDossierWithTemplate(c.req);
    const paper =
      format === 'pdf'
        ? await pdfPaper(await made(generator, offered, given, 'docx'), pdf, c.req.raw.signal)
        : await made(generator, offered, given, format);
    c.header('Vary', 'Accept');
    c.header(findingsHeader, findingsSummary(paper.findings));
    return answer(type, c, paper);
  });
}

async function made(
  generator: Generator,
  { id, title }: OfferedPaper,
  { dossier, template }: DossierWithTemplate,
  format: PaperFormat,
): Promise<GeneratedPaper> {
  if (template === undefined) return generator.generate(id, dossier, format);
  if (format !== 'docx' || findBoundSet(id) !== undefined) throw templateNotUsed(title);
  try {
    return await generator.withTemplate(id, template).generate(id, dossier, format);
  } catch (error) {
    const isOfTemplate = error instanceof TemplateError || error instanceof OutputGateError;
    throw isOfTemplate ? new GivenTemplateError(error) : error;
  }
}

/** The formats the sender leaves open: the one asked for, else all the paper has. Every paper has a Word file, so a PDF too. */
function formatsAsked(
  { formats, title }: OfferedPaper,
  asked: string | undefined,
  pdf: PdfConverter | undefined,
): readonly DeliveredFormat[] {
  if (asked === 'pdf' && pdf === undefined) throw new PdfUnavailableError();
  const offered: readonly DeliveredFormat[] = pdf === undefined ? formats : [...formats, 'pdf'];
  if (asked === undefined) return offered;
  const format = offered.find((each) => each === asked);
  if (format === undefined) throw unknownFormat(title, offered);
  return [format];
}

function answer(type: string, c: Context, paper: GeneratedPaper): Response | Promise<Response> {
  const disposition = attachment(paper.fileName, paper.name);
  switch (type) {
    case 'application/json':
      return c.json({ ...summary(paper), content: encodeBase64(paper.bytes.buffer) } satisfies z.infer<
        typeof paperSchema
      >);
    case 'multipart/mixed':
      return inParts(c, paper, disposition);
    default:
      return c.body(paper.bytes, 200, { 'Content-Type': typeWithCharset(paper), 'Content-Disposition': disposition });
  }
}

async function inParts(c: Context, paper: GeneratedPaper, disposition: string): Promise<Response> {
  const { contentType, body } = await multipartMixed([
    { headers: { 'Content-Type': 'application/json; charset=UTF-8' }, content: JSON.stringify(summary(paper)) },
    { headers: { 'Content-Type': typeWithCharset(paper), 'Content-Disposition': disposition }, content: paper.bytes },
  ]);
  return c.body(body, 200, { 'Content-Type': contentType });
}

function typeWithCharset({ mediaType }: GeneratedPaper): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=UTF-8` : mediaType;
}

function summary(paper: GeneratedPaper): z.infer<typeof paperSummarySchema> {
  const { kindId, fileName, mediaType, rows, findings } = paper;
  const templates = paper.templates.map(({ kindId: kind, sha256, isBundled }) => ({ kind, sha256, isBundled }));
  return { kind: kindId, fileName, mediaType, rows, templates, findings: [...findings] };
}
