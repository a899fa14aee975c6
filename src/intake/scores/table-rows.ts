import { decimalReadings } from '../../domain/decimal-readings.ts';
import { withoutListMark } from '../../vietnamese/sentence.ts';
import type { SheetCell, SheetRow } from '../workbook/workbook.ts';
import type { CaptionBlock } from './caption-block.ts';
import { lineOf, type SheetGrid } from './sheet-grid.ts';
import { statusIn } from './unit-status.ts';

/** What a row below captions is. */
export type RowKind =
  | { readonly kind: 'unit'; readonly name: string; readonly nameCell: SheetCell; readonly ordinal: number | undefined }
  | {
      readonly kind: 'group';
      readonly title: string;
      /** Whether figures other than a maximum stand beside it. */
      readonly hasScores: boolean;
      /** Whether only the numbers below it, which begin again, tell that it is no unit. */
      readonly isDoubtful?: boolean;
    }
  | { readonly kind: 'summary' | 'note' | 'numbering' | 'maxima' | 'nameless' | 'unknown' };

/** Reads a row by its words and by where they stand. */
export function rowKind(grid: SheetGrid, block: CaptionBlock, row: SheetRow): RowKind {
  const cells = row.cells.filter((cell) => lineOf(cell.text) !== '');
  const figures = new Set(
    block.columns.filter(({ meaning: { kind } }) => figureKinds.has(kind)).map(({ column }) => column),
  );
  const filled = cells.filter(({ column }) => figures.has(column));
  const first = cells.find(({ column }) => !figures.has(column));
  const text = first === undefined ? '' : lineOf(first.text);
  if (isNumbering(cells)) return { kind: 'numbering' };
  const nameCell = grid.cell(row.number, block.nameColumn);
  // An error or a date in the place of a name names nobody.
  const name = nameCell?.kind === 'text' ? lineOf(nameCell.text) : '';
  const ordinal =
    block.ordinalColumn === undefined ? '' : lineOf(grid.cell(row.number, block.ordinalColumn)?.text ?? '');
  const heading = /\p{L}/u.test(name) ? name : text;
  if (summary.test(heading)) return { kind: 'summary' };
  if (maxima.test(heading) && filled.length > 0) return { kind: 'maxima' };
  // Names and titles of those who sign stand below the figures; only a figure makes a row one of results.
  const hasFigure = filled.some(({ kind, text: figure }) => kind !== 'text' || isFigure(figure));
  const hasScores = filled.some(({ column }) => !isMaximum(block, column));
  if (isGroup(ordinal, heading, hasScores)) return { kind: 'group', title: heading, hasScores };
  if (nameCell !== undefined && /\p{L}/u.test(name)) {
    const number = /^\d{1,5}\.?$/.test(ordinal) ? Number.parseInt(ordinal, 10) : undefined;
    const isNamed = !note.test(name) && (number !== undefined || unitWords.test(name) || filled.some(saysStatus));
    const isUnit = hasFigure || isNamed;
    if (isUnit && name.length <= longestName) {
      return { kind: 'unit', name: unitName(name), nameCell, ordinal: number };
    }
    return { kind: hasFigure ? 'unknown' : 'note' };
  }
  return { kind: hasFigure ? 'nameless' : 'note' };
}

/** Columns under such captions hold figures of units. */
const figureKinds: ReadonlySet<string> = new Set(['figure', 'main-index', 'criterion', 'several', 'vague']);

/** "1. Sở Y tế (*)" names "Sở Y tế": its number and the marks of notes are no part of the name. */
export function unitName(name: string): string {
  return withoutListMark(name).replace(/\s*(?:\(\*+\)|\*+|\[\d+\]|[¹²³⁰⁴-⁹]+)$/u, '');
}

function saysStatus({ text }: SheetCell): boolean {
  return statusIn(text) !== undefined;
}

/** The longest name that a dossier takes. */
const longestName = 300;

function isMaximum({ columns }: CaptionBlock, column: number): boolean {
  const meaning = columns.find((each) => each.column === column)?.meaning;
  return meaning?.kind === 'figure' && meaning.field === 'maximum';
}

