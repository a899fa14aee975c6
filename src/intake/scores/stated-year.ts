import type { Finding } from '../../domain/finding.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { lineOf, rowPlace, sheetPlace } from './sheet-grid.ts';

/** A year that a title names, and where. */
export interface StatedYear {
  readonly year: number;
  readonly place: string;
}

/** Titles and captions stand in the first rows of a sheet. */
const titleRows = 15;

/**
 * Every "năm 2023" of the titles and captions of all sheets; years of dates ("tháng 3 năm 2024") are none. Where no title
 * names one, the names of the sheets may.
 */
export function statedYears(sheets: readonly Sheet[]): StatedYear[] {
  const titled = titledYears(sheets);
  if (titled.length > 0) return titled;
  return sheets.flatMap((sheet) => yearsInName(sheet.name).map((year) => ({ year, place: sheetPlace(sheet) })));
}

function titledYears(sheets: readonly Sheet[]): StatedYear[] {
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
  // A file may name more years than a call takes arguments.
  return years.reduce<number | undefined>((latest, { year }) => Math.max(latest ?? year, year), undefined);
}

/** The years that a title or caption is about; one that it only compares with ("so với năm 2022") is none. */
export function yearsIn(text: string): number[] {
  const line = lineOf(text.slice(0, longestTitle))
    .replace(/tháng\s*[\d…._/]*\s*năm\s*\d*/giu, ' ')
    .replace(/(?:so|đối chiếu)(?: sánh)? với (?:kết quả )?năm 20\d\d/giu, ' ');
  return [...line.matchAll(/năm\s+(20\d\d)(?!\d)/giu)].map(([, year]) => Number(year));
}

const longestTitle = 1000;

/** The years in the name of a sheet: "2022", "Sở 2022", "KQ_2022". */
export function yearsInName(name: string): number[] {
  return [...name.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year));
}

/** A file whose latest year is not that of the base is most likely the wrong file, or the base is last year's. */
export function yearFindings(years: readonly StatedYear[], year: number | undefined): Finding[] {
  const latest = latestYear(years);
  const first = years.find((each) => each.year === latest);
  if (first === undefined || year === undefined || latest === year) return [];
  return [
    {
      code: 'year-differs',
      severity: 'error',
      message: `${first.place} ghi năm ${first.year}, hồ sơ gốc là đợt đánh giá năm ${year}.`,
      hint: 'Kiểm tra xem đã chọn đúng tệp và đúng hồ sơ chưa; nếu dùng hồ sơ năm trước làm gốc thì sửa assessment.year.',
    },
  ];
}
