import * as z from 'zod';
import { articleSchema, issueSchema, proposalSchema } from './approval.ts';
import { indexSetSchema } from './index-set.ts';
import { identifier, line } from './plain-text.ts';

const clauseSchema = z
  .strictObject({
    text: line(3000).describe('Lời văn của khoản, không có số thứ tự'),
    points: z.array(line(3000)).min(1).max(23).optional().describe('Các điểm, không có chữ cái đứng trước'),
    dashes: z.array(line(3000)).min(1).max(20).optional().describe('Các gạch đầu dòng, không có dấu gạch'),
    tierId: identifier
      .optional()
      .describe('Mã cấp: thang điểm, số chỉ số chính, số tiêu chí và bảng của cấp này in sau lời văn'),
    listsClasses: z
      .literal(true)
      .optional()
      .describe(
        'Nêu các loại: true nếu số nhóm (ghi nối vào lời văn, ví dụ “Xếp hạng được chia thành”) và các điểm là các loại của bộ chỉ số',
      ),
  })
  .refine(({ points, tierId, listsClasses }) => [points, tierId, listsClasses].filter(Boolean).length <= 1, {
    error: 'Một khoản chỉ có một trong ba: các điểm (points), bảng của một cấp (tierId), các loại (listsClasses)',
  });

const regulationArticleSchema = z
  .strictObject({
    title: line(600).optional().describe('Tiêu đề của Điều, in đậm, đứng riêng một dòng'),
    text: line(3000).optional().describe('Lời văn của Điều'),
    clauses: z.array(clauseSchema).max(30).optional().describe('Các khoản'),
    closing: line(500).optional().describe('Dòng đứng sau các khoản, ví dụ “(Chi tiết … tại các Phụ lục kèm theo)”'),
  })
  .refine((article) => article.title !== undefined || article.text !== undefined, {
    error: 'Mỗi Điều phải có tiêu đề (title) hoặc lời văn (text)',
  });

const chapterSchema = z.strictObject({
  title: line(300).describe('Tên chương, ví dụ Những quy định chung'),
  articles: z.array(regulationArticleSchema).min(1).max(50).describe('Các Điều của chương; số Điều do phần mềm ghi'),
});

const regulationSchema = z.strictObject({
  type: line(60).describe('Tên loại của văn bản kèm theo, ví dụ Bộ chỉ số, Quy định'),
  title: line(300).describe('Tên gọi, ví dụ Đánh giá chuyển đổi số của các cơ quan nhà nước trên địa bàn tỉnh'),
  unreported: line(300)
    .optional()
    .describe('Đơn vị được xếp vào loại của đơn vị không có báo cáo, ví dụ “Cơ quan, đơn vị không có báo cáo”'),
  chapters: z.array(chapterSchema).min(1).max(20).describe('Các chương'),
});

/** The decision that issues an index set, with the regulation it brings into force (quyết định ban hành bộ chỉ số). */
export const indexSetDecisionSchema = z
  .strictObject({
    issue: issueSchema.describe('Số và ngày ban hành'),
    subject: line(500).describe('Trích yếu'),
    proposal: proposalSchema.describe('Dòng đề nghị, đứng sau các căn cứ'),
    indexSet: indexSetSchema.omit({ issuedBy: true }).describe('Bộ chỉ số được ban hành'),
    furtherArticles: z
      .array(articleSchema)
      .min(1)
      .max(20)
      .describe('Các Điều sau Điều 1 (Điều ban hành bộ chỉ số); Điều cuối là điều khoản thi hành'),
    regulation: regulationSchema.describe('Văn bản ban hành kèm theo'),
  })
  .describe('Quyết định ban hành bộ chỉ số');

export type IndexSetDecision = z.infer<typeof indexSetDecisionSchema>;
export type IssuedIndexSet = IndexSetDecision['indexSet'];
export type Regulation = IndexSetDecision['regulation'];
export type RegulationArticle = Regulation['chapters'][number]['articles'][number];
export type RegulationClause = NonNullable<RegulationArticle['clauses']>[number];
