import { type Context, Hono } from 'hono';
import { encodeBase64 } from 'hono/utils/encode';
import type * as z from 'zod';
import { checkFormat } from '../../format-check/check.ts';
import { expectationsOf } from '../../format-check/expectations.ts';
import type { FormatReport } from '../../format-check/report.ts';
import type { Expectations } from '../../format-check/rule.ts';
import { mediaTypes } from '../../generate.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { attachment } from '../attachment.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { notAPaper } from '../form-errors.ts';
import { optionalPartOf, partOf, readForm } from '../form-request.ts';
import { negotiated } from '../negotiation.ts';
import { type Copy, copyNames, type MadeCopy, madeCopy } from '../paper-copies.ts';
import { unknownCopy } from '../parameter-errors.ts';
import { checkQuery } from '../query.ts';
import { readBody } from '../request-body.ts';
import type { checkedCopySchema } from './bodies.ts';

/** `POST /api/checks/format`: a Word file in, what departs from Decree 30 out; on request with a mended or marked copy. */
export function checkRoutes(): Hono {
  return new Hono().post('/format', async (c) => {
    checkQuery(c.req, ['fix', 'copy']);
    const asked = copyAsked(c);
    const types = asked === undefined ? (['application/json'] as const) : copyTypes;
    const type = negotiated(c.req, types);
    const { paper, expectations } = await readPaper(c);
    c.header('Vary', 'Accept');
    if (asked === undefined) {
      const { report } = checkFormat(paper, expectations);
      c.header(findingsHeader, summary(report));
      return c.json(report);
    }
    return copyAnswer(c, type, madeCopy(asked, paper, expectations));
  });
}

const copyTypes = [mediaTypes.docx, 'application/json'] as const;

function copyAsked(c: Context): Copy | undefined {
  const fix = c.req.query('fix');
  const copy = c.req.query('copy');
  if ((fix !== undefined && fix !== 'safe') || (copy !== undefined && copy !== 'annotated')) throw unknownCopy();
  if (fix === undefined) return copy;
  return copy === undefined ? 'fixed' : 'fixed-annotated';
}

function copyAnswer(c: Context, type: string, { copy, check, changes, bytes }: MadeCopy): Response {
  const ascii = `van-ban-${copyNames[copy].ascii}.docx`;
  const name = `Văn bản ${copyNames[copy].name}.docx`;
  c.header(findingsHeader, summary(check.report));
  if (type === 'application/json') {
    return c.json({
      report: check.report,
      changes: [...changes],
      fileName: ascii,
      content: encodeBase64(bytes.slice().buffer),
    } satisfies z.infer<typeof checkedCopySchema>);
  }
  return c.body(bytes.slice(), 200, { 'Content-Type': type, 'Content-Disposition': attachment(ascii, name) });
}

/** The Word file alone as the body, or as a part of a form beside the dossier of the office that issues it. */
async function readPaper(c: Context): Promise<{ paper: Uint8Array; expectations: Expectations }> {
  const type = c.req.header('Content-Type') ?? '';
  if (/^multipart\/form-data\s*;/i.test(type)) {
    const form = await readForm(c.req);
    const dossier = await optionalPartOf(form, 'dossier');
    return {
      paper: await partOf(form, 'paper'),
      expectations: dossier === undefined ? {} : expectationsOf(parseDossierFile(dossier)),
    };
  }
  if (type !== '' && type !== mediaTypes.docx && type !== 'application/octet-stream') throw notAPaper();
  return { paper: await readBody(c.req.raw), expectations: {} };
}

/** Rules that are broken, as codes. */
function summary({ results }: FormatReport): string {
  return findingsSummary(
    results.flatMap(({ rule, departures, state }) =>
      state === 'look'
        ? []
        : departures.map(({ severity, found }) => ({ code: rule.toLowerCase(), severity, message: found })),
    ),
  );
}
