import * as z from 'zod';
import { required } from '../context-fields.ts';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: text('Nội dung dòng') });

const mainIndexSchema = z.strictObject({
  ordinal: text('Số thứ tự của chỉ số chính'),
  name: required(text('Tên chỉ số chính')),
  criteria: text('Số tiêu chí'),
  maximumScore: required(text('Tổng điểm')),
});

const clauseSchema = z.strictObject({
  clauseNumber: text('Số của khoản'),
  text: required(text('Lời văn của khoản')),
  isHeading: z.boolean().describe('Khoản chỉ có tiêu đề, in đậm; nội dung ở các điểm, gạch đầu dòng bên dưới'),
  isFollowed: z.boolean().describe('Sau lời văn có điểm, gạch đầu dòng hoặc bảng (giữ cùng trang)'),
  tables: z
    .array(z.strictObject({ mainIndices: z.array(mainIndexSchema).describe('Các chỉ số chính của cấp') }))
    .describe('Bảng chỉ số chính (không có hoặc một)'),
  points: required(
    z.array(z.strictObject({ letter: text('Chữ cái của điểm'), text: text('Lời văn của điểm') })).describe('Các điểm'),
  ),
  dashes: required(z.array(lineSchema).describe('Các gạch đầu dòng')),
});

const articleSchema = z.strictObject({
  articleNumber: text('Số của Điều'),
  titles: required(z.array(lineSchema).describe('Tiêu đề của Điều, in đậm, đứng riêng một dòng (không có hoặc một)')),
  leads: required(
    z.array(lineSchema).describe('Lời văn đứng ngay sau số của Điều không có tiêu đề (không có hoặc một)'),
  ),
  texts: required(z.array(lineSchema).describe('Lời văn của Điều có tiêu đề (không có hoặc một)')),
  clauses: required(z.array(clauseSchema).describe('Các khoản')),
  closings: z.array(lineSchema).describe('Dòng đứng sau các khoản (không có hoặc một)'),
});

const chapterSchema = z.strictObject({
  numeral: text('Số La Mã của chương'),
  title: required(text('Tên chương, in hoa')),
  articles: required(z.array(articleSchema).describe('Các Điều của chương')),
});

/** Every word the template of the regulation may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  type: text('Tên loại, in hoa, ví dụ BỘ CHỈ SỐ'),
  title: required(text('Tên gọi, in hoa')),
  documentNumber: text('Số của quyết định; để khoảng trống, hệ thống văn bản điền'),
  notation: text('Ký hiệu của quyết định, ví dụ QĐ-UBND'),
  day: text('Ngày ban hành quyết định; để khoảng trống'),
  month: text('Tháng ban hành quyết định; để khoảng trống'),
  year: text('Năm ban hành quyết định'),
  authorityName: text('Cơ quan ban hành quyết định'),
  chapters: required(z.array(chapterSchema).describe('Các chương')),
});

export type IndexSetRegulationContext = z.infer<typeof contextSchema>;
export type ChapterWords = z.infer<typeof chapterSchema>;
export type ArticleWords = z.infer<typeof articleSchema>;
export type ClauseWords = z.infer<typeof clauseSchema>;
