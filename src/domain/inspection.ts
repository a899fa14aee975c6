import * as z from 'zod';
import { issueSchema } from './approval.ts';
import { citedDocumentSchema, isoDay } from './cited-document.ts';
import { coverLetterSchema } from './cover-letter.ts';
import { identifier, line, nameLine } from './plain-text.ts';

/** A steering committee that issues papers of its own with the seal of the authority it belongs to (Decree 30/2020, Annex I, II.7.c). */
const committeeSchema = z.strictObject({
  name: line(300).describe('Tên đầy đủ của Ban Chỉ đạo, ví dụ Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum'),
  shortName: line(100).describe('Tên gọi ngắn dùng trong văn bản, ví dụ Ban Chỉ đạo tỉnh'),
  parentLines: z
    .array(line(200))
    .min(1)
    .max(4)
    .describe('Tên cơ quan chủ quản ở đầu văn bản, in hoa, mỗi dòng một phần tử'),
  headerLines: z
    .array(line(200))
    .min(1)
    .max(6)
    .describe('Tên Ban Chỉ đạo ở đầu văn bản, in hoa, viết đầy đủ, mỗi dòng một phần tử'),
  abbreviation: line(40).describe('Chữ viết tắt dùng trong ký hiệu văn bản, ví dụ BCĐ'),
  standingAgency: line(200).describe('Cơ quan thường trực, ví dụ Sở Thông tin và Truyền thông'),
});

/** A day of a round, within the years that the round and the issue of its papers may have; cited documents may be older. */
const roundDay = isoDay.refine((day) => !/^\d{4}-/.test(day) || (day >= '2000' && day < '2101'), {
  error: 'Ngày phải trong khoảng từ năm 2000 đến năm 2100',
});

const memberSchema = z.strictObject({
  title: z.enum(['Ông', 'Bà']).describe('Ông hoặc Bà'),
  name: nameLine(50).describe('Họ và tên: không kèm học hàm, học vị'),
  post: line(300).describe('Chức vụ và cơ quan, ví dụ Phó Giám đốc Sở Thông tin và Truyền thông'),
  isSecretary: z.boolean().optional().describe('Thư ký: true nếu là thư ký của đoàn'),
});

const teamSchema = z.strictObject({
  leader: memberSchema.describe('Trưởng đoàn'),
  deputies: z.array(memberSchema).max(10).describe('Phó Trưởng đoàn'),
  members: z.array(memberSchema).min(1).max(50).describe('Thành viên, gồm cả thư ký'),
});

const unitSchema = z.strictObject({
  id: identifier.describe('Mã đơn vị'),
  name: nameLine(300).describe('Tên đơn vị'),
  tier: z
    .enum(['department', 'district', 'commune'])
    .describe('Cấp: department (sở, ban, ngành), district (huyện), commune (xã)'),
  isInspectedDirectly: z.boolean().describe('Kiểm tra trực tiếp: true; kiểm tra qua báo cáo: false'),
  reportDeadline: roundDay.optional().describe('Hạn gửi báo cáo riêng của đơn vị, nếu khác hạn chung'),
});

/** The words of seed-like plans that name units: fixed by the clerk, since they group and shorten names. */
const directLineSchema = line(1000).describe('Một gạch đầu dòng của mục kiểm tra trực tiếp, không có dấu gạch');

const periodSchema = z
  .strictObject({ from: roundDay.describe('Từ ngày'), to: roundDay.describe('Đến ngày') })
  .refine(({ from, to }) => from <= to, { error: 'Ngày kết thúc đứng trước ngày bắt đầu', path: ['to'] });

