import * as z from 'zod';
import { isoDay } from './cited-document.ts';
import { decimalText } from './decimal-text.ts';
import { identifier, line } from './plain-text.ts';

/** Columns after the name of the unit. The index is always among them: the sentences below the table speak of it. */
const columnSchema = z.strictObject({
  field: z
    .enum(['score', 'index', 'class', 'rank'])
    .describe('Nội dung cột: score (điểm đạt được), index (chỉ số %), class (xếp loại), rank (xếp hạng)'),
  heading: line(120).describe('Tiêu đề cột'),
});

const tierSchema = z.strictObject({
  tierId: identifier.describe('Mã cấp trong bộ chỉ số'),
  name: line(300).describe(
    'Tên gọi chung các đơn vị của cấp, viết như trong câu, ví dụ “Ủy ban nhân dân các huyện, thành phố”',
  ),
  lead: line(300).describe(
    'Lời dẫn trước bảng của cấp, ví dụ “Đối với Ủy ban nhân dân cấp huyện”; câu nối tiếp bằng các chỉ số chính',
  ),
  caption: line(300).describe('Tên bảng'),
  unitsName: line(200).describe('Cách gọi các đơn vị trong câu về chỉ số trung bình, ví dụ “các đơn vị”'),
  average: decimalText
    .optional()
    .describe('Chỉ số (%) trung bình đã nêu; in đúng số này và đối chiếu với số tính lại. Bỏ trống thì tự tính'),
});

const softwareSchema = z.strictObject({
  before: line(500).describe('Phần câu đứng trước địa chỉ'),
  url: z
    .string()
    .max(200)
    .regex(/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:\/[\w./~%-]*)?$/, {
      error: 'Địa chỉ bắt đầu bằng https:// hoặc http://, viết chữ thường, không dấu, ví dụ https://dti.kontum.gov.vn',
    })
    .describe('Địa chỉ phần mềm'),
  after: line(500).optional().describe('Phần câu đứng sau địa chỉ'),
});

/** The words of this year's news item about the results that are not figures (tin công bố kết quả). */
export const announcementSchema = z
  .strictObject({
    title: line(500).describe('Tiêu đề tin, viết hoa như ý muốn'),
    place: line(50).optional().describe('Nơi đưa tin, đứng trước ngày công bố; thường bỏ trống'),
    date: isoDay.optional().describe('Ngày công bố; bỏ trống nếu chưa rõ'),
    issuerSentence: line(1000).describe('Câu công bố: cơ quan nào công bố kết quả gì, không kèm ngày'),
    software: softwareSchema.optional().describe('Câu về phần mềm đánh giá, có địa chỉ'),
    columns: z
      .array(columnSchema)
      .min(1)
      .max(4)
      .refine((columns) => new Set(columns.map(({ field }) => field)).size === columns.length, {
        error: 'Mỗi nội dung cột (field) chỉ được dùng cho một cột',
      })
      .refine((columns) => columns.some(({ field }) => field === 'index'), {
        error: 'Bảng của tin công bố phải có cột chỉ số (index), vì lời văn nêu chỉ số trung bình',
      })
      .describe('Các cột sau cột tên đơn vị, theo thứ tự in'),
    tiers: z.array(tierSchema).min(1).max(10).describe('Các cấp, theo thứ tự trong tin; mỗi cấp một bảng'),
    closing: line(2000).optional().describe('Lời kết'),
    author: line(200).describe('Người viết tin và cơ quan'),
    decimalMark: z.enum(['.', ',']).describe('Dấu thập phân trong tin'),
    usesShortNames: z
      .boolean()
      .describe('Dùng tên gọi tắt: true nếu gọi các đơn vị bằng tên gọi tắt (shortName), khi có'),
    namesBestAndWorst: z
      .boolean()
      .describe('Nêu đơn vị cao nhất và thấp nhất: true nếu tin nêu đơn vị có chỉ số cao nhất, thấp nhất'),
    classAbbreviations: z
      .array(
        z.strictObject({
          class: line(60).describe('Tên loại trong bộ chỉ số'),
          text: line(20).describe('Chữ viết tắt in trong bảng, ví dụ TB'),
        }),
      )
      .max(10)
      .optional()
      .describe('Chữ viết tắt của các loại trong bảng'),
  })
  .describe('Tin công bố kết quả');

export type Announcement = z.infer<typeof announcementSchema>;
export type AnnouncedTier = Announcement['tiers'][number];
