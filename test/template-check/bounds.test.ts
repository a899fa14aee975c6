import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { TemplateError, UnreadablePaperError } from '../../src/errors.ts';
import { foreignLimits } from '../../src/intake/limits.ts';
import { checkTemplateFile } from '../../src/intake/template-file.ts';
import { ownTemplate, reportOn, smallKind, withBlocks } from '../support/edited-templates.ts';
import { dossierOf } from '../support/rounds.ts';
import { wordFile } from '../support/word-files.ts';
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

/** So many letters that pack as badly as words do. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 16));
  });
  return letters.join('');
}

/** Whether the engine takes a template of this size. */
function isTaken(template: Uint8Array): boolean {
  try {
    checkTemplateFile(template);
    return true;
  } catch (error) {
    if (error instanceof TemplateError) return false;
    throw error;
  }
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

  test('may not be more than the engine takes, so that what passes can be used', () => {
    const { markup } = foreignLimits.template;
    for (const [words, answer] of [
      [noise(markup - 500_000), 'read'],
      [noise(markup), 'template-too-large'],
      [' '.repeat(17 * 1024 * 1024), 'too-large'],
    ] as const) {
      const zip = new PizZip(ownTemplate());
      zip.file('word/big.xml', `<a>${words}</a>`);
      const template = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
      expect(reasonOf(template)).toBe(answer);
      expect(isTaken(template)).toBe(answer === 'read');
    }
    const deep = withBlocks('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300));
    expect(reasonOf(deep)).toBe('too-deep');
    expect(isTaken(deep)).toBe(false);
  });

  test.each(['{{x}} ', '} ', '«x» ', '[[x]] ', '+++x+++ ', '<<x>> ', '<%x%> '])(
    'may have a hundred thousand marks of another system (%s): it is refused before they are read',
    (mark) => {
      const template = withBlocks(paragraph(mark.repeat(100_000)));
      expect(reasonOf(template)).toBe('template-too-large');
      expect(isTaken(template)).toBe(false);
    },
  );

  test('may have a hundred thousand merge fields in one paragraph: a thousand are told or counted', () => {
    const codes = `<w:p><w:r><w:instrText>${'MERGEFIELD x '.repeat(100_000)}</w:instrText></w:r></w:p>`;
    const { findings, more } = reportOn(withBlocks(codes));
    expect([new Set(findings.map(({ code }) => code)), more]).toEqual([new Set(['merge-field']), 500]);
  }, 20_000);

  test('may have ten thousand faults in one paragraph as long as a book, and is answered soon', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `{tenSo${number}} và những chữ đứng giữa hai thẻ`);
    const { findings, more } = reportOn(withBlocks(paragraph(names.join(' '))));
    expect([findings.length, more]).toEqual([500, 9_500]);
    expect(Math.max(...findings.map(({ excerpt }) => excerpt.length))).toBeLessThanOrEqual(120);
  }, 20_000);

  test('may make papers that are too large to be read again: told as a paper that can’t be made', () => {
    const kind = smallKind({ units: Array.from({ length: 1000 }, () => ({ unitName: 'x', score: '1' })) });
    const lines = paragraph('{#units}') + paragraph('{unitName}').repeat(250) + paragraph('{/units}');
    const { findings, isUsable } = reportOn(wordFile({ body: lines }), kind, [dossierOf('kon-tum-2023')]);
    expect(isUsable).toBe(false);
    expect(findings).toMatchObject([
      { code: 'trial-withheld', message: expect.stringContaining('quá lớn nên không đọc lại được') },
    ]);
  }, 60_000);

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
    [...answers.keys()].filter(
      (answer) => !['read', 'damaged', 'too-large', 'too-deep', 'not-word', 'encrypted'].includes(answer),
    ),
  ).toEqual([]);
  expect(answers.get('read')).toBeGreaterThan(30);
}, 60_000);
