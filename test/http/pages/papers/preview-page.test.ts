import { expect, test } from 'vitest';
import { withoutValue } from '../../../../src/http/desk/draft.ts';
import { testApp } from '../../../support/app.ts';
import { roundDraft, sendDesk } from '../../../support/desk.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { wordsOf } from '../../../support/sent-pages.ts';

const { app } = testApp();
const results = roundDraft('kon-tum-2023');

test('the first paper is shown with its label, its findings with the way to their places, and its format', async () => {
  const page = await (await sendDesk(app, '/ho-so/xem-truoc', results)).text();
  const words = wordsOf(page);
  expect(page).toContain('data-preview="/ho-so/tep/approval-decision.docx"');
  expect(words).toContain('cách dòng, ngắt trang có thể khác bản in');
  expect(words).toContain('4 lưu ý: 1 cần xem, 3 để biết.');
  expect(page).toMatch(/value="show:assessment\.[^"]+" formaction="\/ho-so\/sua"/);
  expect(words).toContain('Không thấy chỗ nào trái thể thức');
  expect(words).not.toMatch(/appliesTo|assessment\./);
});

test('without scripts the words say to download the paper', async () => {
  const page = await (await sendDesk(app, '/ho-so/xem-truoc/approval-decision', results)).text();
  expect(/<noscript>(.*?)<\/noscript>/s.exec(page)?.[1]).toContain('Tải bản Word về để xem');
});

test('bound sets have a tab as well', async () => {
  const page = await (
    await sendDesk(app, '/ho-so/xem-truoc/inspection-set', roundDraft('kon-tum-2024-inspection'))
  ).text();
  expect(page).toMatch(/formaction="\/ho-so\/xem-truoc\/inspection-set"[^>]*aria-current="page"/);
});

test('the PDF is offered where there is a converter, else the page says why not', async () => {
  const without = wordsOf(await (await sendDesk(app, '/ho-so/xem-truoc', results)).text());
  expect(without).toContain('chưa có công cụ chuyển sang PDF');
  const { app: withPdf } = testApp({ pdf: { name: 'thử', convert: async () => new Uint8Array() } });
  const page = await (await sendDesk(withPdf, '/ho-so/xem-truoc', results)).text();
  expect(page).toMatch(/formaction="\/ho-so\/tep\/approval-decision\.pdf" formtarget="_blank"/);
  expect(wordsOf(page)).not.toContain('chưa có công cụ');
});

test('a paper that the dossier has nothing for, and a draft that is not complete, are told', async () => {
  const other = await (await sendDesk(app, '/ho-so/xem-truoc/inspection-plan', results)).text();
  expect(wordsOf(other)).toContain('Hồ sơ chưa có nội dung của văn bản này.');
  const open = await (await sendDesk(app, '/ho-so/xem-truoc', withoutValue(results, ['approval', 'subject']))).text();
  expect(wordsOf(open)).toContain('Còn 1 chỗ cần điền hoặc sửa trước khi làm văn bản');
});

test('the page and the frame of the quick view are sound HTML', async () => {
  for (const answer of [await sendDesk(app, '/ho-so/xem-truoc', results), await app.request('/xem-nhanh')]) {
    expect(await pageFaults(await answer.text())).toEqual([]);
  }
});

test('a news item is no paper under the decree, and is not held against it', async () => {
  const page = await (await sendDesk(app, '/ho-so/xem-truoc/results-announcement', results)).text();
  expect(wordsOf(page)).toContain('nên không kiểm tra thể thức');
});

test('only the frame of the quick view may be framed, by the service alone, and write styles', async () => {
  const frame = (await app.request('/xem-nhanh')).headers.get('Content-Security-Policy') ?? '';
  expect(frame).toContain("style-src 'self' 'unsafe-inline'");
  expect(frame).toContain("frame-ancestors 'self'");
  expect(frame).toContain("script-src 'self'");
  const page = (await sendDesk(app, '/ho-so/xem-truoc', results)).headers.get('Content-Security-Policy') ?? '';
  expect(page).not.toContain('unsafe-inline');
});
