import type { PaperBlock, PaperContent, PaperRow } from '../../domain/paper-content.ts';
import { UnreadablePaperError } from '../../errors.ts';
import { paperZipLimits, readZip } from '../bounded-zip.ts';
import { readXml } from './markup.ts';

/** Beyond this a sheet is no table of results. */
const mostRows = 20_000;
const mostColumns = 256;

/**
 * What a workbook says: one table for each sheet, in the order of the sheets, with the values that stand in its cells
 * (of formulas the value that was stored).
 * @throws UnreadablePaperError if the file has no sheets, or a sheet is larger than 20,000 rows
 */
export function readWorkbookPaper(bytes: Uint8Array): PaperContent {
  const parts = readZip(
    bytes,
    (name) => /^xl\/(?:workbook|sharedStrings|worksheets\/[^/]+)\.xml$/.test(name),
    paperZipLimits,
  );
  const texts = sharedTexts(parts.get('xl/sharedStrings.xml'));
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/')).sort(byNumber);
  if (sheets.length === 0) throw new UnreadablePaperError('damaged');
  const names = sheetNames(parts.get('xl/workbook.xml'));
  return sheets.map((part, at): PaperBlock => {
    const rows = sheetRows(parts.get(part) ?? new Uint8Array(), texts, `Bảng tính “${names[at] ?? at + 1}”`);
    return { kind: 'table', rows };
  });
}

function byNumber(one: string, other: string): number {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return number(one) - number(other);
}

function sheetNames(part: Uint8Array | undefined): string[] {
  const names: string[] = [];
  if (part !== undefined) {
    readXml(part, {
      open: (name, attributes) => {
        if (name === 'sheet') names.push(attributes.name ?? '');
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return names;
}

function sharedTexts(part: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  let inText = false;
  let phonetic = false;
  if (part !== undefined) {
    readXml(part, {
      open: (name) => {
        if (name === 'si') texts.push('');
        if (name === 'rPh') phonetic = true;
        if (name === 't') inText = true;
      },
      close: (name) => {
        if (name === 'rPh') phonetic = false;
        if (name === 't') inText = false;
      },
      text: (text) => {
        if (inText && !phonetic) texts[texts.length - 1] += text;
      },
    });
  }
  return texts;
}

function sheetRows(part: Uint8Array, texts: readonly string[], place: string): PaperRow[] {
  const rows: PaperRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let type = '';
  let value = '';
  let inValue = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        cells = [];
        column = 0;
        row = Number(attributes.r) || row + 1;
        if (rows.length >= mostRows) throw new UnreadablePaperError('too-large');
      }
      if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        type = attributes.t ?? 'n';
        value = '';
      }
      if (name === 'v' || name === 't') inValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && column <= mostColumns) {
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = shownValue(value, type, texts);
      }
      if (name === 'row' && cells.some((cell) => cell !== '')) rows.push({ place: `${place}, hàng ${row}`, cells });
    },
    text: (text) => {
      if (inValue) value += text;
    },
  });
  return rows;
}

/** "C12" is in column 3. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Excel stores 87.78 as 87.780000000000001: the shortest number that is stored so is the one that was typed. */
function shownValue(value: string, type: string, texts: readonly string[]): string {
  if (type === 's') return (texts[Number(value)] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (type !== 'n') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const number = Number(value);
  return value === '' || !Number.isFinite(number) || /e/i.test(String(number)) ? value : String(number);
}
