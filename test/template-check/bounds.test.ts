import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../src/errors.ts';
import { ownTemplate, reportOn, withBlocks } from '../support/edited-templates.ts';
import { paragraph, run } from '../support/word-markup.ts';

function reasonOf(template: Uint8Array): string {
  try {
    reportOn(template);
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason;
    throw error;
  }
  return 'read';
}

describe('a template that nobody may trust', () => {
  test('may be no Word file at all, or have a password: the answer says which', () => {
    const locked = new Uint8Array(600);
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    locked.set(new TextEncoder().encode([...'EncryptedPackage'].join('\0')), 512);
    expect(reasonOf(locked)).toBe('encrypted');
    expect(reasonOf(new TextEncoder().encode('không phải Word'))).toBe('not-word');
    expect(reasonOf(ownTemplate().slice(0, 3000))).toBe('damaged');
    expect(reasonOf(new Uint8Array())).toBe('not-word');
  });

  test('may not unpack to more than a paper can be', () => {
    const zip = new PizZip(ownTemplate());
    zip.file('word/big.xml', `<a>${' '.repeat(17 * 1024 * 1024)}</a>`);
    expect(reasonOf(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toBe('too-large');
    expect(reasonOf(withBlocks('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)))).toBe('too-large');
  });

  test('may have ten thousand tags: right ones pass, wrong ones are counted', () => {
    expect(reportOn(withBlocks(paragraph('{subject}').repeat(10_000))).isUsable).toBe(true);
    const wrong = reportOn(withBlocks(paragraph('{subjct}').repeat(10_000)));
    expect(wrong.findings).toHaveLength(500);
    expect(wrong.more).toBe(9_500);
  }, 60_000);

  test('may have more loops in each other, or more content controls, than anybody draws, and is answered soon', () => {
    const loops = paragraph('{^legalBases}').repeat(5_000) + paragraph('{/legalBases}').repeat(5_000);
    expect(reportOn(withBlocks(loops)).findings.map(({ code }) => code)).toEqual(['loops-too-deep']);
    expect(reasonOf(withBlocks('<w:sdt><w:sdtContent></w:sdtContent></w:sdt>'.repeat(5_000)))).toBe('read');
  }, 20_000);

  test('may use names that every JavaScript object has: they are unknown tags like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const report = reportOn(withBlocks(names.map((name) => paragraph(`{${name}}`)).join('')));
    expect(report.findings.map(({ code, tag }) => `${code} ${tag}`)).toEqual(
      names.map((name) => `unknown-tag {${name}}`),
    );
  });

  test('may name its parts like that, too', () => {
    const zip = new PizZip(ownTemplate());
    zip.file('word/constructor.xml', '<a>{subject}</a>');
    const report = reportOn(zip.generate({ type: 'uint8array' }));
    expect(report.findings.map(({ code }) => code)).toEqual(['unfilled-tag']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('never harms the next one: after each that is refused, ours is right', () => {
    const own = JSON.stringify(reportOn(ownTemplate()));
    for (const bad of [
      new Uint8Array([0x50, 0x4b, 3, 4]),
      withBlocks(paragraph('{#__proto__}{/__proto__}')),
      withBlocks(`<w:p>${run('{#legalBases}').repeat(2_000)}</w:p>`),
      withBlocks('<w:p>'),
    ]) {
      reasonOf(bad);
      expect(JSON.stringify(reportOn(ownTemplate()))).toBe(own);
    }
  });
});

test('any change of a few bytes is answered or refused, never a crash', () => {
  const own = ownTemplate();
  let seed = 20_261_124;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const answers = new Map<string, number>();
  const count = (answer: string) => answers.set(answer, (answers.get(answer) ?? 0) + 1);
  for (let round = 0; round < 60; round += 1) {
    const bytes = own.slice();
    for (let change = 0; change < 3; change += 1) bytes[random(bytes.length)] = random(256);
    count(reasonOf(bytes));
  }
  const xml = new PizZip(own).file('word/document.xml')?.asText() ?? '';
  for (let round = 0; round < 60; round += 1) {
    const at = random(xml.length);
    const pieces = ['{', '}', '{#', '{/', '<w:p>', '</w:tc>', '&', '<', '{{', '{subject}', '\u0000', '“', '{-w:tc '];
    const zip = new PizZip(own);
    zip.file('word/document.xml', xml.slice(0, at) + pieces[random(pieces.length)] + xml.slice(at + random(40)));
    count(reasonOf(zip.generate({ type: 'uint8array' })));
  }
  expect(
    [...answers.keys()].filter((answer) => !['read', 'damaged', 'too-large', 'not-word', 'encrypted'].includes(answer)),
  ).toEqual([]);
  expect(answers.get('read')).toBeGreaterThan(30);
}, 60_000);
