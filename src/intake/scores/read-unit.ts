import type { Finding } from '../../domain/finding.ts';
import type { Column } from './caption-block.ts';
import { faultFinding } from './cell-findings.ts';
import type { CellFigure } from './column-figures.ts';
import type { FigureField } from './column-meaning.ts';
import type { TableRow } from './find-tables.ts';
import { fieldWords, meaningWords } from './meaning-words.ts';
import type { ColumnReader } from './read-columns.ts';
import type { TableReading } from './read-table.ts';
import { cellPlace, lineOf } from './sheet-grid.ts';
import type { Stated, StatedUnit } from './stated.ts';
import { valueCell } from './table-cells.ts';
import { statusIn } from './unit-status.ts';

type Figures = Partial<Record<FigureField, Stated>>;

/** What a row says of its unit. A cell that holds no figure where one should be is told and not taken. */
export function readUnit(reading: TableReading, row: TableRow): StatedUnit | undefined {
  if (row.is.kind !== 'unit') return undefined;
  const { table, figures, parts, remarks, refused, hasScoreColumn, log } = reading;
  const { name, nameCell } = row.is;
  const place = cellPlace(table.grid.sheet, nameCell.address);
  if (refused.has(row)) return { ...withoutFigures, name, place, hasScoreColumn };
  const unit = { name, words: [] as Stated[], isOpen: false };
  const stated: Figures = {};
  const previous: Figures = {};
  for (const { field, isPrevious, reader } of figures) {
    const found =
      field === 'class' ? classWords(reading, row, reader.column, unit) : figure(reading, row, reader, field, unit);
    if (found !== undefined) (isPrevious ? previous : stated)[field] = found;
  }
  const mainIndices = new Map<string, { score?: Stated; maximum?: Stated }>();
  const subScores = new Map<string, Stated>();
  const unclearCriteria = new Set<string>();
  // Words in the cell of one part are about this part; they are the unit's where nothing else is said of it.
  const partWords: Stated[] = [];
  for (const { meaning, reader } of parts) {
    const inPercent = saysPercent(reader.column.caption);
    const part = { name, words: [] as Stated[], isOpen: false };
    const found = figure(reading, row, reader, 'score', part);
    partWords.push(...part.words);
    if (found === undefined && meaning.kind === 'criterion' && saysSomething(reader, row)) {
      unclearCriteria.add(meaning.code);
    }
    if (found === undefined || meaning.part === 'other') continue;
    if (meaning.kind === 'main-index') {
      const stated = { ...found, isPercent: found.isPercent || inPercent };
      mainIndices.set(meaning.name, { ...mainIndices.get(meaning.name), [meaning.part]: stated });
    } else if (found.isPercent || inPercent) {
      unclearCriteria.add(meaning.code);
      log.finding(percentCriterion(found, name));
    } else if (meaning.part === 'score') {
      subScores.set(meaning.code, found);
    }
  }
  const isScored = Object.keys(stated).length > 0 || mainIndices.size > 0 || subScores.size > 0;
  if (isScored) for (const each of partWords) tellUnclearPart(reading, each, name);
  else unit.words.push(...partWords);
  const remarked = remarks.flatMap((column) => words(reading, row, column) ?? []);
  return {
    name,
    place,
    figures: stated,
    previous,
    mainIndices,
    subScores,
    unclearCriteria,
    words: [...unit.words, ...remarked],
    hasScoreColumn,
    isOpen: unit.isOpen,
  };
}

const withoutFigures = {
  figures: {},
  previous: {},
  mainIndices: new Map(),
  subScores: new Map(),
  unclearCriteria: new Set<string>(),
  words: [],
  isOpen: true,
} as const;

/** What is gathered of a unit while its cells are read. */
interface OpenUnit {
  readonly name: string;
  readonly words: Stated[];
  isOpen: boolean;
}

