import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/documents/document-kind.ts';
import { documentKinds } from '../../src/documents/index.ts';
import type { Row, Workbook } from '../../src/documents/workbook.ts';
import { MissingPartError } from '../../src/errors.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossier } from '../support/dossiers.ts';
import { inspectionDossier } from '../support/inspections.ts';
import { paperText } from '../support/paper-text.ts';
import { repositoryTemplates } from '../support/rounds.ts';
import { cellText, rowTexts } from '../support/workbooks.ts';

const forms = documentKinds.filter((kind) => kind.unitFileName !== undefined && kind.buildWorkbook !== undefined);
const round = inspectionDossier({ blankRows: 2, workbookRows: 2 });
const [unit] = round.inspection.units;

function workbookOf(kind: DocumentKind, of = round, forUnit?: typeof unit): Workbook {
  if (kind.buildWorkbook === undefined) throw new Error(`${kind.id} has no workbook`);
  return kind.buildWorkbook(of, forUnit);
}

test('the four appendix forms are workbooks too', () => {
  expect(forms.map(({ id }) => id)).toEqual([
    'appendix-news-articles',
    'appendix-issued-documents',
    'appendix-infrastructure',
    'appendix-it-investments',
  ]);
});

describe.each(forms)('the workbook $id', (kind) => {
  test.each([
    ['of the general form', undefined],
    ['for one unit', unit],
  ])('says what the Word form says: %s', async (_which, forUnit) => {
    const { generate } = createGenerator({ templates: repositoryTemplates });
    const { body } = paperText((await generate(kind.id, round, 'docx', forUnit)).bytes);
    const words = body.filter((line) => line !== './.' && !line.startsWith('… |')).map(withoutClosing);
    expect(linesOf(workbookOf(kind, round, forUnit)).filter((line) => isInWord(line, forUnit))).toEqual(words);
  });

  test('fits the width that is printed', () => {
    for (const { columns, orientation } of workbookOf(kind).sheets) {
      const width = columns.reduce((sum, column) => sum + column.width, 0);
      expect(width).toBeLessThanOrEqual(orientation === 'portrait' ? 165 : 252);
      expect(width).toBeGreaterThan(orientation === 'portrait' ? 160 : 245);
    }
  });

  test('leaves every cell but the ordinals open in as many rows as the dossier says', () => {
    const [sheet] = workbookOf(kind, inspectionDossier({ workbookRows: 7 })).sheets;
    const rows = (sheet?.rows ?? []).filter(({ role }) => role === 'data');
    expect(rows.length % 7).toBe(0);
    for (const row of rows) {
      const [ordinal, ...cells] = 'cells' in row ? row.cells : [];
      expect(cellText(ordinal)).toMatch(/^[1-7]$/);
      expect(cells.every((cell) => cell === undefined)).toBe(true);
    }
    expect(sheet?.columns.map(({ entry }) => entry.type).indexOf('none')).toBe(0);
    expect(sheet?.columns.slice(1).every(({ entry }) => entry.type !== 'none')).toBe(true);
  });

  test('prompts and refuses in words short enough for Excel', () => {
    for (const { columns } of workbookOf(kind).sheets) {
      for (const { entry } of columns) {
        if (entry.type === 'none') continue;
        expect(entry.prompt.length).toBeLessThanOrEqual(255);
        expect(entry.fault.length).toBeLessThanOrEqual(225);
      }
    }
  });

  test('names its form, its version, its round and its unit in hidden words', () => {
    expect(workbookOf(kind, round, unit).facts).toEqual({
      form: { text: kind.id },
      formVersion: { text: '2' },
      dossier: { text: 'Kiểm tra công tác chuyển đổi số năm 2024' },
      year: { text: '2024' },
      unitId: { text: 'so-y-te', varies: true },
      unitName: { text: 'Sở Y tế', varies: true },
    });
    expect(workbookOf(kind).facts.unitId).toEqual({ text: '', varies: true });
  });

  test('says how many rows it has, that none can be added, who sends a form with more, and what red cells are', () => {
    const { sheets } = workbookOf(kind, inspectionDossier({ workbookRows: 7 }));
    const whole = kind.id === 'appendix-infrastructure' ? 'Mỗi phần của biểu mẫu' : 'Biểu mẫu';
    expect(sheets[0]?.notes.at(-1)?.text).toBe(
      `${whole} có 7 dòng và không chèn thêm dòng được. Nếu không đủ dòng, đề nghị Sở Thông tin và Truyền thông gửi lại biểu mẫu có nhiều dòng hơn. Ô nền đỏ là ô ghi chưa đúng: chọn ô đó để xem cách ghi rồi nhập lại.`,
    );
  });

  test('asks for the unit in the general form only, behind a caption that fits the first column', () => {
    const asked = (of: Workbook) => of.sheets[0]?.lead.filter(({ entry }) => entry !== undefined);
    expect(asked(workbookOf(kind))).toMatchObject([{ text: 'Đơn vị:', entry: { type: 'text', maximumLength: 150 } }]);
    expect(asked(workbookOf(kind, round, unit))).toEqual([]);
    expect(workbookOf(kind).sheets[0]?.columns[0]?.width).toBeGreaterThanOrEqual(17);
  });

  test('is not made without an inspection', () => {
    expect(() => workbookOf(kind, dossier() as typeof round)).toThrow(MissingPartError);
  });
});

