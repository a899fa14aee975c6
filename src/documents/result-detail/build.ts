import { type ApprovalDossier, type Dossier, hasApproval } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';
import { resultDetailFindings } from '../../domain/findings/result-detail-findings.ts';
import { MissingPartError } from '../../errors.ts';
import { romanNumeral, withDecimalMark } from '../../vietnamese/number.ts';
import { headingWords, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { columnWidths, turnedLayout } from '../column-widths.ts';
import { decisionNotation } from '../decision-notation.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { issueWords } from '../issuance.ts';
import type { ResultDetailContext } from './context.ts';
import { type DetailTable, maximumLabel } from './detail-table.ts';
import { detailTables } from './detail-tables.ts';

/** The words of the detail, and what is to doubt about it beside the decision. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasApproval(dossier)) throw new MissingPartError('assessment, approval');
  const { assessment, isSample } = dossier;
  const tables = detailTables(dossier, evaluate(assessment, dossier.profile));
  const title = `Chi tiết kết quả đánh giá chuyển đổi số năm ${assessment.year}`;
  return {
    context: contextOf(dossier, tables),
    findings: resultDetailFindings(dossier),
    name: title,
    fileName: ['phu-luc', asciiSlug(`Chi tiết kết quả CĐS ${assessment.year}`), ...(isSample ? ['mau'] : [])].join('_'),
    rows: tables.reduce((rows, { groups }) => rows + groups.reduce((sum, group) => sum + group.rows.length, 0), 0),
  };
}

function contextOf({ profile, assessment, approval, isSample }: ApprovalDossier, tables: readonly DetailTable[]) {
  const title = `Phụ lục: Chi tiết kết quả đánh giá chuyển đổi số năm ${assessment.year}`;
  const { ordinalHeading, unitHeading } = profile.resultTable;
  const mark = profile.numbers.decimalMark;
  const context: ResultDetailContext = {
    documentTitle: isSample ? `Mẫu, số liệu giả định – ${title}` : title,
    assessmentYear: String(assessment.year),
    // In an electronic document number and day stay blank (Decree 30/2020, Annex I, III.1.c).
    ...issueWords({ year: approval.issue.year }),
    notation: decisionNotation(profile),
    authorityName: withoutFinalMark(profile.issuingAuthority.name),
    tables: tables.map((table, place) => ({
      tableNumber: String(place + 1),
      heading: table.heading,
      ordinalHeading,
      unitHeading,
      ...printedTable(table, mark),
    })),
  };
  return context;
}

/** Roman numerals count the groups that have a title; ordinals restart in each group. */
function printedTable({ columns, groups }: DetailTable, mark: '.' | ',') {
  const cells = (values: readonly (string | undefined)[]) => values.map((value) => ({ text: printed(value, mark) }));
  let titled = 0;
  const printedGroups = groups.map(({ title, maxima, rows }) => ({
    groupTitles: title === undefined ? [] : [{ numeral: romanNumeral(++titled), title: headingWords(title) }],
    maximumRows: maxima.every((maximum) => maximum === undefined)
      ? []
      : [
          {
            label: maximumLabel,
            cells: maxima.map((value) => ({ text: value === undefined ? '' : printed(value, mark) })),
          },
        ],
    rows: rows.map(({ name, values }, place) => ({ ordinal: String(place + 1), unitName: name, cells: cells(values) })),
  }));
  const widths = columnWidths(
    columns.map(({ heading }, at) => ({
      heading,
      texts: printedGroups.flatMap((group) =>
        [...group.maximumRows, ...group.rows].map((row) => row.cells[at]?.text ?? ''),
      ),
    })),
    turnedLayout,
  );
  return {
    columns: columns.map(({ heading }, at) => ({ heading, width: widths[at] ?? '' })),
    groups: printedGroups,
  };
}

function printed(value: string | undefined, mark: '.' | ','): string {
  return value === undefined ? '–' : withDecimalMark(value, mark);
}
