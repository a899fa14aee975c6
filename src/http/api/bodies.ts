import * as z from 'zod';
import { dossierSchema } from '../../domain/dossier.ts';
import { findingSchema } from '../../domain/finding.ts';
import { differenceSchema } from '../../domain/reconciliation/difference.ts';
import { formatReportSchema } from '../../format-check/report.ts';
import { questionSchema, readTableSchema, unreadSchema } from '../../intake/scores/scores-import.ts';
import { templateReportSchema } from '../../template-check/report.ts';

/** One fault among several, see `Issue` of errors.ts. */
export const issueSchema = z
  .strictObject({
    message: z.string().describe('Chỗ chưa đúng, viết bằng tiếng Việt'),
    place: z.string().optional().describe('Vị trí, ví dụ assessment.groups[0].units[3].result.score (Điểm đạt được)'),
    hint: z.string().optional().describe('Cách sửa'),
  })
  .describe('Một chỗ chưa đúng');

export const errorSchema = z
  .strictObject({
    code: z.string().describe('Mã lỗi cố định (kebab-case)'),
    message: z.string().describe('Nội dung lỗi bằng tiếng Việt, kèm cách xử lý'),
    issues: z.array(issueSchema).describe('Các chỗ chưa đúng; nhiều nhất 200 chỗ được nêu'),
  })
  .describe('Lỗi');

export const healthSchema = z
  .strictObject({ status: z.literal('ok').describe('Luôn là ok khi dịch vụ đang chạy') })
  .describe('Tình trạng dịch vụ');

/** A tag of a template; the fields of a list are tags in turn. */
export const tagSchema = z
  .strictObject({
    name: z.string().describe('Tên thẻ, viết trong mẫu Word là {tên}, trong mẫu HTML và chữ thuần là {{tên}}'),
    type: z
      .enum(['text', 'flag', 'list'])
      .describe('text (chữ, in ra văn bản), flag (điều kiện) hoặc list (danh sách, lặp lại theo từng phần tử)'),
    description: z.string().describe('Ý nghĩa của thẻ'),
    get fields() {
      return z.array(tagSchema).optional().describe('Các thẻ dùng được bên trong danh sách');
    },
  })
  .describe('Một thẻ của mẫu');

/** A tag with an example, see `GuidedTag`. */
export const guidedTagSchema = z
  .strictObject({
    name: z.string().describe('Tên thẻ'),
    type: z.enum(['text', 'flag', 'list']).describe('text (giá trị), flag (điều kiện) hoặc list (danh sách)'),
    description: z.string().describe('Ý nghĩa của thẻ'),
    isRequired: z
      .boolean()
      .describe('true nếu mẫu nào cũng phải có thẻ này; thẻ trong danh sách: nếu mẫu dùng danh sách ấy'),
    written: z.string().describe('Cách viết trong mẫu Word'),
    lists: z
      .array(z.string())
      .describe('Các danh sách bao ngoài, từ ngoài vào trong; trống nếu thẻ dùng được ở mọi chỗ'),
    example: z
      .string()
      .optional()
      .describe('Ví dụ từ hồ sơ mẫu: chữ in ra, có hoặc không, số phần tử; không có nếu hồ sơ mẫu để trống'),
    get fields() {
      return z.array(guidedTagSchema).optional().describe('Các thẻ dùng được bên trong danh sách');
    },
  })
  .describe('Một thẻ của mẫu, kèm ví dụ');

export const kindTagsSchema = z
  .strictObject({
    kind: z.string().describe('Mã loại văn bản'),
    title: z.string().describe('Tên loại văn bản'),
    samples: z.array(z.string()).describe('Tên các hồ sơ lấy ví dụ'),
    tags: z.array(guidedTagSchema).describe('Các thẻ dùng được trong mẫu Word'),
  })
  .describe('Các thẻ của mẫu một loại văn bản, kèm ví dụ');

export const kindSchema = z
  .strictObject({
    id: z.string().describe('Mã loại văn bản, dùng trong địa chỉ /api/documents/{kind}'),
    title: z.string().describe('Tên loại văn bản'),
    formats: z
      .array(z.enum(['docx', 'xlsx', 'html', 'txt']))
      .describe('Các dạng tệp có thể tạo: docx (Word), xlsx (Excel), html (đoạn HTML), txt (chữ thuần)'),
    tags: z.array(tagSchema).describe('Các thẻ dùng được trong các mẫu của loại văn bản này'),
  })
  .describe('Một loại văn bản');

export const boundSetSchema = z
  .strictObject({
    id: z.string().describe('Mã tệp đóng tập, dùng trong địa chỉ /api/documents/{kind}'),
    title: z.string().describe('Tên tệp đóng tập'),
    kinds: z.array(z.string()).describe('Mã các văn bản đóng tập, theo thứ tự'),
  })
  .describe('Nhiều văn bản đóng thành một tệp Word');

export const pdfSupportSchema = z
  .strictObject({
    isAvailable: z
      .boolean()
      .describe('true nếu mọi văn bản Word và tệp đóng tập lấy được dạng PDF (tham số format là pdf)'),
    message: z.string().optional().describe('Vì sao không có bản PDF và cách xử lý; chỉ có khi isAvailable là false'),
  })
  .describe('Bản PDF có hay không');

