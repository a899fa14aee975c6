import validate, { type ValidationResult } from '@ooxml-tools/validate';
import exceljs from 'exceljs';
import PizZip from 'pizzip';
import type { Column, Row, Sheet, Workbook } from '../../src/documents/workbook.ts';

/** What Microsoft's Open XML validator finds wrong with a spreadsheet: nothing, for a file that Excel opens. */
export function spreadsheetFaults(bytes: Uint8Array): Promise<ValidationResult[]> {
  return validate(bytes, 'xlsx', 'Microsoft365');
}

/** The parts of a spreadsheet as XML, in the order of the file. */
export function spreadsheetParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.values(new PizZip(bytes).files).map((file) => [file.name, file.asText()]));
}

/** One part of a spreadsheet as XML; '' if there is none. */
export function spreadsheetPart(bytes: Uint8Array, name: string): string {
  return spreadsheetParts(bytes).get(name) ?? '';
}

/** A spreadsheet read back with exceljs. */
export async function readSpreadsheet(bytes: Uint8Array<ArrayBuffer>): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}

/** The only sheet of a spreadsheet that people see. */
export async function firstSheet(bytes: Uint8Array<ArrayBuffer>): Promise<exceljs.Worksheet> {
  const sheet = (await readSpreadsheet(bytes)).worksheets[0];
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

/** A workbook with one sheet of one column, but for what is given. */
export function workbookOf(sheet: Partial<Sheet>, rest: Partial<Workbook> = {}): Workbook {
  return {
    title: 'Thử',
    facts: {},
    sheets: [
      {
        name: 'Thử',
        orientation: 'portrait',
        isForm: false,
        lead: [],
        columns: [column('Nội dung')],
        rows: [],
        notes: [],
        ...sheet,
      },
    ],
    ...rest,
  };
}

export function column(heading: string, entry: Column['entry'] = { type: 'none' }, width = 40): Column {
  return { heading, width, align: 'left', entry };
}

/** A data row of finished texts; undefined is an empty cell. */
export function dataRow(...texts: readonly (string | undefined)[]): Row {
  return { role: 'data', cells: texts.map((text) => (text === undefined ? undefined : { text })) };
}

/** Inspection 2024, "Phụ lục IV", as a unit gets it: ten rows to fill in, and a total. */
export function investmentForm(unit: string, unitId: string): Workbook {
  const money = {
    type: 'money',
    prompt: 'Ghi số tiền bằng đồng, chỉ gồm chữ số.',
    fault: 'Chỉ ghi số đồng nguyên, từ 0 trở lên.',
  } as const;
  const text = (maximumLength: number) =>
    ({
      type: 'text',
      maximumLength,
      prompt: `Ghi nhiều nhất ${maximumLength} ký tự.`,
      fault: `Dài hơn ${maximumLength} ký tự.`,
    }) as const;
  return {
    title: 'Phụ lục IV: Danh mục đầu tư cho công nghệ thông tin phục vụ chuyển đổi số',
    facts: {
      kind: { text: 'appendix-it-investments' },
      version: { text: '1' },
      unit: { text: unitId, varies: true },
      unitName: { text: unit, varies: true },
    },
    sheets: [
      {
        name: 'Phụ lục IV',
        orientation: 'landscape',
        isForm: true,
        lead: [
          { role: 'label', text: 'Phụ lục IV' },
          { role: 'title', text: 'DANH MỤC ĐẦU TƯ CHO CÔNG NGHỆ THÔNG TIN PHỤC VỤ CHUYỂN ĐỔI SỐ' },
          {
            role: 'attachment',
            text: '(Kèm theo Kế hoạch số 1234/KH-UBND ngày 20 tháng 9 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum)',
          },
          { role: 'field', text: `Đơn vị: ${unit}`, varies: true },
          { role: 'field', text: 'Người lập biểu:', entry: text(100) },
        ],
        columns: [
          { heading: 'STT', width: 12, align: 'center', entry: { type: 'none' } },
          { heading: 'Tên nhiệm vụ/dự án', width: 80, align: 'left', entry: text(500) },
          { heading: 'Tổng dự toán/Tổng mức đầu tư (đồng)', width: 42, align: 'right', entry: money },
          { heading: 'Tổng kinh phí giải ngân (đồng)', width: 42, align: 'right', entry: money },
          {
            heading: 'Theo hình thức (*)',
            width: 28,
            align: 'center',
            entry: {
              type: 'choice',
              choices: ['1', '2', '3'],
              prompt: 'Chọn 1, 2 hoặc 3.',
              fault: 'Chỉ chọn 1, 2 hoặc 3.',
            },
          },
          {
            heading: 'Ngày phê duyệt',
            width: 24,
            align: 'center',
            entry: {
              type: 'date',
              prompt: 'Ghi ngày/tháng/năm, ví dụ 20/9/2024.',
              fault: 'Ghi ngày từ 01/01/2000 đến 31/12/2100.',
            },
          },
          { heading: 'Ghi chú', width: 24, align: 'left', entry: text(300) },
        ],
        rows: [
          ...Array.from({ length: 10 }, (_, index) =>
            dataRow(String(index + 1), undefined, undefined, undefined, undefined, undefined, undefined),
          ),
          { role: 'total', label: 'Tổng cộng' },
        ],
        notes: [
          {
            role: 'note',
            text: '(*) Theo hình thức: (1) Đầu tư công; (2) Sử dụng kinh phí chi thường xuyên để thực hiện đầu tư, mua sắm; (3) Thuê dịch vụ công nghệ thông tin không sẵn có trên thị trường theo Nghị định số 73/2019/NĐ-CP.',
          },
        ],
      },
    ],
  };
}
