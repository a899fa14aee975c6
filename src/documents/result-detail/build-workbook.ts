import { type ApprovalDossier, type Dossier, hasApproval } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';
import { decimalsOf } from '../../domain/exact-decimal.ts';
import { MissingPartError } from '../../errors.ts';
import { romanNumeral } from '../../vietnamese/number.ts';
import { headingWords, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { columnWidths, sheetLayout } from '../column-widths.ts';
import { decisionNotation } from '../decision-notation.ts';
import { issueWords } from '../issuance.ts';
import type { Column, Figure, Row, Sheet, Words, Workbook } from '../workbook.ts';
import { derivationOf } from './derivations.ts';
import { type DetailGroup, type DetailRow, type DetailTable, maximumLabel } from './detail-table.ts';
import { detailTables } from './detail-tables.ts';

/** Columns before the first column of values: ordinal and name. */
const leading = 2;
/** Millimetres: of a turned A4 page, of the ordinals, and the least that names get; a wider table is printed smaller. */
const printableWidth = 252;
const ordinalWidth = 9;
const narrowestName = 30;

/**
 * The detail as a workbook: a sheet for each table, with numbers, and with formulas for totals, indices and changes
 * wherever they recompute to the figure that is printed; where one does not, the printed figure stands alone.
 * @throws MissingPartError if the dossier has no results
 */
export function buildDetailWorkbook(dossier: Dossier): Workbook {
  if (!hasApproval(dossier)) throw new MissingPartError('assessment, approval');
  const title = `Chi tiết kết quả đánh giá chuyển đổi số năm ${dossier.assessment.year}`;
  const tables = detailTables(dossier, evaluate(dossier.assessment, dossier.profile));
  return {
    title: dossier.isSample ? `Mẫu, số liệu giả định – ${title}` : title,
    sheets: tables.map((table, place) => sheetOf(table, place, title, dossier)),
    facts: {},
  };
}

function sheetOf(table: DetailTable, place: number, title: string, { profile, approval }: ApprovalDossier): Sheet {
  const { documentNumber, day, month, year } = issueWords({ year: approval.issue.year });
  const issuer = withoutFinalMark(profile.issuingAuthority.name);
  const symbol = decisionNotation(profile);
  return {
    name: `Bảng ${place + 1}`,
    orientation: 'landscape',
    isForm: false,
    lead: [
      { role: 'label', text: 'Phụ lục' },
      { role: 'title', text: title.toUpperCase() },
      {
        role: 'attachment',
        text: `(Kèm theo Quyết định số ${documentNumber}/${symbol} ngày ${day} tháng ${month} năm ${year} của ${issuer})`,
      },
      { role: 'field', text: `${place + 1}. ${table.heading}` },
    ],
    columns: sheetColumns(table, profile.resultTable),
    rows: rowsOf(table),
    notes: [],
    hasFilter: true,
    frozenColumns: leading,
  };
}

function sheetColumns(
  { columns, groups }: DetailTable,
  headings: { ordinalHeading: string; unitHeading: string },
): Column[] {
  const rows = groups.flatMap((group) => group.rows);
  const widths = columnWidths(
    columns.map(({ heading }, at) => ({ heading, texts: rows.map(({ values }) => values[at] ?? '') })),
    sheetLayout,
  );
  const entry = { type: 'none' } as const;
  const figures = columns.map(({ heading }, at): Column => {
    return { heading, width: Number(widths[at] ?? 0), align: 'center', entry };
  });
  const left = printableWidth - ordinalWidth - figures.reduce((sum, { width }) => sum + width, 0);
  return [
    { heading: headings.ordinalHeading, width: ordinalWidth, align: 'center', entry },
    { heading: headings.unitHeading, width: Math.max(Math.floor(left * 10) / 10, narrowestName), align: 'left', entry },
    ...figures,
  ];
}

function rowsOf(table: DetailTable): Row[] {
  let titled = 0;
  return table.groups.flatMap((group): Row[] => [
    ...(group.title === undefined
      ? []
      : [sectionRow(romanNumeral(++titled), headingWords(group.title), table.columns.length)]),
    ...maximumRow(group),
    ...group.rows.map((row, place): Row => {
      return {
        role: 'data',
        cells: [{ text: String(place + 1) }, { text: row.name }, ...valueCells(row, table)],
      };
    }),
  ]);
}

function sectionRow(numeral: string, title: string, columns: number): Row {
  return { role: 'section', cells: [{ text: numeral }, { text: title }, ...Array<undefined>(columns).fill(undefined)] };
}

/** As on paper: none where units differ in every maximum. */
function maximumRow({ maxima }: DetailGroup): Row[] {
  if (maxima.every((value) => value === undefined)) return [];
  const figures = maxima.map((value) => (value === undefined ? undefined : figure(value)));
  return [{ role: 'maximum', cells: [undefined, { text: maximumLabel }, ...figures] }];
}

function valueCells(row: DetailRow, { columns }: DetailTable): (Words | Figure | undefined)[] {
  return columns.map((column, at) => {
    const value = row.values[at];
    if (value === undefined) return { text: '–' };
    if (column.field === 'class') return { text: value };
    const follows = derivationOf(column, value, row, columns, leading);
    return follows === undefined ? figure(value) : { ...figure(value), follows };
  });
}

function figure(value: string): Figure {
  return { figure: value, decimals: decimalsOf(value) };
}