export const kindListSchema = z
  .strictObject({
    kinds: z.array(kindSchema).describe('Các loại văn bản, theo thứ tự lưu hồ sơ'),
    boundSets: z.array(boundSetSchema).describe('Các tệp đóng tập'),
    pdf: pdfSupportSchema,
  })
  .describe('Các loại văn bản');

export const usedTemplateSchema = z
  .strictObject({
    kind: z.string().describe('Mã loại văn bản'),
    sha256: z.string().describe('Mã băm SHA-256 của tệp mẫu'),
    isBundled: z.boolean().describe('true nếu là mẫu đi kèm phần mềm, false nếu là mẫu riêng'),
  })
  .describe('Mẫu Word đã dùng');

export const paperSummarySchema = z
  .strictObject({
    kind: z.string().describe('Mã loại văn bản'),
    fileName: z.string().describe('Tên tệp'),
    mediaType: z.string().describe('Kiểu nội dung của tệp'),
    rows: z.int().min(0).describe('Số dòng đơn vị trong văn bản'),
    templates: z.array(usedTemplateSchema).describe('Các mẫu Word đã dùng; trống với bản Excel, HTML và chữ thuần'),
    findings: z.array(findingSchema).describe('Các lưu ý'),
  })
  .describe('Văn bản đã tạo, không kèm tệp');

export const paperSchema = paperSummarySchema
  .extend({ content: z.base64().describe('Nội dung tệp, mã hóa base64') })
  .describe('Văn bản đã tạo, kèm tệp');

export const reconciliationSchema = z
  .strictObject({
    message: z.string().describe('Kết quả đối chiếu bằng một câu'),
    rows: z.int().min(1).describe('Số dòng đơn vị nhận ra trong văn bản'),
    compared: z.int().min(0).describe('Số ô số liệu, xếp loại, xếp hạng đã đối chiếu'),
    differences: z.array(differenceSchema).describe('Các sai khác, theo thứ tự trong văn bản'),
  })
  .describe('Kết quả đối chiếu văn bản với hồ sơ');

export const checkedCopySchema = z
  .strictObject({
    report: formatReportSchema.describe('Kết quả kiểm tra bản trả về'),
    changes: z.array(z.string()).describe('Những chỗ đã chỉnh, mỗi chỗ một câu'),
    fileName: z.string().describe('Tên tệp'),
    content: z.base64().describe('Tệp Word, mã hóa base64'),
  })
  .describe('Bản Word đã chỉnh hoặc có nhận xét, kèm kết quả kiểm tra');

export const importedDossierSchema = z
  .strictObject({
    message: z.string().describe('Kết quả đọc bằng một câu'),
    dossier: dossierSchema.describe('Hồ sơ đọc được từ tệp Excel'),
    findings: z.array(findingSchema).describe('Các lưu ý về số liệu'),
  })
  .describe('Hồ sơ đọc từ tệp Excel, kèm các lưu ý');

export const checkedTemplateSchema = z
  .strictObject({
    report: templateReportSchema,
    fileName: z.string().describe('Tên tệp'),
    content: z.base64().describe('Tệp Word, mã hóa base64'),
  })
  .describe('Bản mẫu có nhận xét, kèm kết quả kiểm tra');

export const validationSchema = z
  .strictObject({
    valid: z.boolean().describe('true nếu hồ sơ đúng cấu trúc'),
    message: z.string().describe('Kết quả kiểm tra bằng một câu'),
    issues: z.array(issueSchema).describe('Các chỗ chưa đúng cấu trúc; nhiều nhất 200 chỗ được nêu'),
    findings: z.array(findingSchema).describe('Các lưu ý về số liệu; chỉ có khi hồ sơ đúng cấu trúc'),
  })
  .describe('Kết quả kiểm tra hồ sơ');

export const scoresImportSchema = z
  .strictObject({
    message: z.string().describe('Kết quả nhập bằng một câu'),
    isComplete: z.boolean().describe('true nếu dossier là hồ sơ đúng cấu trúc, dùng được ngay'),
    dossier: z
      .record(z.string(), z.unknown())
      .describe(
        'Hồ sơ: hồ sơ gốc với kết quả trong tệp thay cho kết quả cũ; không có hồ sơ gốc thì là hồ sơ nháp, chỉ có những gì tệp cho biết. Đúng cấu trúc Dossier khi isComplete là true',
      ),
    missing: z.array(issueSchema).describe('Các chỗ còn phải bổ sung vào hồ sơ; nhiều nhất 200 chỗ được nêu'),
    findings: z.array(findingSchema).describe('Các lưu ý về số liệu, kèm trang tính và ô'),
    questions: z.array(questionSchema).describe('Các câu hỏi phải trả lời; chỗ được hỏi chưa đưa vào hồ sơ'),
    unread: z.array(unreadSchema).describe('Những hàng, cột, trang tính không đưa vào hồ sơ'),
    tables: z.array(readTableSchema).describe('Các bảng nhận ra được, và từng cột được hiểu là gì'),
  })
  .describe('Kết quả nhập bảng chấm điểm');
