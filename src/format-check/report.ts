import * as z from 'zod';

/** The states in which a rule leaves a paper, the gravest first. */
export const ruleStates = ['error', 'warning', 'not-found', 'look', 'info', 'passed', 'not-applicable'] as const;
export type RuleState = (typeof ruleStates)[number];

/** The states as officials read them. */
export const stateNames: Readonly<Record<RuleState, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  'not-found': 'không tìm thấy',
  look: 'cần xem bằng mắt',
  info: 'để biết',
  passed: 'đạt',
  'not-applicable': 'không áp dụng',
};

const placeSchema = z
  .strictObject({
    part: z.string().describe('Tên phần trong tệp Word, ví dụ word/document.xml'),
    where: z.string().describe('Vị trí, không tính theo trang: đoạn thứ mấy hoặc bảng, hàng, cột nào'),
    excerpt: z.string().describe('Trích những chữ ở đó'),
  })
  .describe('Một vị trí trong văn bản');

const departureSchema = z
  .strictObject({
    severity: z.enum(['error', 'warning', 'info']).describe('error (lỗi), warning (cảnh báo) hoặc info (để biết)'),
    found: z.string().describe('Điều nhận thấy trong văn bản'),
    expected: z.string().describe('Điều đúng'),
    count: z.int().min(1).describe('Số chỗ như vậy'),
    places: z.array(placeSchema).min(1).describe('Nhiều nhất ba chỗ đầu tiên'),
  })
  .describe('Một điều chưa đúng, gộp các chỗ giống nhau');

const ruleResultSchema = z
  .strictObject({
    rule: z.string().describe('Mã quy tắc cố định, ví dụ PG-03'),
    title: z.string().describe('Tên quy tắc'),
    clause: z.string().describe('Căn cứ của quy tắc'),
    state: z
      .enum(ruleStates)
      .describe(`Kết quả: ${ruleStates.map((state) => `${state} (${stateNames[state]})`).join(', ')}`),
    allowed: z.string().describe('Điều đúng theo quy tắc'),
    message: z.string().optional().describe('Điều cần xem bằng mắt, hoặc yếu tố không tìm thấy'),
    hint: z.string().optional().describe('Cách sửa trong Word; chỉ có khi có điều chưa đúng'),
    departures: z.array(departureSchema).describe('Các điều chưa đúng; với “look” là các chỗ cần xem'),
  })
  .describe('Kết quả của một quy tắc');

const factsSchema = z
  .strictObject({
    type: z.string().optional().describe('Tên loại văn bản'),
    number: z.string().optional().describe('Số, ký hiệu như trong văn bản'),
    issuingAuthority: z.string().optional().describe('Cơ quan ban hành'),
    placeAndDate: z.string().optional().describe('Địa danh và thời gian ban hành'),
    subject: z.string().optional().describe('Trích yếu'),
    capacity: z.string().optional().describe('Quyền hạn, chức vụ của người ký'),
    signatory: z.string().optional().describe('Họ và tên người ký'),
    page: z.string().describe('Khổ giấy, hướng giấy và lề của phần đầu'),
    sizes: z.string().optional().describe('Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng'),
    bodySize: z.string().optional().describe('Cỡ chữ phần lời văn'),
    attachments: z.array(z.string()).describe('Phụ lục và văn bản kèm theo'),
  })
  .describe('Những gì nhận ra trong văn bản');

export const formatReportSchema = z
  .strictObject({
    message: z.string().describe('Kết quả kiểm tra bằng một câu'),
    isUnderDecree: z.boolean().describe('false nếu văn bản không thuộc phạm vi Nghị định 30/2020/NĐ-CP'),
    ruleSet: z
      .strictObject({
        version: z.string().describe('Phiên bản bộ quy tắc'),
        title: z.string().describe('Văn bản quy định'),
        validFrom: z.string().describe('Ngày bắt đầu có hiệu lực'),
        validTo: z.string().optional().describe('Ngày cuối cùng có hiệu lực; không có nếu còn hiệu lực'),
      })
      .describe('Bộ quy tắc đã dùng'),
    facts: factsSchema,
    notes: z
      .array(z.string())
      .describe('Nhận xét chung về tệp: thay đổi chưa duyệt, bản chụp, nhiều văn bản trong tệp …'),
    counts: z
      .strictObject(
        Object.fromEntries(ruleStates.map((state) => [state, z.int().min(0).describe(stateNames[state])])) as Record<
          RuleState,
          z.ZodInt
        >,
      )
      .describe('Số quy tắc theo kết quả'),
    results: z.array(ruleResultSchema).describe('Kết quả của từng quy tắc, nặng trước nhẹ sau'),
  })
  .describe('Kết quả kiểm tra thể thức');

export type FormatReport = z.infer<typeof formatReportSchema>;
export type RuleResult = z.infer<typeof ruleResultSchema>;
export type Departure = z.infer<typeof departureSchema>;
