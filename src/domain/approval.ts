import * as z from 'zod';
import { citedDocumentSchema } from './cited-document.ts';
import { identifier, line } from './plain-text.ts';

/** Number and date of a paper, as far as they are known. */
export const issueSchema = z
  .strictObject({
    year: z.int().min(2000).max(2100).describe('Năm ban hành'),
    month: z.int().min(1).max(12).optional().describe('Tháng ban hành; bỏ trống nếu chưa rõ'),
    day: z.int().min(1).max(31).optional().describe('Ngày ban hành; thường bỏ trống, hệ thống văn bản điền khi cấp số'),
    number: z
      .int()
      .min(1)
      .max(99_999)
      .optional()
      .describe('Số văn bản; thường bỏ trống, hệ thống văn bản điền khi cấp số'),
  })
  .refine(({ month, day }) => day === undefined || month !== undefined, {
    error: 'Có ngày ban hành (day) thì phải có tháng ban hành (month)',
    path: ['month'],
  });

/** Who proposes a decision (Decree 30/2020, Annex III, sample 1.2). */
export const proposalSchema = z.strictObject({
  opening: z.enum(['Xét đề nghị của', 'Theo đề nghị của']).describe('Cụm từ mở đầu'),
  proposer: line(200).describe('Người hoặc cơ quan đề nghị'),
  document: citedDocumentSchema.optional().describe('Tờ trình, nếu nêu'),
});

const tableSchema = z.strictObject({
  heading: line(300).describe('Tên mục đứng trước bảng, không có số thứ tự, không có dấu hai chấm'),
  groupIds: z.array(identifier).min(1).max(100).describe('Các nhóm in trong bảng, theo thứ tự'),
});

/** An article of a decision: a title, words or both, and clauses. */
export const articleSchema = z
  .strictObject({
    title: line(300).optional().describe('Tiêu đề của Điều, in đậm'),
    text: line(3000).optional().describe('Lời văn của Điều'),
    clauses: z.array(line(3000)).max(30).optional().describe('Các khoản, không có số thứ tự'),
  })
  .refine((article) => article.title !== undefined || article.text !== undefined, {
    error: 'Mỗi Điều phải có tiêu đề (title) hoặc lời văn (text)',
  });

/** The words of this year's approval decision that are not figures (quyết định phê duyệt kết quả). */
export const approvalSchema = z
  .strictObject({
    issue: issueSchema.describe('Số và ngày ban hành'),
    subject: line(500).describe('Trích yếu'),
    proposal: proposalSchema.describe('Dòng đề nghị, đứng sau các căn cứ'),
    result: z
      .strictObject({
        lead: line(1000).describe('Lời dẫn của Điều 1, không có dấu hai chấm'),
        tables: z.array(tableSchema).min(1).max(20).describe('Các bảng kết quả'),
        closing: line(500).optional().describe('Dòng đứng sau các bảng, ví dụ “(Chi tiết … gửi kèm theo)”'),
      })
      .describe('Điều 1: kết quả'),
    furtherArticles: z
      .array(articleSchema)
      .min(1)
      .max(20)
      .describe('Các Điều tiếp theo; Điều cuối là điều khoản thi hành'),
  })
  .describe('Quyết định phê duyệt kết quả');

export type Approval = z.infer<typeof approvalSchema>;
export type Proposal = Approval['proposal'];
export type Article = Approval['furtherArticles'][number];
