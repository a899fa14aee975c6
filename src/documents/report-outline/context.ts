import * as z from 'zod';
import { attachmentFields } from '../attachment-lines.ts';
import { required } from '../context-fields.ts';

const text = (description: string) => z.string().describe(description);

const directiveSchema = z.strictObject({
  citation: text('Tên loại, số, ký hiệu, ngày của văn bản chỉ đạo'),
  notes: z
    .array(z.strictObject({ text: text('Trích yếu của văn bản chỉ đạo') }))
    .describe('Chú thích về văn bản chỉ đạo (không có hoặc một)'),
  separator: text('Dấu đứng sau văn bản chỉ đạo; rỗng ở văn bản cuối'),
});

/** Every word the template of the report outline may print. */
export const contextSchema = z.strictObject({
  ...attachmentFields,
  inspectionYear: required(text('Năm kiểm tra')),
  previousYear: text('Năm trước năm kiểm tra'),
  isForLocalities: z.boolean().describe('Có phần dành cho cấp huyện, cấp xã'),
  localityTiers: text('Các cấp có truyền thanh cơ sở, ví dụ cấp huyện, xã'),
  hasLocalBudget: z.boolean().describe('Có phần về ngân sách của các đơn vị hành chính trực thuộc tỉnh'),
  localities: text('Các đơn vị hành chính trực thuộc, ví dụ huyện, thành phố'),
  newsArticlesLabel: text('Nhãn của phụ lục về tin, bài tuyên truyền'),
  issuedDocumentsLabel: text('Nhãn của phụ lục về văn bản đã ban hành'),
  infrastructureLabel: text('Nhãn của phụ lục về hạ tầng'),
  itInvestmentsLabel: text('Nhãn của phụ lục về đầu tư'),
  assignedTasks: text('Văn bản giao nhiệm vụ, nối bằng dấu chấm phẩy'),
  communeRadio: text('Quy định về đài truyền thanh cấp xã'),
  itSkills: text('Quy định về chuẩn kỹ năng sử dụng công nghệ thông tin'),
  malware: text('Chỉ thị về phòng, chống phần mềm độc hại'),
  improvementPlan: text('Kế hoạch nâng cao chỉ số chuyển đổi số'),
  digitisationLead: text('Lời dẫn của văn bản chỉ đạo số hóa hồ sơ, kết quả giải quyết thủ tục hành chính'),
  digitisation: required(
    z.array(directiveSchema).describe('Văn bản chỉ đạo số hóa hồ sơ, kết quả giải quyết thủ tục hành chính'),
  ),
  websites: text('Quy định về cung cấp thông tin trên cổng, trang thông tin điện tử'),
  investment: text('Quy định về quản lý đầu tư ứng dụng công nghệ thông tin'),
  platformProgramme: text('Chương trình thúc đẩy nền tảng số'),
  budgetCutOff: text('Ngày chốt số liệu kinh phí'),
  resolution: text('Nghị quyết về chuyển đổi số của tỉnh'),
});

export type ReportOutlineContext = z.infer<typeof contextSchema>;
