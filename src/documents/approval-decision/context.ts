import * as z from 'zod';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: text('Nội dung dòng') });

const noteSchema = z.strictObject({ text: text('Nội dung chú thích cuối trang') });

const columnSchema = z.strictObject({
  heading: text('Tiêu đề cột'),
  width: text('Bề rộng cột, mm'),
  headingNotes: z.array(noteSchema).describe('Chú thích của tiêu đề cột (không có hoặc một)'),
});

const rowSchema = z.strictObject({
  ordinal: text('Số thứ tự trong nhóm'),
  unitName: text('Tên đơn vị'),
  unitNotes: z.array(noteSchema).describe('Chú thích của đơn vị (không có hoặc một)'),
  repeatedUnitNotes: z
    .array(noteSchema)
    .describe('Chú thích đã có ở đơn vị trước trong bảng, được dẫn lại (không có hoặc một)'),
  cells: z.array(lineSchema).describe('Các ô số liệu, đúng thứ tự cột'),
});

const groupSchema = z.strictObject({
  groupTitles: z
    .array(z.strictObject({ numeral: text('Số La Mã của nhóm'), title: text('Tên nhóm') }))
    .describe('Dòng tên nhóm (không có hoặc một)'),
  rows: z.array(rowSchema).describe('Các đơn vị của nhóm'),
});

const tableSchema = z.strictObject({
  tableNumber: text('Số thứ tự của bảng trong Điều 1'),
  heading: text('Tên mục đứng trước bảng'),
  tableNotes: z.array(noteSchema).describe('Chú thích về tiêu chí không tính điểm (không có hoặc một)'),
  ordinalHeading: text('Tiêu đề cột số thứ tự'),
  unitHeading: text('Tiêu đề cột tên đơn vị'),
  columns: z.array(columnSchema).describe('Các cột số liệu'),
  groups: z.array(groupSchema).describe('Các nhóm trong bảng'),
});

const articleSchema = z.strictObject({
  articleNumber: text('Số của Điều'),
  title: text('Tiêu đề của Điều, in đậm; có thể rỗng'),
  text: text('Lời văn của Điều; có thể rỗng'),
  hasClauses: z.boolean().describe('Điều có khoản (dòng đầu giữ cùng trang với khoản đầu)'),
  clauses: z
    .array(z.strictObject({ clauseNumber: text('Số của khoản'), text: text('Lời văn của khoản') }))
    .describe('Các khoản của Điều'),
});

/** Every word the template of the approval decision may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  parentAuthorityLines: z.array(lineSchema).describe('Tên cơ quan chủ quản, mỗi dòng một phần tử (có thể không có)'),
  authorityLines: z.array(lineSchema).describe('Tên cơ quan ban hành, mỗi dòng một phần tử'),
  authorityRuleLength: text('Chiều dài đường kẻ dưới tên cơ quan ban hành, mm'),
  documentNumber: text('Số quyết định; bản dự thảo để khoảng trống'),
  notation: text('Ký hiệu, ví dụ QĐ-UBND'),
  place: text('Địa danh'),
  day: text('Ngày; bản dự thảo để khoảng trống'),
  month: text('Tháng; có thể để khoảng trống'),
  year: text('Năm'),
  subject: text('Trích yếu'),
  subjectRuleLength: text('Chiều dài đường kẻ dưới trích yếu, mm'),
  decisionAuthority: text('Thẩm quyền ban hành, in hoa'),
  legalBases: z.array(lineSchema).describe('Các căn cứ và dòng đề nghị, đã có dấu chấm phẩy và dấu chấm cuối'),
  resultLead: text('Lời dẫn của Điều 1'),
  tables: z.array(tableSchema).describe('Các bảng kết quả'),
  resultClosings: z.array(lineSchema).describe('Dòng đứng sau các bảng (không có hoặc một)'),
  articles: z.array(articleSchema).describe('Các Điều từ Điều 2 đến trước Điều cuối (có thể không có)'),
  executionArticles: z
    .array(articleSchema)
    .length(1)
    .describe('Điều cuối, điều khoản thi hành (đúng một); giữ cùng trang với chữ ký; đã có dấu ./.'),
  recipients: z.array(lineSchema).describe('Nơi nhận, mỗi dòng đã có dấu chấm phẩy; dòng Lưu đã có dấu chấm'),
  capacityLines: z.array(lineSchema).describe('Quyền hạn, chức vụ của người ký'),
  signatory: text('Họ và tên người ký'),
});

export type ApprovalDecisionContext = z.infer<typeof contextSchema>;