function figure(
  { table, log }: TableReading,
  row: TableRow,
  reader: ColumnReader,
  field: FigureField,
  unit: OpenUnit,
): Stated | undefined {
  const read = reader.figureAt(row);
  if (read === undefined) return undefined;
  const place = cellPlace(table.grid.sheet, read.value.cell.address);
  const { meaning } = reader.column;
  const what = meaning.kind === 'figure' ? fieldWords[meaning.field] : meaningWords(meaning);
  const found = field === 'rank' ? rank(read.figure) : read.figure;
  if (found.kind === 'number') {
    if (read.value.isShared && field === 'score') log.finding(sharedScore(place, unit.name));
    const { text, isPercent, isStored } = found;
    return { text, isPercent, isStored, place };
  }
  if (found.kind === 'words') {
    unit.words.push({ text: found.text, isPercent: false, isStored: false, place });
    if (statusIn(found.text) !== undefined) return undefined;
    log.finding(faultFinding('not-a-number', found.text, place, what, unit.name));
  }
  if (found.kind === 'fault') log.finding(faultFinding(found.fault, found.text, place, what, unit.name));
  if (found.kind !== 'empty' && isOfScore(reader.column)) unit.isOpen = true;
  return undefined;
}

/** "Tỷ lệ", "(%)" over a figure; "(chiếm 10% tổng điểm)" is about its weight. */
function saysPercent(caption: string): boolean {
  return /t[ỷỉ] lệ (?:%|đạt|điểm)|t[ỷỉ] lệ$|phần trăm|(?:^|[–(])\s*%\s*(?:$|[–)])/iu.test(caption);
}

function percentCriterion({ text, place }: Stated, unit: string): Finding {
  return {
    code: 'score-is-percent',
    severity: 'error',
    message: `${place} ghi điểm tiêu chí là tỷ lệ ${text}%. Chưa lấy số này.`,
    hint: 'Ghi số điểm của tiêu chí rồi nhập lại.',
    unit,
  };
}

function saysSomething(reader: ColumnReader, row: TableRow): boolean {
  const kind = reader.figureAt(row)?.figure.kind;
  return kind !== undefined && kind !== 'empty' && kind !== 'number';
}

/** Other words than of a status have been told as no number. */
function tellUnclearPart({ log }: TableReading, { text, place }: Stated, unit: string): void {
  if (statusIn(text) === undefined) return;
  log.finding(faultFinding('not-a-number', text, place, 'điểm', unit));
}

/** A class, unless its column says why there is none: "Không xếp loại". */
function classWords(reading: TableReading, row: TableRow, column: Column, unit: OpenUnit): Stated | undefined {
  const found = words(reading, row, column);
  if (found === undefined) return undefined;
  if (/^\d[\d., ]*%?$/u.test(found.text)) {
    reading.log.finding(faultFinding('class-is-number', found.text, found.place, fieldWords.class, unit.name));
    return undefined;
  }
  if (statusIn(found.text) === undefined) return found;
  unit.words.push(found);
  return undefined;
}

function isOfScore({ meaning }: Column): boolean {
  return meaning.kind === 'figure' && (meaning.field === 'score' || meaning.field === 'index');
}

/** "1", "01", "1/17", "Hạng 1": a whole number from 1. */
function rank(figure: CellFigure): CellFigure {
  const text = figure.kind === 'number' || figure.kind === 'words' ? figure.text : undefined;
  if (text === undefined) return figure;
  const [, number] =
    /^(?:thứ hạng|xếp hạng|xếp thứ|hạng|thứ)?\s*0*([1-9]\d{0,4})(?:\.0+)?(?:\s*\/\s*\d+)?$/iu.exec(text) ?? [];
  return number === undefined
    ? { kind: 'words', text }
    : { kind: 'number', text: number, isPercent: false, isStored: false };
}

function sharedScore(place: string, unit: string) {
  return {
    code: 'merged-score',
    severity: 'warning',
    message: `${place} là ô điểm trộn cho nhiều đơn vị; điểm ấy được lấy cho từng đơn vị.`,
    hint: 'Bỏ trộn ô, ghi điểm riêng của từng đơn vị rồi nhập lại nếu các đơn vị không cùng điểm.',
    unit,
  } as const;
}

function words({ table }: TableReading, row: TableRow, column: Column): Stated | undefined {
  const value = valueCell(table, row, column.column);
  const text = value === undefined ? '' : lineOf(value.cell.text);
  if (value === undefined || /^[\s–—-]*$/u.test(text)) return undefined;
  return { text, isPercent: false, isStored: false, place: cellPlace(table.grid.sheet, value.cell.address) };
}
