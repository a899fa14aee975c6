import { expect, test } from 'vitest';
import { testApp } from '../../../support/app.ts';
import { roundDraft, sendDesk } from '../../../support/desk.ts';
import { wordsOf } from '../../../support/sent-pages.ts';

const { app } = testApp();
const draft = roundDraft('kon-tum-2023');
const place = 'assessment.groups[0].units[0].result.score';

test('from the preview a place is mended and the way leads back to the preview', async () => {
  const fields = [
    ['page', 'xem-truoc/approval-decision'],
    ['do', `show:${place}`],
  ] as const;
  const page = await (await sendDesk(app, '/ho-so/sua', draft, fields)).text();
  expect(page).toContain(`name="f:${place}"`);
  expect(page).toMatch(/formaction="\/ho-so\/xem-truoc\/approval-decision">\s*Xong, về bản xem trước/);
});

test('an unknown page is no way back: it leads to the figures', async () => {
  const fields = [
    ['page', '//example.org/x'],
    ['do', `show:${place}`],
  ] as const;
  const page = await (await sendDesk(app, '/ho-so/sua', draft, fields)).text();
  expect(page).toContain('formaction="/ho-so/so-lieu"');
  expect(wordsOf(page)).toContain('Xong, về bảng số liệu');
});