test('days are asked for in two ways, since a Windows that puts the month first refuses the first or turns it round', () => {
  for (const [form, column] of [
    [0, 2],
    [1, 3],
  ] as const) {
    const entry = workbookOf(forms[form] as DocumentKind).sheets[0]?.columns[column]?.entry;
    expect(entry).toMatchObject({
      type: 'date',
      prompt: expect.stringMatching(/20\/9\/2024.*nhập năm-tháng-ngày: 2024-09-20\.$/),
      fault: expect.stringMatching(/20\/9\/2024, hoặc năm-tháng-ngày: 2024-09-20\.$/),
    });
  }
});

test('the money columns of the investments are summed up, whole đồng each, and the way is one of three', () => {
  const [sheet] = workbookOf(forms[3] as DocumentKind).sheets;
  expect(sheet?.columns.map(({ entry }) => entry.type)).toEqual(['none', 'text', 'money', 'money', 'choice', 'text']);
  expect(sheet?.rows.at(-1)).toEqual({ role: 'total', label: 'Tổng cộng' });
  const choice = sheet?.columns[4]?.entry;
  expect(choice?.type === 'choice' ? choice.choices : []).toEqual(['1', '2', '3']);
});

test('the ways of the investments are one note, which print never parts', () => {
  const [ways] = workbookOf(forms[3] as DocumentKind).sheets[0]?.notes ?? [];
  expect(ways?.text.split('\n').map((line) => line.slice(0, 3))).toEqual(['(*)', '(1)', '(2)', '(3)']);
});

/** The words of a workbook as `paperText` gives those of a Word file. */
function linesOf({ sheets: [sheet] }: Workbook): string[] {
  const heads = sheet?.columns.map(({ heading }) => heading) ?? [];
  return [
    ...(sheet?.lead.map(({ text }) => text) ?? []),
    heads.join(' | '),
    ...(sheet?.rows.map((row) => rowLine(row)) ?? []),
    ...(sheet?.notes.flatMap(({ text }) => text.split('\n')) ?? []),
  ].map((line) => line.replace(/[ \u00a0]+/g, ' ').trim());
}

/** In Word the cells behind the heading of a part are one with it. */
function rowLine(row: Row): string {
  if (row.role === 'total') return row.label;
  const texts = rowTexts(row)
    .map((text) => text ?? '')
    .join(' | ');
  return row.role === 'section' ? texts.replace(/[ |]+$/, '') : texts;
}

/** The workbook has a line for the unit and the deadline also in the general form, a sum, and a fixed number of rows. */
function isInWord(line: string, forUnit: typeof unit): boolean {
  return !/^Tổng cộng$|chèn thêm dòng/.test(line) && (forUnit !== undefined || !/^(Đơn vị|Thời hạn gửi):/.test(line));
}

function withoutClosing(line: string): string {
  return line.replace(/\.\/\.$/, '.');
}
