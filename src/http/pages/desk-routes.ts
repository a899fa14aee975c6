import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { parseDossier } from '../../intake/dossier-json.ts';
import type { Rounds } from '../api/workbooks.ts';
import { type DeskRequest, readDesk, textOf } from '../desk/desk-request.ts';
import { type DeskPage, type DeskView, openedView, viewOf } from '../desk/desk-view.ts';
import { isDraft, withValue } from '../desk/draft.ts';
import { errorAnswer, type Log } from '../errors.ts';
import { readForm } from '../form-request.ts';
import { checkQuery } from '../query.ts';
import { notFound, unknownRound } from '../request-errors.ts';
import { composePage } from './compose-page.tsx';
import { deskPageOf } from './desk-frame.tsx';
import { editPage } from './edit-page.tsx';
import { errorPageOf } from './error-page.tsx';
import { reconcilePage } from './reconcile-page.tsx';
import { resumePageOf } from './resume-page.tsx';
import { signingLines } from './signing-choice.tsx';
import { startPageOf } from './start-page.tsx';

/** What the pages need from the place they run in. */
export interface DeskPorts {
  readonly rounds: Rounds;
  readonly log: Log;
}

/** `/`, and `/ho-so/{page}`: a GET brings back kept work, a POST draws the page for the draft that was sent. */
export function deskRoutes({ rounds, log }: DeskPorts): Hono {
  const pages: readonly DeskPage[] = [composePage, reconcilePage, editPage];
  const pageWith = (id: string | undefined) => pages.find((page) => page.id === id);

  const routes = new Hono();
  routes.onError((error, c) => errorPage(c, error, log));
  return routes
    .get('/', (c) => {
      checkQuery(c.req, []);
      return c.html(startPageOf([...rounds].map(([id, value]) => ({ id, title: parseDossier(value).title }))));
    })
    .post('/ho-so', async (c) => {
      checkQuery(c.req, []);
      const form = await readForm(c.req);
      const round = rounds.get(textOf(form, 'round'));
      if (!isDraft(round)) throw unknownRound([...rounds.keys()]);
      return draw(c, composePage, openedView(round, []));
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

/** An error as a page, for people. */
function errorPage(c: Context, error: unknown, log: Log): Response | Promise<Response> {
  const { status, body, headers } = errorAnswer(error, log);
  return c.html(errorPageOf(body), status, headers);
}
