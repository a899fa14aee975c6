import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../../src/format-check/check.ts';
import { formatReportSchema } from '../../../src/format-check/report.ts';
import { mediaTypes } from '../../../src/generate.ts';
import { checkedCopySchema } from '../../../src/http/api/bodies.ts';
import { testApp } from '../../support/app.ts';
import { dossierOf } from '../../support/rounds.ts';
import { a4, correctDecision, correctParts } from '../../support/word-paper.ts';

const { app } = testApp();
const path = '/api/checks/format';
const right = correctDecision();
const narrow = correctDecision({ section: a4.replace('w:left="1701"', 'w:left="1134"') });

function sent(paper: Uint8Array | string, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    body: paper as BodyInit,
  };
}

describe('a Word file to be checked', () => {
  test('is answered with the result of every rule, the facts and a sentence', async () => {
    const response = await app.request(path, sent(narrow));
    expect(response.status).toBe(200);
    const answer = await response.json();
    expect(formatReportSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      isUnderDecree: true,
      ruleSet: { version: 'decree-30-2020/1' },
      counts: { error: 1, warning: 0 },
      facts: { type: 'QUYẾT ĐỊNH', number: 'Số: 23/QĐ-SNV', signatory: 'Nguyễn Văn An' },
    });
    expect(answer.results[0]).toMatchObject({
      rule: 'PG-05',
      state: 'error',
      departures: [{ found: 'Lề trái 20 mm', expected: '30–35 mm', count: 1 }],
    });
    expect(response.headers.get('Trinh-Ky-Findings')).toBe(
      'error=1, warning=0, info=0, codes=(pg-05;n=1), more-codes=0',
    );
  });

  test('that is right has no error, sent as the body or as a part of a form', async () => {
    const form = new FormData();
    form.set('paper', new Blob([right.slice()]));
    for (const request of [
      sent(right),
      sent(right, { 'Content-Type': mediaTypes.docx }),
      { method: 'POST', body: form },
    ]) {
      const answer = await (await app.request(path, request)).json();
      expect(answer).toMatchObject({ counts: { error: 0, warning: 0 } });
    }
  });

  test('is held against the office of a dossier that is sent beside it', async () => {
    const form = new FormData();
    const { issuingAuthority, number } = correctParts();
    const otherwise = correctDecision({
      issuingAuthority: issuingAuthority.replace('SỞ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH KON TUM'),
      number: number.replace('QĐ-SNV', 'QĐ-UBT'),
    });
    form.set('paper', new Blob([otherwise.slice()]));
    form.set('dossier', JSON.stringify(dossierOf('kon-tum-2023')));
    const { results } = await (await app.request(path, { method: 'POST', body: form })).json();
    const states = results.filter(({ rule }: { rule: string }) => rule === 'HD-20');
    expect(states).toMatchObject([{ state: 'error', departures: [{ expected: expect.stringContaining('UBND') }] }]);
  });
});

describe('a copy of the paper', () => {
  test('with comments is the same paper with a comment at the place', async () => {
    const response = await app.request(`${path}?copy=annotated`, sent(narrow));
    expect(response.headers.get('Content-Type')).toBe(mediaTypes.docx);
    expect(response.headers.get('Content-Disposition')).toContain('filename="van-ban-co-nhan-xet.docx"');
    const copy = new Uint8Array(await response.arrayBuffer());
    expect(checkFormat(copy).report).toEqual(checkFormat(narrow).report);
    expect(new PizZip(copy).file('word/comments.xml')?.asText()).toContain('PG-05 – lỗi');
  });

  test('that was mended comes with what was changed and passes the check', async () => {
    const response = await app.request(`${path}?fix=safe`, sent(narrow, { Accept: 'application/json' }));
    const answer = checkedCopySchema.parse(await response.json());
    expect(answer.changes).toEqual(['các trang của phần 1 – Lề trái: Lề trái 20 mm; đã đổi thành lề trái 30 mm.']);
    expect(answer.report.counts.error).toBe(0);
    expect(checkFormat(Buffer.from(answer.content, 'base64')).report).toEqual(answer.report);
  });

  test('keeps words, numbers and names: what is wrong in them is told, never mended', async () => {
    const misspelt = correctDecision({ number: correctParts().number.replace('QĐ-SNV', 'KH-SNV') });
    const answer = await (await app.request(`${path}?fix=safe`, sent(misspelt, { Accept: 'application/json' }))).json();
    expect(answer).toMatchObject({ changes: [], report: { facts: { number: 'Số: 23/KH-SNV' }, counts: { error: 1 } } });
  });
});

describe('a request that is not right', () => {
  test.each([
    ['', sent('%PDF-1.7'), 422, 'unreadable-paper'],
    ['', sent(''), 422, 'unreadable-paper'],
    ['?fix=all', sent(right), 400, 'unknown-copy'],
    ['?fixed=safe', sent(right), 400, 'unknown-parameter'],
    ['', sent(right, { 'Content-Type': 'application/json' }), 415, 'not-a-paper'],
    ['', sent(right, { Accept: 'text/html' }), 406, 'not-acceptable'],
    ['', { method: 'POST', body: new FormData() }, 400, 'missing-form-part'],
  ])('is refused with an answer (case %#)', async (query, request, status, code) => {
    const response = await app.request(path + query, request);
    expect([response.status, (await response.json()).code]).toEqual([status, code]);
  });
});
