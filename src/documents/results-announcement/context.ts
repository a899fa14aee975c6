import * as z from 'zod';
import { required } from '../context-fields.ts';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: text('Nội dung') });

const rowSchema = z.strictObject({
  ordinal: text('Số thứ tự trong nhóm'),
  unitName: required(text('Tên đơn vị')),
  cells: required(z.array(lineSchema).describe('Các ô sau cột tên đơn vị, đúng thứ tự cột')),
});

const groupSchema = z.strictObject({
  groupTitles: z
    .array(
      z.strictObject({
        numeral: text('Số La Mã của nhóm'),
        title: text('Tên nhóm'),
        columnSpan: text('Số cột mà tên nhóm trải qua, không kể cột số thứ tự'),
      }),
    )
    .describe('Dòng tên nhóm (không có hoặc một)'),
  rows: required(z.array(rowSchema).describe('Các đơn vị của nhóm')),
});

const columnSchema = z.strictObject({ heading: text('Tiêu đề cột'), width: text('Bề rộng cột trong bản Word, mm') });

const tierSchema = z.strictObject({
  heading: text('Tên cấp, viết hoa chữ đầu, dùng làm đề mục trong bản HTML'),
  lead: text('Câu dẫn trước bảng'),
  ordinalHeading: text('Tiêu đề cột số thứ tự'),
  unitHeading: text('Tiêu đề cột tên đơn vị'),
  columns: required(z.array(columnSchema).describe('Các cột sau cột tên đơn vị')),
  groups: required(z.array(groupSchema).describe('Các nhóm trong bảng')),
  caption: text('Tên bảng'),
  paragraphs: required(z.array(lineSchema).describe('Các đoạn nhận xét sau bảng: trung bình, xếp loại, mức tăng giảm')),
});

/** Every word the templates of the announcement may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên tin ghi trong thuộc tính của tệp Word'),
  title: required(text('Tiêu đề tin')),
  openingSentence: required(text('Câu mở đầu: ngày công bố, cơ quan công bố, nội dung công bố')),
  software: z
    .array(
      z.strictObject({
        before: text('Phần câu trước địa chỉ, đã có khoảng trắng cuối'),
        url: text('Địa chỉ phần mềm'),
        after: text('Phần câu sau địa chỉ, đã có khoảng trắng đầu và dấu chấm cuối'),
      }),
    )
    .describe('Câu về phần mềm đánh giá (không có hoặc một)'),
  scope: text('Đoạn về phạm vi của bộ chỉ số và các mức xếp hạng'),
  tiers: required(z.array(tierSchema).describe('Các cấp, mỗi cấp một bảng')),
  closings: z.array(lineSchema).describe('Lời kết (không có hoặc một)'),
  author: text('Người viết tin và cơ quan'),
});

export type ResultsAnnouncementContext = z.infer<typeof contextSchema>;
