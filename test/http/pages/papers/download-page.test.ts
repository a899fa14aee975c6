import { expect, test } from 'vitest';
import { withoutValue, withValue } from '../../../../src/http/desk/draft.ts';
import { testApp } from '../../../support/app.ts';
import { roundDraft, sendDesk } from '../../../support/desk.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { wordsOf } from '../../../support/sent-pages.ts';

const { app } = testApp();
const sample = roundDraft('sample-2026');
const results = roundDraft('kon-tum-2023');

async function pageFor(draft: unknown, service = app): Promise<string> {
  return (await sendDesk(service, '/ho-so/tai-ve', draft)).text();
}

test('each paper and bound set has a button for each of its formats, and the dossier its two files', async () => {
  const page = await pageFor(sample);
  for (const file of [
    'approval-decision.docx',
    'result-detail.xlsx',
    'results-announcement.html',
    'results-announcement.txt',
    'approval-decision-set.docx',
    'inspection-set.docx',
    'dossier.xlsx',
    'dossier.json',
    'goi-don-vi.zip',
  ])
    expect(page, file).toContain(`formaction="/ho-so/tep/${file}"`);
});

test('PDF has a column where there is a converter; else it has none, and the page says why', async () => {
  const without = await pageFor(results);
  expect(without).not.toContain('.pdf"');
  expect(wordsOf(without)).toContain('chưa có công cụ chuyển sang PDF');
  const withPdf = await pageFor(results, testApp({ pdf: { name: 'thử', convert: async () => new Uint8Array() } }).app);
  expect(withPdf).toContain('formaction="/ho-so/tep/approval-decision.pdf"');
});

test('what must be settled before signing is told at the top and beside its paper', async () => {
  const draft = withValue(results, ['assessment', 'groups', 0, 'units', 0, 'result', 'index'], '99.99');
  const page = await pageFor(draft);
  const [row = ''] = /<tr>(?:(?!<\/tr>).)*xem-truoc\/approval-decision".*?<\/tr>/s.exec(page) ?? [];
  expect(wordsOf(row)).toContain('Có lưu ý phải xử lý trước khi ký');
  expect(/<section class="summary".*?<\/section>/s.exec(page)?.[0]).toContain('phải xử lý trước khi ký');
});

test('a draft that is not complete has no papers yet, but its files', async () => {
  const page = await pageFor(withoutValue(results, ['approval', 'subject']));
  expect(page).not.toContain('approval-decision.docx');
  expect(page).toContain('formaction="/ho-so/tep/dossier.json"');
  expect(wordsOf(page)).toContain('Hồ sơ chưa đủ cũng lưu được');
});

test('units are all ticked at first, and later as they were left', async () => {
  const draft = roundDraft('kon-tum-2024-inspection');
  const ticked = (page: string) => page.match(/name="unit"[^>]* checked/g)?.length ?? 0;
  expect(ticked(await pageFor(draft))).toBe(30);
  const units = (draft as unknown as { inspection: { units: { id: string }[] } }).inspection.units;
  const fields = [['units-asked', '1'] as const, ['unit', units[2]?.id ?? ''] as const];
  expect(ticked(await (await sendDesk(app, '/ho-so/tai-ve', draft, fields)).text())).toBe(1);
});

test('the page is sound HTML, complete or not', async () => {
  for (const draft of [sample, withoutValue(results, ['approval', 'subject'])])
    expect(await pageFaults(await pageFor(draft))).toEqual([]);
});
