import type { Finding } from '../../domain/finding.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';

/** A year that a title names, and where. */
export interface StatedYear {
  readonly year: number;
  readonly place: string;
}

/** Titles and captions stand in the first rows of a sheet. */
const titleRows = 15;

/** Every "năm 2023" of the titles and captions of all sheets; years of dates ("tháng 3 năm 2024") are none. */
export function statedYears(sheets: readonly Sheet[]): StatedYear[] {
  return sheets.flatMap((sheet) =>
    sheet.rows
      .slice(0, titleRows)
      .flatMap(({ number, cells }) =>
        cells.flatMap(({ kind, text }) =>
          kind === 'text' ? yearsIn(text).map((year) => ({ year, place: rowPlace(sheet, number) })) : [],
        ),
      ),
  );
}

/** The year that is assessed, as far as titles tell: the latest that they name. */
export function latestYear(years: readonly StatedYear[]): number | undefined {
  return years.length === 0 ? undefined : Math.max(...years.map(({ year }) => year));
}

function yearsIn(text: string): number[] {
  const line = lineOf(text.slice(0, longestTitle)).replace(/tháng\s*[\d….]*\s*năm\s*\d*/giu, ' ');
  return [...line.matchAll(/năm\s+(20\d\d)(?!\d)/giu)].map(([, year]) => Number(year));
}

const longestTitle = 1000;

/** A file that names other years than that of the base is most likely the wrong file. */
export function yearFindings(years: readonly StatedYear[], year: number | undefined): Finding[] {
  const [first] = years;
  if (first === undefined || year === undefined || years.some((each) => each.year === year)) return [];
  return [
    {
      code: 'year-differs',
      severity: 'error',
      message: `${first.place} ghi năm ${first.year}, hồ sơ gốc là đợt đánh giá năm ${year}.`,
      hint: 'Kiểm tra xem đã chọn đúng tệp và đúng hồ sơ chưa; nếu dùng hồ sơ năm trước làm gốc thì sửa assessment.year.',
    },
  ];
}
