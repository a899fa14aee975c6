import * as z from 'zod';
import { citedDocumentSchema, endsAfterStart, isoDay } from './cited-document.ts';
import { line, nameLine } from './plain-text.ts';

/** A body that issues papers, with its name in a sentence and in the head of a paper. */
export const authoritySchema = z.strictObject({
  name: line(300).describe('Tên đầy đủ, ví dụ Ủy ban nhân dân tỉnh Kon Tum'),
  headerLines: z
    .array(line(200))
    .min(1)
    .max(6)
    .describe('Tên ở đầu văn bản, chữ in hoa, ngắt dòng như ý muốn, ví dụ ["ỦY BAN NHÂN DÂN", "TỈNH KON TUM"]'),
  abbreviation: line(40).describe('Chữ viết tắt dùng trong ký hiệu văn bản, ví dụ UBND'),
});

/** What a column of the result table shows. */
const columnFields = ['maximum', 'score', 'index', 'class', 'rank'] as const;

const columnSchema = z.strictObject({
  field: z
    .enum(columnFields)
    .describe(
      'Nội dung cột: maximum (điểm tối đa), score (điểm đạt được), index (chỉ số %), class (xếp loại), rank (xếp hạng)',
    ),
  heading: line(120).describe('Tiêu đề cột'),
  note: line(500).optional().describe('Chú thích cuối trang của tiêu đề cột; in một lần, ở bảng đầu tiên'),
});

const resultTableSchema = z.strictObject({
  ordinalHeading: z.enum(['TT', 'STT', 'Số TT', 'Số thứ tự']).describe('Tiêu đề cột số thứ tự: TT hoặc STT'),
  unitHeading: line(80).describe('Tiêu đề cột tên đơn vị'),
  columns: z
    .array(columnSchema)
    .min(1)
    .max(columnFields.length)
    .refine((columns) => new Set(columns.map(({ field }) => field)).size === columns.length, {
      error: 'Mỗi nội dung cột (field) chỉ được dùng cho một cột',
    })
    .describe('Các cột sau cột tên đơn vị, theo thứ tự in'),
});

const numbersSchema = z.strictObject({
  decimalMark: z.enum(['.', ',']).describe('Dấu thập phân in trong văn bản'),
  scoreDecimals: z
    .union([z.int().min(0).max(10), z.literal('as-given')])
    .describe('Số chữ số thập phân của điểm; "as-given": giữ như số liệu, bỏ các số 0 cuối'),
  indexDecimals: z.int().min(0).max(10).describe('Số chữ số thập phân của chỉ số (%)'),
});

const rankingSchema = z.strictObject({
  scope: z
    .enum(['group', 'overall'])
    .describe('Phạm vi xếp hạng: group (trong từng nhóm) hoặc overall (chung các nhóm của cùng một cấp)'),
  ties: z
    .enum(['competition', 'dense'])
    .describe('Cách xếp hạng khi bằng nhau: competition (1, 2, 2, 4) hoặc dense (1, 2, 2, 3)'),
});

/** Who signs, and by which right (Decree 30/2020, Annex I, II.7.b). */
export const signingSchema = z.strictObject({
  capacityLines: z
    .array(line(120))
    .min(1)
    .max(4)
    .describe('Quyền hạn và chức vụ của người ký: mỗi dòng một phần tử, ví dụ ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]'),
  signatory: nameLine(50).describe('Họ và tên người ký, không kèm học hàm, học vị'),
});

/**
 * Who issues the papers and in which house style. Everything that changes with time or place is here, with the days
 * between which it holds, so that a paper of 2023 can still be made in the words of 2023.
 */
export const profileSchema = z
  .strictObject({
    name: line(200).describe('Tên gọi của bộ thể thức này, ví dụ “UBND tỉnh Kon Tum, 2024”'),
    validFrom: isoDay.describe('Ngày bắt đầu áp dụng'),
    validTo: isoDay.optional().describe('Ngày cuối cùng áp dụng; bỏ trống nếu đang dùng'),
    ruleSet: z.literal('decree-30-2020').describe('Bộ quy tắc thể thức: Nghị định số 30/2020/NĐ-CP'),
    parentAuthority: authoritySchema
      .omit({ abbreviation: true })
      .optional()
      .describe('Cơ quan chủ quản trực tiếp, nếu có'),
    issuingAuthority: authoritySchema.describe('Cơ quan ban hành'),
    decisionAuthority: line(200).describe(
      'Thẩm quyền ban hành, in hoa, ví dụ ỦY BAN NHÂN DÂN TỈNH KON TUM hoặc CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    ),
    place: line(50).describe('Địa danh: tên riêng của nơi ban hành, ghi trước ngày, tháng, năm, ví dụ Kon Tum'),
    signing: signingSchema.describe('Khối chữ ký'),
    recipients: z
      .array(line(150))
      .min(1)
      .max(40)
      .describe('Nơi nhận, mỗi dòng một phần tử, không gạch đầu dòng, không dấu chấm phẩy, không gồm dòng Lưu'),
    filing: line(100).describe('Lưu: nội dung sau “Lưu:”, ví dụ VT, KGVXTPC'),
    legalBases: z
      .array(z.array(citedDocumentSchema).min(1).max(5))
      .min(1)
      .max(30)
      .describe('Căn cứ ban hành: mỗi phần tử là một dòng Căn cứ, gồm một hoặc nhiều văn bản'),
    dateStyle: z
      .enum(['words', 'slashes'])
      .describe('Cách ghi ngày của văn bản viện dẫn: words (ngày 02 tháng 12 năm 2022) hoặc slashes (ngày 02/12/2022)'),
    numbers: numbersSchema.describe('Cách in số'),
    resultTable: resultTableSchema.describe('Bố cục bảng kết quả'),
    ranking: rankingSchema.describe('Cách xếp hạng'),
    classifyFrom: z
      .enum(['rounded', 'unrounded'])
      .describe('Chỉ số dùng để xếp loại: rounded (đã làm tròn) hoặc unrounded (chưa làm tròn)'),
  })
  .refine(({ validFrom, validTo }) => endsAfterStart(validFrom, validTo), {
    error: 'Ngày cuối cùng áp dụng đứng trước ngày bắt đầu áp dụng',
    path: ['validTo'],
  })
  .describe('Cơ quan ban hành và thể thức');

export type Profile = z.infer<typeof profileSchema>;
export type ResultColumn = z.infer<typeof columnSchema>;
