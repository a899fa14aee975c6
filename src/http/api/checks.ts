import { type Context, Hono } from 'hono';
import { encodeBase64 } from 'hono/utils/encode';
import type * as z from 'zod';
import { checkFormat, type FormatCheck } from '../../format-check/check.ts';
import { fixSafely, withComments } from '../../format-check/checked-copy.ts';
import { expectationsOf } from '../../format-check/expectations.ts';
import type { FormatReport } from '../../format-check/report.ts';
import type { Expectations } from '../../format-check/rule.ts';
import { mediaTypes } from '../../generate.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { attachment } from '../attachment.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { optionalPartOf, partOf, readForm } from '../form-request.ts';
import { negotiated } from '../negotiation.ts';
import { checkQuery } from '../query.ts';
import { readBody } from '../request-body.ts';
import { notAPaper, unknownCopy } from '../request-errors.ts';
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

type Copy = 'annotated' | 'fixed' | 'fixed-annotated';

interface MadeCopy {
  readonly copy: Copy;
  readonly check: FormatCheck;
  readonly changes: readonly string[];
  readonly bytes: Uint8Array;
}

function copyAsked(c: Context): Copy | undefined {
  const fix = c.req.query('fix');
  const copy = c.req.query('copy');
  if ((fix !== undefined && fix !== 'safe') || (copy !== undefined && copy !== 'annotated')) throw unknownCopy();
  if (fix === undefined) return copy;
  return copy === undefined ? 'fixed' : 'fixed-annotated';
}

function madeCopy(copy: Copy, paper: Uint8Array, expectations: Expectations): MadeCopy {
  if (copy === 'annotated') {
    const check = checkFormat(paper, expectations);
    return { copy, check, changes: [], bytes: withComments(paper, check) };
  }
  const { bytes, changes, check } = fixSafely(paper, expectations);
  return { copy, check, changes, bytes: copy === 'fixed' ? bytes : withComments(bytes, check) };
}

function copyAnswer(c: Context, type: string, { copy, check, changes, bytes }: MadeCopy): Response {
  const { ascii, name } = copyNames[copy];
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

const copyNames: Readonly<Record<Copy, { readonly ascii: string; readonly name: string }>> = {
  annotated: { ascii: 'van-ban-co-nhan-xet.docx', name: 'Văn bản có nhận xét thể thức.docx' },
  fixed: { ascii: 'van-ban-da-chinh.docx', name: 'Văn bản đã chỉnh thể thức.docx' },
  'fixed-annotated': {
    ascii: 'van-ban-da-chinh-co-nhan-xet.docx',
    name: 'Văn bản đã chỉnh, có nhận xét thể thức.docx',
  },
};

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