/** "(1) (2) (3)", "A B 1 2 3=2/1": the numbers of the columns. */
function isNumbering(cells: readonly SheetCell[]): boolean {
  const marks = cells.map(({ text }) => lineOf(text));
  return (
    cells.length >= 2 &&
    marks.every((mark) => /^[[(]?(?:\d{1,2}|[a-z])[\])]?(?:\s*=[\d\s()[\]/*x×+%,.-]*)?$/iu.test(mark)) &&
    marks.slice(0, 2).every((mark) => /^[[(]?(?:\d|[a-z])/iu.test(mark)) &&
    isRising(marks.map((mark) => /\d{1,2}/.exec(mark)?.[0]).filter((mark) => mark !== undefined))
  );
}

function isRising(numbers: readonly string[]): boolean {
  return numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1);
}

const summary =
  /^(?:(?:điểm|chỉ số|giá trị)\s+)?(?:trung bình|bình quân|tổng cộng|tổng số|cao nhất|thấp nhất)|^(?:tổng|cộng)(?:\s*:|$|\s+(?:nhóm|khối|điểm|cả|toàn|chung|I{1,3}(?!\p{L})))|^(?:điểm )?(?:tb|tbc|bq)(?:\s+(?:chung|toàn tỉnh|cả tỉnh|toàn khối|các đơn vị))?$|^(?:tb|tbc|bq) cộng$|^(?:mức |tỷ lệ )?(?:trung bình|bình quân)|^(?:chung|tính chung|tổng hợp chung)(?: (?:toàn|cả) (?:tỉnh|thành phố|khối|ngành))?$|^(?:max|min|average|trung vị|mức trung bình|độ lệch chuẩn|giá trị (?:lớn|nhỏ) nhất|kết quả chung|tổng hợp)$|^(?:toàn|cả) (?:tỉnh|thành phố|khối|ngành|cấp)(?!\p{L})|^(?:xếp )?loại\s|^(?:số|tỷ lệ|tỉ lệ) (?:lượng )?(?:đơn vị|cơ quan)|^(?:xuất sắc|tốt|khá|yếu|kém)$/iu;
const maxima = /^(?:tổng )?(?:số )?(?:điểm tối đa|điểm chuẩn|thang điểm|tối đa)/iu;
const note = /^(?:ghi chú|chú thích|lưu ý|\*|\(\*|người |nơi nhận|tm\.|kt\.|.*ngày\s+(?:\d|…|\.))/iu;
const groupWords =
  /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)/]\s*)?(?:nhóm|khối|cụm|cấp|các|phần|bảng)(?!\p{L})|^(?:[IVX]{1,5}|[A-Z])[.)]\s|^(?:[IVX]{1,5}\.?\s*)?(?:sở|cơ quan|huyện|xã|phường)\s*,\s*(?:ban|ngành|đơn vị|thành phố|thị xã|phường|thị trấn|đặc khu)/iu;
const unitWords =
  /^(?:sở|ban|văn phòng|thanh tra|ubnd|uỷ ban|ủy ban|huyện|thành phố|tp|thị xã|xã|phường|thị trấn|đặc khu|cục|chi cục|bộ|đài|báo|bảo hiểm|công an|bộ chỉ huy)(?!\p{L})/iu;

/**
 * "I | Nhóm …", "A | Khối …", "1 | Nhóm …", "Nhóm cơ quan …" alone; words with scores beside them are a unit, unless they
 * say "nhóm".
 */
function isGroup(ordinal: string, heading: string, hasScores: boolean): boolean {
  if (heading === '' || !/\p{L}{2}/u.test(heading)) return false;
  const isLettered = /^(?:[IVX]{1,5}|[A-Z])[.)/]?$/u.test(ordinal);
  const isNumbered = /^\d/.test(ordinal);
  if (isNumbered) return /^nhóm(?!\p{L})/iu.test(heading) || (!hasScores && groupWords.test(heading));
  if (hasScores) return isLettered && /^(?:nhóm|khối|cụm)(?!\p{L})/iu.test(heading);
  return isLettered || groupWords.test(heading);
}

/** Whether words begin as the names of units do, with more behind it: "Sở Y tế", not "Sở". */
export function namesUnit(words: string): boolean {
  return unitWords.test(words) && mayBeUnit(words) && words.includes(' ');
}

/** Whether words could name a unit as well as a group: "A | Sở Y tế", "Đoàn Thanh niên". */
export function mayBeUnit(heading: string): boolean {
  return !groupWords.test(heading) && !note.test(heading) && !/^[([]|:$/u.test(heading) && /\p{L}{2}/u.test(heading);
}

function isFigure(text: string): boolean {
  const readings = decimalReadings(text.replaceAll('%', ''));
  return readings['.'] !== undefined || readings[','] !== undefined;
}
