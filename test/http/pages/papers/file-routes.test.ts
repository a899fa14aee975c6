import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../../../../src/documents/offered-papers.ts';
import type { Dossier } from '../../../../src/domain/dossier.ts';
import { withoutValue, withValue } from '../../../../src/http/desk/draft.ts';
import { zipEntries } from '../../../../src/intake/bounded-zip.ts';
import { readDossierWorkbook, readWorkbookValue } from '../../../../src/intake/dossier-workbook.ts';
import { foreignLimits } from '../../../../src/intake/limits.ts';
import { deliveredTypes } from '../../../../src/pdf-paper.ts';
import { testApp } from '../../../support/app.ts';
import { roundDraft, sendDesk } from '../../../support/desk.ts';
import { draftOf } from '../../../support/sent-forms.ts';
import { wordsOf } from '../../../support/sent-pages.ts';

const { app } = testApp();
const results = roundDraft('kon-tum-2023');
const inspection = roundDraft('kon-tum-2024-inspection');
const sample = roundDraft('sample-2026');
const untitled = withoutValue(withoutValue(results, ['approval', 'subject']), ['title']);

async function bytesOf(answer: Response): Promise<Uint8Array> {
  return new Uint8Array(await answer.arrayBuffer());
}

function nameOf(answer: Response): string {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}

describe('the dossier as a file', () => {
  test('JSON holds the draft as it is, under its Vietnamese title', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/dossier.json', results);
    expect(answer.status).toBe(200);
    expect(nameOf(answer)).toBe('Kết quả đánh giá Chuyển đổi số năm 2023, tỉnh Kon Tum.json');
    expect(await answer.json()).toEqual(results);
  });

  test('JSON holds a draft that is no whole dossier yet', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/dossier.json', untitled);
    expect(answer.status).toBe(200);
    expect(nameOf(answer)).toBe('Hồ sơ chưa có tên.json');
    expect(await answer.json()).toEqual(untitled);
  });

  test('what was typed on the page is in it', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/dossier.json', results, [['f:approval.subject', 'Trích yếu mới']]);
    expect(await answer.json()).toEqual(withValue(results, ['approval', 'subject'], 'Trích yếu mới'));
  });

  test('what can’t be taken as typed is shown on its page, and no file leaves it out', async () => {
    const fields = [
      ['page', 'soan-van-ban/approval-decision'],
      ['f:approval.issue.year', 'hai nghìn'],
    ] as const;
    const answer = await sendDesk(app, '/ho-so/tep/dossier.json', results, fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="hai nghìn"');
    expect(wordsOf(page)).toContain('Chưa lưu ra tệp: sửa các ô được đánh dấu rồi bấm lại.');
  });

  test('the workbook of a whole dossier is read back as it was', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/dossier.xlsx', results);
    expect(answer.headers.get('Content-Type')).toBe(deliveredTypes.xlsx);
    expect(readDossierWorkbook(await bytesOf(answer))).toEqual(results);
  });

  test('the workbook of a draft that lacks a score and a subject is read back as it was', async () => {
    const draft = withoutValue(untitled, ['assessment', 'groups', 0, 'units', 0, 'result', 'score']);
    const answer = await sendDesk(app, '/ho-so/tep/dossier.xlsx', draft);
    expect(answer.status).toBe(200);
    expect(readWorkbookValue(await bytesOf(answer))).toEqual(draft);
  });

  test('a draft of which a workbook would lose something is kept on a page that offers JSON', async () => {
    const draft = withValue(results, ['assessment', 'year'], 'năm nay');
    const answer = await sendDesk(app, '/ho-so/tep/dossier.xlsx', draft);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(wordsOf(page)).toContain('chưa lưu được ra Excel mà không mất gì. Lưu ra tệp JSON');
    expect(page).toContain('formaction="/ho-so/tep/dossier.json"');
    expect(draftOf(page)).toEqual(draft);
  });
});

