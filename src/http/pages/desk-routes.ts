import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Generator } from '../../generate.ts';
import type { PdfConverter } from '../../rendering/pdf.ts';
import { type DeskRequest, readDesk, textOf } from '../desk/desk-request.ts';
import { type DeskPage, type DeskView, viewOf } from '../desk/desk-view.ts';
import { isDraft, withValue } from '../desk/draft.ts';
import type { Log } from '../errors.ts';
import { checkQuery } from '../query.ts';
import { notFound } from '../request-errors.ts';
import { reconcilePage } from './checks/reconcile-page.tsx';
import { composePage } from './forms/compose-page.tsx';
import { editPage } from './forms/edit-page.tsx';
import { signingLines } from './forms/signing-choice.tsx';
import { deskPageOf } from './frame/desk-frame.tsx';
import { resumePageOf } from './frame/resume-page.tsx';
import { downloadPage } from './papers/download-page.tsx';
import { fileRoutes } from './papers/file-routes.ts';
import { previewPage } from './papers/preview-page.tsx';
import { quickViewPageOf } from './papers/quick-view-page.tsx';
import { resultsPage } from './results/results-page.tsx';

/** What the pages need from the place they run in. */
export interface DeskPorts {
  readonly log: Log;
  readonly generator: Generator;
  readonly pdf: PdfConverter | undefined;
}

/** `/ho-so/{page}`: a GET brings back kept work, a POST draws the page for the draft that was sent. */
export function deskRoutes({ log, generator, pdf }: DeskPorts): Hono {
  const downloads = downloadPage({ hasPdf: pdf !== undefined });
  const pages: readonly DeskPage[] = [
    resultsPage,
    composePage,
    previewPage({ generator, pdf }),
    downloads,
    reconcilePage,
    editPage,
  ];
  const pageWith = (id: string | undefined) => pages.find((page) => page.id === id);

  const unfinished = (c: Context, request: DeskRequest, notice: string) => {
    const [id, detail = ''] = request.page.split('/');
    const before = request.faults.length > 0 ? pageWith(id) : undefined;
    return draw(c, before ?? downloads, viewOf(request, before === undefined ? '' : detail, [notice]), 422);
  };

  const routes = new Hono();
  routes.route('/', fileRoutes({ generator, pdf, log, unfinished }));
  return routes
    .get('/xem-nhanh', (c) => {
      checkQuery(c.req, []);
      return c.html(quickViewPageOf());
    })
    .get('/ho-so/:page/:detail?', (c) => {
      checkQuery(c.req, []);
      if (pageWith(c.req.param('page')) === undefined) throw notFound();
      return c.html(resumePageOf());
    })
    .post('/ho-so/:page/:detail?', async (c) => {
      checkQuery(c.req, []);
      const asked = pageWith(c.req.param('page'));
      if (asked === undefined) throw notFound();
      const request = signed(await readDesk(c.req));
      const [id, detail = ''] = request.page.split('/');
      const before = pageWith(id);
      const isStaying = request.faults.length > 0 && before !== undefined;
      const page = isStaying ? before : asked;
      return draw(c, page, viewOf(request, isStaying ? detail : (c.req.param('detail') ?? '')), isStaying ? 422 : 200);
    });
}

/** Draws a page of the desk. */
export async function draw(
  c: Context,
  page: DeskPage,
  view: DeskView,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(deskPageOf(page, view, await page.render(view)), status);
}

/** The button “Dùng cách ký này” writes the lines of the choice beside it. */
function signed(request: DeskRequest): DeskRequest {
  if (request.button !== 'sign') return request;
  const lines = signingLines(request.draft, textOf(request.form, 'signing'));
  if (lines === undefined) return request;
  const draft = withValue(request.draft, ['profile', 'signing', 'capacityLines'], lines);
  return isDraft(draft) ? { ...request, draft } : request;
}
