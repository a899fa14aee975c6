import * as z from 'zod';
import { formatReportSchema } from '../format-check/report.ts';
import { faultCodes } from '../rendering/word/faults.ts';

/** Every code of a finding: those of the engine, and those that only this check has. */
export const findingCodes = [
  ...faultCodes,
  'tag-of-another-kind',
  'tag-outside-loop',
  'changed-dash',
  'hidden-character',
  'missing-tag',
  'foreign-tag',
  'merge-field',
  'comments',
  'hidden-text',
  'macros',
  'remote-template',
  'attached-template',
  'outside-content',
  'embedded-file',
  'embedded-fonts',
  'protected',
  'trial-withheld',
] as const;

const findingSchema = z
  .strictObject({
    code: z.enum(findingCodes).describe('Mã cố định của lưu ý'),
    severity: z
      .enum(['error', 'warning', 'info'])
      .describe('Mức độ: error (chưa dùng mẫu được), warning (cần xem), info (để biết)'),
    part: z.string().describe('Tên phần trong tệp Word, ví dụ word/document.xml; rỗng nếu nói về cả tệp'),
    where: z.string().describe('Vị trí, không tính theo trang: đoạn thứ mấy hoặc bảng, hàng, cột nào'),
    excerpt: z.string().describe('Trích những chữ ở đó'),
    tag: z.string().optional().describe('Thẻ liên quan, viết như trong mẫu'),
    message: z.string().describe('Điều chưa đúng'),
    hint: z.string().describe('Cách sửa trong Word'),
  })
  .describe('Một điều chưa đúng của mẫu');

const trialSchema = z
  .strictObject({
    dossier: z.string().describe('Tên hồ sơ đã dùng để làm thử'),
    format: formatReportSchema.describe('Kết quả kiểm tra thể thức của văn bản làm thử'),
  })
  .describe('Một văn bản làm thử từ mẫu');

export const templateReportSchema = z
  .strictObject({
    message: z.string().describe('Kết quả kiểm tra bằng một câu'),
    kind: z.string().describe('Mã loại văn bản'),
    isUsable: z.boolean().describe('Mẫu có dùng được không: không có lưu ý nào mức error'),
    findings: z.array(findingSchema).describe('Các điều chưa đúng, nặng trước nhẹ sau; nhiều nhất 500'),
    more: z.int().min(0).describe('Số điều chưa đúng không nêu vì quá nhiều'),
    trials: z.array(trialSchema).describe('Các văn bản làm thử; rỗng nếu mẫu chưa dùng được'),
  })
  .describe('Kết quả kiểm tra một mẫu Word');

export type TemplateReport = z.infer<typeof templateReportSchema>;
export type TemplateFinding = z.infer<typeof findingSchema>;
