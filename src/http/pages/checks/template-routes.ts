import { type Context, Hono } from 'hono';
import { documentKinds, findKind } from '../../../documents/index.ts';
import { UnreadableTemplateError } from '../../../errors.ts';
import { mediaTypes } from '../../../generate.ts';
import { annotatedTemplate } from '../../../template-check/annotated-template.ts';
import { checkTemplate, type TemplateCheck } from '../../../template-check/check-template.ts';
import type { SampleDossiers } from '../../../template-check/samples.ts';
import { kindGuide, type TemplateDesk } from '../../../template-guide.ts';
import { attachment } from '../../attachment.ts';
import { type ErrorBody, errorAnswer, type Log } from '../../errors.ts';
import { readForm } from '../../form-request.ts';
import { checkQuery } from '../../query.ts';
import { notFound } from '../../request-errors.ts';
import { noFileChosen, type SentFile, sentFile } from '../../sent-file.ts';
import { templatePageOf } from './template-page.tsx';
import { templateReportPageOf } from './template-report.tsx';
import { type TemplateOrigin, templatesPageOf } from './templates-page.tsx';

interface TemplatePagePorts {
  readonly desk: TemplateDesk;
  readonly samples: SampleDossiers;
  readonly log: Log;
}

/** `/mau-word`: the templates of all kinds, and of each its tags and a check of an edited one. Nothing is kept. */
export function templatePageRoutes({ desk, samples, log }: TemplatePagePorts): Hono {
  async function kindPage(kindId: string, error?: ErrorBody): Promise<string> {
    return templatePageOf({ guide: await kindGuide(kindId, samples), origin: await originOf(desk, kindId), error });
  }

  /** What is wrong with the sent file is said above the field for another one. */
  async function refusing(c: Context, kindId: string, answer: () => Promise<Response>): Promise<Response> {
    try {
      return await answer();
    } catch (error) {
      const { status, body, headers } = errorAnswer(c, error, log);
      return c.html(await kindPage(kindId, body), status, headers);
    }
  }

  async function checked(
    c: Context,
    kindId: string,
  ): Promise<{ readonly file: SentFile; readonly check: TemplateCheck }> {
    const file = await sentFile(await readForm(c.req));
    if (file === undefined) throw noFileChosen();
    const kind = findKind(kindId);
    const dossiers = (await samples.load()).filter(kind.isFor);
    return { file, check: checkTemplate(file.bytes, kind, { kinds: documentKinds, samples: dossiers }) };
  }

  return new Hono()
    .get('/', async (c) => {
      checkQuery(c.req, []);
      const offered = documentKinds.map(async (kind) => ({ kind, origin: await originOf(desk, kind.id) }));
      return c.html(templatesPageOf(await Promise.all(offered)));
    })
    .get('/:kind', async (c) => {
      checkQuery(c.req, []);
      return c.html(await kindPage(c.req.param('kind')));
    })
    .get('/:kind/mau-rieng', async (c) => {
      checkQuery(c.req, []);
      const own = await desk.own(c.req.param('kind'));
      if (own === undefined) throw notFound();
      return wordFile(c, own.bytes, own.fileName, own.name);
    })
    .post('/:kind', async (c) => {
      checkQuery(c.req, []);
      const { id, title } = findKind(c.req.param('kind'));
      return refusing(c, id, async () => {
        const { file, check } = await checked(c, id);
        return c.html(templateReportPageOf({ title, file, report: check.report }));
      });
    })
    .post('/:kind/ban-co-nhan-xet', async (c) => {
      checkQuery(c.req, []);
      const { id, title } = findKind(c.req.param('kind'));
      return refusing(c, id, async () => {
        const { file, check } = await checked(c, id);
        const bytes = annotatedTemplate(file.bytes, check).slice();
        return wordFile(c, bytes, `${id}_co-nhan-xet.docx`, `Mẫu ${title} có nhận xét.docx`);
      });
    });
}

async function originOf(desk: TemplateDesk, kindId: string): Promise<TemplateOrigin> {
  try {
    return (await desk.own(kindId)) === undefined ? 'bundled' : 'own';
  } catch (error) {
    if (error instanceof UnreadableTemplateError) return 'unreadable';
    throw error;
  }
}

function wordFile(c: Context, bytes: Uint8Array<ArrayBuffer>, ascii: string, name: string): Response {
  return c.body(bytes, 200, { 'Content-Type': mediaTypes.docx, 'Content-Disposition': attachment(ascii, name) });
}
