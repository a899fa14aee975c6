import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/documents/workbook.ts';
import { OutputGateError } from '../../../src/errors.ts';
import { compileShape } from '../../../src/rendering/spreadsheet/shape.ts';
import { compileStrings, marker, writeStrings } from '../../../src/rendering/spreadsheet/shared-strings.ts';
import { workbookLayout } from '../../../src/rendering/spreadsheet/workbook-layout.ts';
import { createWorkbookRenderer } from '../../../src/rendering/spreadsheet.ts';
import { dataRow, investmentForm, spreadsheetFaults, spreadsheetParts, workbookOf } from '../../support/spreadsheet.ts';

describe('the same workbook', () => {
  test('gives the same bytes, made once or made again, in UTC and in Asia/Ho_Chi_Minh', async () => {
    const form = investmentForm('Sở Y tế', 'so-y-te');
    const { render } = createWorkbookRenderer();
    const here = sha256(await render(form));
    const again = sha256(await render(form));
    const script = new URL('../../support/spreadsheet-hash.ts', import.meta.url).pathname;
    const there = ['UTC', 'Asia/Ho_Chi_Minh'].map((timeZone) =>
      execFileSync(process.execPath, [script], { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' }).trim(),
    );
    expect([again, ...there]).toEqual([here, here, here]);
  });

  test('has its parts in one order', async () => {
    const bytes = await createWorkbookRenderer().render(investmentForm('Sở Y tế', 'so-y-te'));
    expect([...spreadsheetParts(bytes).keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/theme/theme1.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('gives the same bytes whatever was made before it, for any words', async () => {
    const used = createWorkbookRenderer();
    const words = fc.string({ unit: fc.constantFrom(...'aệ 1=&<_\n'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(words, words, words, async (unit, other, cell) => {
        const workbook = varied(unit, other, cell);
        expect(sha256(await used.render(workbook))).toBe(sha256(await createWorkbookRenderer().render(workbook)));
      }),
      { numRuns: 150 },
    );
  });

  test('may be asked for many times at once', async () => {
    const { render } = createWorkbookRenderer();
    const units = Array.from({ length: 50 }, (_, index) => `Xã ${index % 5}`);
    const made = await Promise.all(units.map(async (unit) => sha256(await render(investmentForm(unit, unit)))));
    expect(new Set(made).size).toBe(5);
    expect(made.slice(45)).toEqual(made.slice(0, 5));
  });
});

describe('words that vary', () => {
  test('do not change the layout, unless a line gets higher', () => {
    const layout = (unit: string) => JSON.stringify(workbookLayout(investmentForm(unit, unit)).layout);
    expect(layout('Sở Y tế')).toBe(layout('Sở Tư pháp'));
    expect(layout('Sở Y tế')).not.toBe(layout('Ủy ban nhân dân '.repeat(20)));
  });

  test('keep their places though they are equal to others', async () => {
    const { render } = createWorkbookRenderer();
    await render(varied('a', 'a', 'b'));
    const parts = spreadsheetParts(await render(varied('x', 'y', 'b')));
    expect(parts.get('xl/sharedStrings.xml')).toMatch(/<t>x<\/t>.*<t>b<\/t>.*<t>unit<\/t>.*<t>y<\/t>/);
  });

  test('make valid files from a kept shape', async () => {
    const { render } = createWorkbookRenderer();
    await render(investmentForm('Sở Y tế', 'so-y-te'));
    expect(await spreadsheetFaults(await render(investmentForm('Sở <Tư> & pháp', '_x000D_')))).toEqual([]);
  });
});

describe('the output gate', () => {
  const { layout } = workbookLayout(workbookOf({ rows: [dataRow('x')] }));
  const drawn = (parts: Readonly<Record<string, string>>) => {
    const zip = new PizZip();
    const strings = `<sst a="1">${[0, 1].map((slot) => `<si><t>${marker(slot)}</t></si>`).join('')}</sst>`;
    for (const [name, xml] of Object.entries({ 'xl/sharedStrings.xml': strings, ...parts })) zip.file(name, xml);
    return zip.generate({ type: 'uint8array' });
  };

  test('withholds a workbook with a part that is not well-formed, or holds a mark of the drawing', () => {
    expect(() => compileShape(drawn({ 'xl/a.xml': '<a><b></a>' }), layout)).toThrow(OutputGateError);
    expect(() => compileShape(drawn({ 'xl/a.xml': `<a>${marker(1)}</a>` }), layout)).toThrow(OutputGateError);
    expect(() => compileShape(drawn({ 'xl/a.xml': '<a/>' }), layout)).not.toThrow();
  });

  test.each([
    ['has lost a text', '<sst a="1"><si><t>\ue0000\ue001</t></si></sst>'],
    [
      'has a text that nobody gave',
      '<sst a="1"><si><t>\ue0000\ue001</t></si><si><t>\ue0001\ue001</t></si><si><t>x</t></si></sst>',
    ],
    ['has one text twice', '<sst a="1"><si><t>\ue0000\ue001</t></si><si><t>\ue0000\ue001</t></si></sst>'],
    ['has a text without a slot', '<sst a="1"><si><t>\ue0000\ue001</t></si><si><t>\ue0002\ue001</t></si></sst>'],
  ])('withholds a workbook that %s', (_, xml) => {
    expect(() => compileStrings(xml, ['a', null])).toThrow(OutputGateError);
  });

  test('lets each text stand where its mark was', () => {
    const xml = `<sst a="1">${[2, 0, 1].map((slot) => `<si><t>${marker(slot)}</t></si>`).join('')}</sst>`;
    expect(writeStrings(compileStrings(xml, [null, 'b', null]), ['first', 'second'])).toBe(
      '<sst a="1"><si><t>second</t></si><si><t>first</t></si><si><t>b</t></si></sst>',
    );
  });
});

function varied(unit: string, other: string, cell: string): Workbook {
  return workbookOf(
    {
      lead: [{ role: 'field', text: unit, varies: true }],
      rows: [{ role: 'data', cells: [{ text: cell, varies: true }] }],
    },
    { facts: { unit: { text: other, varies: true } } },
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
