import { type Context, Hono } from 'hono';
import { checkFormat } from '../../../format-check/check.ts';
import { fixSafely } from '../../../format-check/checked-copy.ts';
import { expectationsOf } from '../../../format-check/expectations.ts';
import type { Expectations } from '../../../format-check/rule.ts';
import { mediaTypes } from '../../../generate.ts';
import { asciiSlug } from '../../../vietnamese/text.ts';
import { attachment } from '../../attachment.ts';
import { deskOf, textOf } from '../../desk/desk-request.ts';
import { viewOf } from '../../desk/desk-view.ts';
import { errorAnswer, type Log } from '../../errors.ts';
import { readForm } from '../../form-request.ts';
import { type Copy, copyNames, madeCopy } from '../../paper-copies.ts';
import { checkQuery } from '../../query.ts';
import { notFound } from '../../request-errors.ts';
import { noFileChosen, type SentFile, sentFile } from '../../sent-file.ts';
import { titleOf } from '../frame/desk-frame.tsx';
import { type CheckedFor, checkedPageOf, checkFormPageOf, copyAddresses } from './format-check-page.tsx';

/** `/kiem-tra-the-thuc`: any Word paper in, what departs from Decree 30 as a page, and copies of the paper. */
export function formatCheckRoutes(log: Log): Hono {
  return new Hono()
    .get('/', (c) => {
      checkQuery(c.req, []);
      return c.html(checkFormPageOf(undefined));
    })
    .post('/', async (c) => {
      checkQuery(c.req, []);
      return refusing(c, log, async (form, { office, expectations }) => {
        const file = await sentFile(form);
        if (file === undefined && textOf(form, 'do') !== 'check') return c.html(checkFormPageOf(office));
        return c.html(checkedPage(chosen(file), expectations, office));
      });
    })
    .post('/:copy', async (c) => {
      checkQuery(c.req, []);
      const copy = copyAt(c.req.param('copy'));
      return refusing(c, log, async (form, { expectations }) => {
        const file = chosen(await sentFile(form));
        return copyAnswer(c, file, copy, madeCopy(copy, file.bytes, expectations).bytes);
      });
    });
}

function checkedPage(file: SentFile, expectations: Expectations, office: CheckedFor | undefined): string {
  const check = checkFormat(file.bytes, expectations);
  const fixed = fixSafely(file.bytes, expectations);
  return checkedPageOf({ file, check, fixed }, office);
}

type Answer = (form: FormData, sent: ReturnType<typeof officeOf>) => Promise<Response>;

/** Reads what was sent; what is wrong with it is said above the field for another file, beside the dossier if it came. */
async function refusing(c: Context, log: Log, answer: Answer): Promise<Response> {
  let office: CheckedFor | undefined;
  try {
    const form = await readForm(c.req);
    const sent = officeOf(form);
    office = sent.office;
    return await answer(form, sent);
  } catch (error) {
    const { status, body, headers } = errorAnswer(c, error, log);
    return c.html(checkFormPageOf(office, body), status, headers);
  }
}

function chosen(file: SentFile | undefined): SentFile {
  if (file === undefined) throw noFileChosen();
  return file;
}

/** The dossier that the desk sends along, and what it says of the offices that issue its papers. */
function officeOf(form: FormData): { readonly office: CheckedFor | undefined; readonly expectations: Expectations } {
  if (textOf(form, 'dossier') === '') return { office: undefined, expectations: {} };
  const request = deskOf(form);
  const view = viewOf(request, '');
  const { dossier } = view.checked;
  const office = {
    title: titleOf(view),
    dossier: JSON.stringify(request.draft),
    work: request.work,
    page: /^[a-z-]+(?:\/[a-z-]+)?$/.test(request.page) ? request.page : 'soan-van-ban',
    isWhole: dossier !== undefined,
  };
  return { office, expectations: dossier === undefined ? {} : expectationsOf(dossier) };
}

function copyAt(name: string): Copy {
  const copies = Object.entries(copyAddresses) as [Copy, string][];
  const copy = copies.find(([, address]) => address === name)?.[0];
  if (copy === undefined) throw notFound();
  return copy;
}

function copyAnswer(c: Context, { name }: SentFile, copy: Copy, bytes: Uint8Array): Response {
  const stem = name.replace(/\.[a-z]{3,4}$/i, '');
  const { ascii, name: what } = copyNames[copy];
  const disposition = attachment(`${asciiSlug(stem) || 'van-ban'}_${ascii}.docx`, `${stem} (${what}).docx`);
  return c.body(bytes.slice(), 200, { 'Content-Type': mediaTypes.docx, 'Content-Disposition': disposition });
}
