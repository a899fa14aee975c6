import { type Context, Hono } from 'hono';
import { makeDossierWorkbook, type WorkbookFile } from '../../dossier-workbook.ts';
import { mediaTypes } from '../../generate.ts';
import { parseDossier } from '../../intake/dossier-json.ts';
import { attachment } from '../attachment.ts';
import { readDossier } from '../dossier-request.ts';
import { negotiated } from '../negotiation.ts';
import { unknownRound } from '../parameter-errors.ts';
import { checkQuery } from '../query.ts';

/** The dossiers that come with the service as plain values, by the name of their round. */
export type Rounds = ReadonlyMap<string, unknown>;

/**
 * `GET /api/workbooks/new`: a workbook to be filled in; `GET /api/workbooks/{round}`: one of a round that comes with the
 * service; `POST /api/workbooks`: a dossier in, its workbook out.
 */
export function workbookRoutes(rounds: Rounds): Hono {
  return new Hono()
    .get('/new', async (c) => {
      checkAsked(c);
      return answer(c, await makeDossierWorkbook(undefined));
    })
    .get('/:round', async (c) => {
      checkAsked(c);
      const value = rounds.get(c.req.param('round'));
      if (value === undefined) throw unknownRound(['new', ...rounds.keys()]);
      return answer(c, await makeDossierWorkbook(parseDossier(value)));
    })
    .post('/', async (c) => {
      checkAsked(c);
      return answer(c, await makeDossierWorkbook(await readDossier(c.req)));
    });
}

function checkAsked(c: Context): void {
  checkQuery(c.req, []);
  negotiated(c.req, [mediaTypes.xlsx]);
}

function answer(c: Context, { bytes, mediaType, fileName, name }: WorkbookFile): Response {
  c.header('Vary', 'Accept');
  return c.body(bytes, 200, { 'Content-Type': mediaType, 'Content-Disposition': attachment(fileName, name) });
}