/** Documents that the plan and the outline cite; each is written from these facts wherever it stands. */
const citationsSchema = z.strictObject({
  committeeDocuments: z
    .array(citedDocumentSchema)
    .min(1)
    .max(20)
    .describe('Văn bản của chính Ban Chỉ đạo làm căn cứ; không cần ghi cơ quan ban hành'),
  assignedTasks: z
    .array(citedDocumentSchema)
    .min(1)
    .max(40)
    .describe('Văn bản giao nhiệm vụ (chú thích về các nhiệm vụ được giao)'),
  digitisation: z
    .array(citedDocumentSchema)
    .min(1)
    .max(5)
    .describe('Văn bản chỉ đạo số hóa hồ sơ, kết quả giải quyết thủ tục hành chính'),
  platformProgramme: citedDocumentSchema.describe('Chương trình thúc đẩy nền tảng số'),
  resolution: citedDocumentSchema.describe('Nghị quyết về chuyển đổi số của tỉnh'),
  communeRadio: citedDocumentSchema.describe('Quy định về đài truyền thanh cấp xã'),
  itSkills: citedDocumentSchema.describe('Quy định về chuẩn kỹ năng sử dụng công nghệ thông tin'),
  malware: citedDocumentSchema.describe('Chỉ thị về phòng, chống phần mềm độc hại'),
  improvementPlan: citedDocumentSchema.describe('Kế hoạch nâng cao chỉ số chuyển đổi số'),
  websites: citedDocumentSchema.describe('Quy định về cung cấp thông tin trên cổng, trang thông tin điện tử'),
  investment: z
    .array(citedDocumentSchema)
    .min(1)
    .max(5)
    .describe('Quy định về quản lý đầu tư ứng dụng công nghệ thông tin'),
});

/** A round of inspection: who inspects whom, about what period, when, and by which documents (kiểm tra chuyển đổi số). */
export const inspectionSchema = z
  .strictObject({
    year: z.int().min(2000).max(2100).describe('Năm kiểm tra'),
    province: line(100).describe('Tên tỉnh, ví dụ tỉnh Kon Tum'),
    issue: issueSchema.describe('Số và ngày ban hành kế hoạch'),
    committee: committeeSchema.describe('Ban Chỉ đạo ban hành kế hoạch'),
    subject: line(500).describe('Trích yếu của kế hoạch'),
    localities: line(100).describe(
      'Các đơn vị hành chính trực thuộc, viết thường, không có chữ “các”, ví dụ huyện, thành phố',
    ),
    team: teamSchema.describe('Đoàn kiểm tra'),
    units: z.array(unitSchema).min(1).max(5000).describe('Các đơn vị được kiểm tra'),
    directLines: z
      .array(directLineSchema)
      .min(1)
      .max(20)
      .describe('Đối tượng kiểm tra trực tiếp, mỗi gạch đầu dòng một phần tử'),
    reportDeadline: roundDay.describe('Hạn gửi báo cáo'),
    period: periodSchema.describe('Kỳ kiểm tra'),
    inspectionDays: periodSchema.describe('Thời gian kiểm tra'),
    budgetCutOff: roundDay.describe('Ngày chốt số liệu kinh phí trong đề cương'),
    citations: citationsSchema.describe('Văn bản được viện dẫn'),
    signing: z
      .strictObject({
        committeePost: line(120).describe('Chức danh trong Ban Chỉ đạo, in hoa, ví dụ TRƯỞNG BAN'),
        deputyPost: line(120)
          .optional()
          .describe('Chức danh cấp phó trong Ban Chỉ đạo khi ký thay, in hoa, ví dụ PHÓ TRƯỞNG BAN'),
        authorityPost: line(120).describe('Chức vụ trong cơ quan, in hoa, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'),
        signatory: nameLine(50).describe('Họ và tên người ký: không kèm học hàm, học vị'),
      })
      .describe('Khối chữ ký'),
    recipients: z.array(line(150)).min(1).max(40).describe('Nơi nhận: mỗi dòng một phần tử, không gồm dòng Lưu'),
    filing: line(100).describe('Lưu: nội dung sau “Lưu:”, ví dụ VT, KGVXTPC'),
    appendixLabels: z
      .enum(['roman', 'digits'])
      .describe('Đánh số phụ lục: roman (Phụ lục I) theo nghị định, digits (Phụ lục 01)'),
    blankRows: z.int().min(1).max(100).describe('Số dòng trống của mỗi biểu mẫu Word'),
    workbookRows: z
      .int()
      .min(1)
      .max(500)
      .describe('Số dòng nhập liệu của mỗi biểu mẫu Excel; đơn vị không chèn thêm được'),
    coverLetter: coverLetterSchema.optional(),
  })
  .describe('Kế hoạch kiểm tra');

export type Inspection = z.infer<typeof inspectionSchema>;
export type Member = Inspection['team']['leader'];
export type InspectedUnit = Inspection['units'][number];

/** The day before which a unit reports: its own, or the one of the plan. */
export function reportDeadlineOf({ reportDeadline }: Inspection, unit: InspectedUnit | undefined): string {
  return unit?.reportDeadline ?? reportDeadline;
}