describe('papers', () => {
  test.each(
    offeredPapers
      .filter(({ isFor }) => isFor(sample as unknown as Dossier))
      .flatMap(({ id, formats }) => formats.map((format) => [id, format] as const)),
  )('%s.%s is handed over under its Vietnamese name, called a sample', async (id, format) => {
    const answer = await sendDesk(app, `/ho-so/tep/${id}.${format}`, sample);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain(deliveredTypes[format]);
    expect(nameOf(answer)).toMatch(new RegExp(`\\(số liệu mẫu\\)\\.${format}$`));
    expect(answer.headers.get('Content-Disposition')).not.toContain('?');
  });

  test('a draft that lacks something gives a page that lists it, with the way to its form, and keeps the draft', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/approval-decision.docx', untitled);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(wordsOf(page)).toContain('Chưa tạo được “Quyết định phê duyệt kết quả”.');
    expect(page).toContain('formaction="/ho-so/soan-van-ban/approval-decision#');
    expect(draftOf(page)).toEqual(untitled);
  });

  test('a paper that the dossier is not for says what is missing', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/inspection-plan.docx', results);
    expect(answer.status).toBe(422);
    expect(wordsOf(await answer.text())).toContain('Hồ sơ chưa có phần cần cho việc này');
  });

  test('scripts are told errors as JSON', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/inspection-plan.docx', results, [], { Accept: 'application/json' });
    expect(await answer.json()).toMatchObject({ code: 'missing-part' });
  });

  test('a name that there is not is no file', async () => {
    for (const name of ['approval-decision.xlsx', 'nothing.docx', 'dossier.docx', '__proto__.docx'])
      expect((await sendDesk(app, `/ho-so/tep/${name}`, results)).status).toBe(404);
  });

  test('a query that the address does not know is an error', async () => {
    expect((await sendDesk(app, '/ho-so/tep/dossier.json?x=1', results)).status).toBe(400);
  });
});

describe('PDF', () => {
  const converter = { name: 'thử', convert: async () => new TextEncoder().encode('%PDF-1.7 thử') };

  test('is shown in the browser when it is asked for to be seen, else handed over', async () => {
    const { app: withPdf } = testApp({ pdf: converter });
    const seen = await sendDesk(withPdf, '/ho-so/tep/approval-decision.pdf', results, [['do', 'view']]);
    expect(seen.headers.get('Content-Type')).toBe('application/pdf');
    expect(seen.headers.get('Content-Disposition')).toMatch(/^inline; /);
    const kept = await sendDesk(withPdf, '/ho-so/tep/approval-decision.pdf', results);
    expect(kept.headers.get('Content-Disposition')).toMatch(/^attachment; /);
    expect(nameOf(kept)).toBe('Quyết định phê duyệt kết quả năm 2023.pdf');
  });

  test('without a converter the page says why there is none', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/approval-decision.pdf', results);
    expect(answer.status).toBe(501);
    expect(wordsOf(await answer.text())).toContain('chưa có công cụ chuyển sang PDF');
  });
});

describe('packages of units', () => {
  const units = (inspection as unknown as { inspection: { units: { id: string }[] } }).inspection.units;

  test('hold the units that are ticked, and as many files as the answer says ahead', async () => {
    const ticked = [units[0], units[4]].map((unit) => ['unit', unit?.id ?? ''] as const);
    const answer = await sendDesk(app, '/ho-so/tep/goi-don-vi.zip', inspection, ticked);
    const names = zipEntries(await bytesOf(answer), foreignLimits.archive).map(({ name }) => name);
    expect(answer.headers.get('Trinh-Ky-Files')).toBe(String(names.length));
    const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.slice(0, 3)));
    expect([...folders]).toEqual(['01_', '05_']);
    expect(nameOf(answer)).toBe('Gói tài liệu kiểm tra chuyển đổi số năm 2024.zip');
  });

  test('none ticked is not all', async () => {
    const answer = await sendDesk(app, '/ho-so/tep/goi-don-vi.zip', inspection, [['units-asked', '1']]);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(wordsOf(page)).toContain('Chưa chọn đơn vị nào');
    expect(page).not.toMatch(/name="unit"[^>]* checked/);
  });
});
