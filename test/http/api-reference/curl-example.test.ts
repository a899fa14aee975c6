import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { bundledTemplate } from '../../support/own-templates.ts';
import { dossierOf } from '../../support/rounds.ts';
import { scoresFile } from '../../support/scores-files.ts';
import { correctDecision } from '../../support/word-paper.ts';

const { app } = testApp();
const page = await (await app.request('/tai-lieu-api')).text();
const examples = [...page.matchAll(/<pre><code>(curl .+)<\/code><\/pre>/g)].map(([, line = '']) => unescaped(line));

const scores = scoresFile({
  rows: [
    ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm đạt được'],
    ['1', 'Sở Y tế', 1000, '900,50'],
    ['2', 'Sở Tài chính', 1000, '807,15'],
  ],
});

/** The files that an example names, for the operation that it asks for. */
async function fileFor(name: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (name === 'ho-so.xlsx') return (await app.request('/api/workbooks/sample-2026')).bytes();
  if (name === 'ket-qua.xlsx') return path.includes('/imports/') ? scores.slice() : decision();
  if (name === 'van-ban.docx') {
    return (path.includes('/templates/') ? bundledTemplate(path.split('/')[3] ?? '') : correctDecision({})).slice();
  }
  const round = path.includes('packages') ? 'kon-tum-2024-inspection' : roundFor(path);
  return new Uint8Array(readFileSync(new URL(`../../../data/${round}/dossier.json`, import.meta.url)));
}

describe('an example', () => {
  test.each(examples)('is answered: %s', async (line) => {
    const words = wordsOf(line);
    const path = (words.at(-1) ?? '').replace('http://127.0.0.1:8787', '');
    const response = await app.request(path, await requestOf(words, path));
    expect(response.status, await response.clone().text()).toBe(200);
    expect(response.headers.has('Content-Disposition')).toBe(words.includes('-OJ'));
  });

  test('is there for every operation', () => {
    expect(examples.length).toBeGreaterThan(15);
  });
});

function roundFor(path: string): string {
  return path.includes('index-set') ? 'kon-tum-2022-index-set' : 'kon-tum-2023';
}

async function decision(): Promise<Uint8Array<ArrayBuffer>> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(dossierOf('kon-tum-2023')),
  };
  return (await app.request('/api/documents/approval-decision', init)).bytes();
}

/** The words of a command line, with those in quotes as one. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** What curl would send. */
async function requestOf(words: readonly string[], path: string): Promise<RequestInit> {
  const after = (option: string) => words.flatMap((word, at) => (word === option ? [words[at + 1] ?? ''] : []));
  const [data] = after('--data-binary');
  if (data !== undefined) {
    const headers = Object.fromEntries(after('-H').map((header) => header.split(': ')));
    return { method: 'POST', headers, body: await fileFor(data.slice(1), path) };
  }
  const parts = after('-F');
  if (parts.length === 0) return {};
  const body = new FormData();
  for (const part of parts) {
    const [name = '', file = ''] = part.split('=@');
    body.set(name, new Blob([await fileFor(file, path)]));
  }
  return { method: 'POST', body };
}

function unescaped(words: string): string {
  return words
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
