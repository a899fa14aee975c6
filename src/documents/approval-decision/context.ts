import * as z from 'zod';
import { required } from '../context-fields.ts';
import { articleFields } from '../decision-articles.ts';
import { decisionFootFields, decisionHeadFields } from '../decision-frame.ts';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: required(text('Nội dung dòng')) });

const noteSchema = z.strictObject({ text: required(text('Nội dung chú thích cuối trang')) });

const columnSchema = z.strictObject({
  heading: required(text('Tiêu đề cột')),
  width: text('Bề rộng cột, mm'),
  headingNotes: z.array(noteSchema).describe('Chú thích của tiêu đề cột (không có hoặc một)'),
});

const rowSchema = z.strictObject({
  ordinal: text('Số thứ tự trong nhóm'),
  unitName: required(text('Tên đơn vị')),
  unitNotes: z.array(noteSchema).describe('Chú thích của đơn vị (không có hoặc một)'),
  repeatedUnitNotes: z
    .array(noteSchema)
    .describe('Chú thích đã có ở đơn vị trước trong bảng, được dẫn lại (không có hoặc một)'),
  cells: required(z.array(lineSchema).describe('Các ô số liệu, đúng thứ tự cột')),
});

const groupSchema = z.strictObject({
  groupTitles: z
    .array(z.strictObject({ numeral: text('Số La Mã của nhóm'), title: text('Tên nhóm') }))
    .describe('Dòng tên nhóm (không có hoặc một)'),
  rows: required(z.array(rowSchema).describe('Các đơn vị của nhóm')),
});

const tableSchema = z.strictObject({
  tableNumber: text('Số thứ tự của bảng trong Điều 1'),
  heading: required(text('Tên mục đứng trước bảng')),
  tableNotes: z.array(noteSchema).describe('Chú thích về tiêu chí không tính điểm (không có hoặc một)'),
  ordinalHeading: text('Tiêu đề cột số thứ tự'),
  unitHeading: text('Tiêu đề cột tên đơn vị'),
  columns: required(z.array(columnSchema).describe('Các cột số liệu')),
  groups: required(z.array(groupSchema).describe('Các nhóm trong bảng')),
});

/** Every word the template of the approval decision may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  ...decisionHeadFields,
  resultLead: text('Lời dẫn của Điều 1'),
  tables: required(z.array(tableSchema).describe('Các bảng kết quả')),
  resultClosings: z.array(lineSchema).describe('Dòng đứng sau các bảng (không có hoặc một)'),
  ...articleFields,
  ...decisionFootFields,
});

export type ApprovalDecisionContext = z.infer<typeof contextSchema>;
