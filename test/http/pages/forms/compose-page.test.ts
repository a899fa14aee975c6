import { describe, expect, test } from 'vitest';
import { testApp } from '../../../support/app.ts';
import { roundDraft, sendDesk } from '../../../support/desk.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { dossierOf } from '../../../support/rounds.ts';
import { draftOf, formOf } from '../../../support/sent-forms.ts';

const { app } = testApp();
const address = '/ho-so/soan-van-ban/approval-decision';

async function sent(changes: Readonly<Record<string, string>> = {}, to = address) {
  const form = formOf(await opened());
  for (const [name, value] of Object.entries(changes)) form.set(name, value);
  const response = await app.request(to, { method: 'POST', body: form });
  return { status: response.status, html: await response.text() };
}

let first: string | undefined;

async function opened(): Promise<string> {
  if (first !== undefined) return first;
  const form = new FormData();
  form.append('dossier', JSON.stringify(dossierOf('kon-tum-2023')));
  first = await (await app.request(address, { method: 'POST', body: form })).text();
  return first;
}

test('the page is sound HTML, for screen readers too', async () => {
  expect(await pageFaults(await opened())).toEqual([]);
});

describe('what was typed', () => {
  test('goes into the dossier that the next page carries', async () => {
    const { html } = await sent({ 'f:approval.subject': 'Phê duyệt <kết quả>' }, '/ho-so/soan-van-ban');
    expect(draftOf(html)).toMatchObject({ approval: { subject: 'Phê duyệt <kết quả>' } });
  });

  test('is never markup', async () => {
    const { html } = await sent({ 'f:approval.subject': '</textarea><script>alert(1)</script>' });
    expect(html).not.toContain('<script>alert');
    expect(draftOf(html)).toMatchObject({ approval: { subject: '</textarea><script>alert(1)</script>' } });
  });

  test('and can be no value is told on the same page, wherever the reader wanted to go', async () => {
    const { status, html } = await sent({ 'f:approval.issue.month': 'tư' }, '/ho-so/soan-van-ban');
    expect(status).toBe(422);
    expect(html).toContain('<h1>Quyết định phê duyệt kết quả</h1>');
    expect(html).toContain('“tư” không phải là một số nguyên');
    expect(formOf(html).get('f:approval.issue.month')).toBe('tư');
    expect(await pageFaults(html)).toEqual([]);
  });

  test('and breaks a rule is told beside the field and at the top, with a link', async () => {
    const { html } = await sent({ 'f:approval.issue.month': '13' });
    expect(html).toContain('<a href="#o-approval-issue-month">Không được lớn hơn 12.</a>');
    expect(html).toContain('id="o-approval-issue-month-loi"');
  });
});

test('every link to what is missing leads to a place of the page', async () => {
  const { version, assessment } = dossierOf('kon-tum-2023');
  const form = new FormData();
  form.append('dossier', JSON.stringify({ version, assessment, approval: {} }));
  const html = await (await app.request(address, { method: 'POST', body: form })).text();
  const targets = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
});

describe('a list', () => {
  test('inside of a list has buttons that a screen reader tells from those around', async () => {
    const html = await opened();
    const buttons = html.matchAll(/value="(?:up|down|remove):profile\.legalBases[^"]*"[^>]* aria-label="([^"]+)"/g);
    const names = [...buttons].map(([, name]) => name);
    expect(names).toContain('Đưa dòng 1.2 lên');
    expect(new Set(names).size).toBe(names.length);
  });

  test('has a line more after “Thêm dòng”, where the cursor is', async () => {
    const { html } = await sent({ do: 'add:profile.recipients' });
    const before = dossierOf('kon-tum-2023').profile.recipients;
    expect(draftOf(html)).toMatchObject({ profile: { recipients: [...before, ''] } });
    expect(html).toMatch(new RegExp(`name="f:profile\\.recipients\\[${before.length}\\]"[^>]* autofocus`));
  });

  test('gives a removed line back', async () => {
    const { html } = await sent({ do: 'remove:profile.recipients[1]' });
    expect(html).toContain('Đã xóa một dòng.');
    const undo = formOf(html);
    undo.set('do', 'undo');
    const back = await (await app.request(address, { method: 'POST', body: undo })).text();
    expect(draftOf(back)).toEqual(JSON.parse(JSON.stringify(dossierOf('kon-tum-2023'))));
  });
});

test('a list that is left out with its last line stays open, so that the line can be put back', async () => {
  const { assessment, ...others } = roundDraft('kon-tum-2023') as { assessment: { indexSet: object } };
  const indexSet = { ...assessment.indexSet, classes: [{ name: 'Tốt', from: '80' }] };
  const fields = [['do', 'remove:assessment.indexSet.classes[0]']] as const;
  const draft = { ...others, assessment: { ...assessment, indexSet } };
  const html = await (await sendDesk(app, address, draft, fields)).text();
  expect(draftOf(html)).not.toHaveProperty('assessment.indexSet.classes');
  expect(html).toMatch(/<details class="part part--optional" id="o-assessment-indexSet-classes" open/);
});

test('a way of signing writes its lines and shows the block', async () => {
  const { html } = await sent({ do: 'sign', signing: 'tm-kt' });
  const lines = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
  expect(draftOf(html)).toMatchObject({ profile: { signing: { capacityLines: lines } } });
  for (const line of lines) expect(html).toContain(`<p class="signing__line">${line}</p>`);
});

describe('a page that was sent without a dossier', () => {
  test.each(['', '{"a":1,"a":2}', '[]', 'x', '{"profile":[]}'])('(%j) is told, and where to go', async (dossier) => {
    const form = new FormData();
    form.append('dossier', dossier);
    const response = await app.request(address, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('mở lại hồ sơ từ trình duyệt hoặc từ tệp');
  });
});
