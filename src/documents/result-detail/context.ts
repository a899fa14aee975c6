import * as z from 'zod';
import { required } from '../context-fields.ts';

const text = (description: string) => z.string().describe(description);

const cellSchema = z.strictObject({ text: required(text('Nội dung ô')) });

const cells = required(z.array(cellSchema).describe('Các ô số liệu, đúng thứ tự cột'));

const groupSchema = z.strictObject({
  groupTitles: z
    .array(z.strictObject({ numeral: text('Số La Mã của nhóm'), title: text('Tên nhóm') }))
    .describe('Dòng tên nhóm (không có hoặc một)'),
  maximumRows: z
    .array(z.strictObject({ label: text('Nhãn của dòng, ví dụ Điểm tối đa'), cells }))
    .describe('Dòng điểm tối đa của nhóm (không có hoặc một)'),
  rows: required(
    z
      .array(z.strictObject({ ordinal: text('Số thứ tự trong nhóm'), unitName: required(text('Tên đơn vị')), cells }))
      .describe('Các đơn vị của nhóm'),
  ),
});

const tableSchema = z.strictObject({
  tableNumber: text('Số thứ tự của bảng'),
  heading: text('Tên mục đứng trước bảng'),
  ordinalHeading: text('Tiêu đề cột số thứ tự'),
  unitHeading: text('Tiêu đề cột tên đơn vị'),
  columns: required(
    z
      .array(z.strictObject({ heading: required(text('Tiêu đề cột')), width: text('Bề rộng cột, mm') }))
      .describe('Các cột số liệu'),
  ),
  groups: required(z.array(groupSchema).describe('Các nhóm trong bảng')),
});

/** Every word the template of the detail may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  assessmentYear: text('Năm đánh giá'),
  documentNumber: text('Số của quyết định; để khoảng trống, hệ thống văn bản điền'),
  notation: text('Ký hiệu của quyết định, ví dụ QĐ-UBND'),
  day: text('Ngày ban hành quyết định; để khoảng trống'),
  month: text('Tháng ban hành quyết định; để khoảng trống'),
  year: text('Năm ban hành quyết định'),
  authorityName: text('Cơ quan ban hành quyết định'),
  tables: required(z.array(tableSchema).describe('Các bảng chi tiết')),
});

export type ResultDetailContext = z.infer<typeof contextSchema>;
