import { type Context, Hono } from 'hono';
import { parseDossier } from '../../../intake/dossier-json.ts';
import { openFile } from '../../../intake/opened-file.ts';
import type { Workbook } from '../../../intake/workbook/workbook.ts';
import type { Rounds } from '../../api/workbooks.ts';
import { textOf } from '../../desk/desk-request.ts';
import { openedView } from '../../desk/desk-view.ts';
import { isDraft, valueAt } from '../../desk/draft.ts';
import { readAnswers } from '../../desk/import-answers.ts';
import { type OpenedImport, openImport } from '../../desk/opened-import.ts';
import { type SentBase, sentBase } from '../../desk/sent-base.ts';
import { withUsualValues } from '../../desk/usual-values.ts';
import { readForm } from '../../form-request.ts';
import { unknownRound } from '../../parameter-errors.ts';
import { checkQuery } from '../../query.ts';
import { noFileChosen, type SentFile, sentFile } from '../../sent-file.ts';
import { draw } from '../desk-routes.ts';
import { resultsPage } from '../results/results-page.tsx';
import { faultyFilePageOf } from './faulty-file-page.tsx';
import { importPageOf } from './import-page.tsx';
import { startPageOf } from './start-page.tsx';

/** What opening needs from the place it runs in. */
export interface OpenPorts {
  readonly rounds: Rounds;
}

/** `/`: where work is opened; `POST /ho-so`: opens a file or a sample round, and takes answers about a table of scores. */
export function openRoutes({ rounds }: OpenPorts): Hono {
  const offered = [...rounds].map(([id, value]) => ({
    id,
    title: String(valueAt(value, ['title'])),
    hasResults: valueAt(value, ['assessment']) !== undefined,
  }));
  return new Hono()
    .get('/', (c) => {
      checkQuery(c.req, []);
      return c.html(startPageOf(offered));
    })
    .get('/ho-so', (c) => {
      checkQuery(c.req, []);
      return c.redirect('/', 303);
    })
    .post('/ho-so', async (c) => {
      checkQuery(c.req, []);
      const form = await readForm(c.req);
      return textOf(form, 'round') === '' ? openSentFile(c, form, rounds) : openRound(c, form, rounds);
    });
}

async function openRound(c: Context, form: FormData, rounds: Rounds): Promise<Response> {
  const round = rounds.get(textOf(form, 'round'));
  if (!isDraft(round)) throw unknownRound([...rounds.keys()]);
  return draw(c, resultsPage, openedView(round, []));
}

async function openSentFile(c: Context, form: FormData, rounds: Rounds): Promise<Response> {
  const base = await sentBase(form, rounds);
  const file = await sentFile(form);
  if (file === undefined) throw noFileChosen();
  const opened = openFile(file.bytes);
  if (opened.type === 'scores') return openScores(c, form, opened.workbook, { file, base });
  const { value, unread } = opened;
  // What has not even the shape of a dossier can't be mended in a form: its faults are the answer.
  const { draft, filled } = withUsualValues(isDraft(value) ? value : parseDossier(value));
  if (unread.length > 0) return c.html(faultyFilePageOf({ fileName: file.name, draft, issues: unread }));
  const notices = [
    `Đã mở “${file.name}”.`,
    ...(base === undefined ? [] : ['Tệp đã là một hồ sơ nên không dùng đến hồ sơ gốc.']),
    ...usualValuesNotice(filled),
  ];
  return draw(c, resultsPage, openedView(draft, notices));
}

function openScores(
  c: Context,
  form: FormData,
  workbook: Workbook,
  { file, base }: { readonly file: SentFile; readonly base: SentBase | undefined },
): Response | Promise<Response> {
  const answers = readAnswers(form);
  const opened = openImport(workbook, base?.dossier, answers);
  if (textOf(form, 'do') === 'open') return draw(c, resultsPage, openedView(opened.draft, importNotices(opened, file)));
  const isAgain = textOf(form, 'do') === 'answer';
  return c.html(importPageOf({ opened, file, base, answers, isAgain }));
}

function importNotices({ result, openCount, usualValues }: OpenedImport, { name }: SentFile): readonly string[] {
  const units = result.tables.reduce((count, table) => count + table.units, 0);
  return [
    `Đã đưa vào hồ sơ kết quả trong “${name}”: ${result.tables.length} bảng, ${units} dòng đơn vị.`,
    ...(openCount === 0
      ? []
      : [`Còn ${openCount} câu hỏi về tệp chưa trả lời: những gì được hỏi chưa có trong hồ sơ.`]),
    ...usualValuesNotice(usualValues),
  ];
}

function usualValuesNotice(filled: readonly string[]): readonly string[] {
  if (filled.length === 0) return [];
  return [`Đã điền sẵn giá trị thường dùng, cần xem lại: ${filled.join('; ')}.`];
}
