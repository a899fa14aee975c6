import * as z from 'zod';
import { decimalText } from './decimal-text.ts';
import { indexSetSchema } from './index-set.ts';
import { identifier, line, nameLine } from './plain-text.ts';

const mainIndexScoreSchema = z.strictObject({
  mainIndexId: identifier.describe('Mã chỉ số chính trong bộ chỉ số'),
  score: decimalText.describe('Điểm đạt được'),
  maximumScore: decimalText.optional().describe('Điểm tối đa của riêng đơn vị này, nếu khác bộ chỉ số'),
});

const figures = {
  score: decimalText.optional().describe('Điểm đạt được, theo thang của đợt đánh giá, giữ nguyên từng chữ số'),
  maximumScore: decimalText.optional().describe('Điểm tối đa của riêng đơn vị, nếu khác điểm tối đa của nhóm'),
  index: decimalText
    .optional()
    .describe('Chỉ số (%) do phần mềm chấm điểm nêu; in đúng số này và đối chiếu với số tính lại'),
  mainIndices: z.array(mainIndexScoreSchema).max(30).optional().describe('Điểm từng chỉ số chính'),
};

const reason = line(500).describe('Lý do, in thành chú thích cuối trang ở tên đơn vị');

const hasAFigure = (result: { score?: string | undefined; index?: string | undefined }) =>
  result.score !== undefined || result.index !== undefined;
const noFigure = { error: 'Đơn vị đã chấm điểm phải có điểm đạt được (score) hoặc chỉ số (index)' };

/** What the scoring gave for one unit. Every stated figure is printed as it stands and compared with the computed one. */
const resultSchema = z.discriminatedUnion('status', [
  z
    .strictObject({
      status: z.literal('ranked'),
      ...figures,
      class: line(60).optional().describe('Xếp loại do phần mềm nêu'),
      rank: z.int().min(1).max(100_000).optional().describe('Xếp hạng do phần mềm nêu'),
    })
    .refine(hasAFigure, noFigure),
  z.strictObject({ status: z.literal('assessed-not-ranked'), ...figures, reason }).refine(hasAFigure, noFigure),
  z.strictObject({ status: z.literal('not-assessed'), reason }),
  z.strictObject({ status: z.literal('no-report'), reason }),
]);

const unitSchema = z.strictObject({
  id: identifier.describe('Mã đơn vị, giữ nguyên qua các năm'),
  name: nameLine(300).describe('Tên đơn vị như in trong bảng'),
  shortName: nameLine(100).optional().describe('Tên gọi tắt dùng trong tin công bố'),
  result: resultSchema.describe(
    'Kết quả: status là ranked (được xếp hạng), assessed-not-ranked (chấm điểm, không xếp hạng), not-assessed (không đánh giá) hoặc no-report (không có báo cáo)',
  ),
});

const groupSchema = z.strictObject({
  id: identifier.describe('Mã nhóm'),
  tierId: identifier.describe('Mã cấp trong bộ chỉ số'),
  title: line(300).optional().describe('Tên nhóm, in thành một dòng trong bảng'),
  maximumScore: decimalText.optional().describe('Tổng điểm tối đa của nhóm, sau khi trừ tiêu chí không tính điểm'),
  units: z.array(unitSchema).max(5000).describe('Các đơn vị của nhóm'),
});

const criterionSchema = z.strictObject({
  code: line(20).describe('Mã tiêu chí, ví dụ 6.12'),
  name: line(500).describe('Tên tiêu chí'),
});

const exclusionScopeSchema = z
  .strictObject({
    tierId: identifier.optional().describe('Cấp không tính: tiêu chí không tính điểm cho cả cấp này'),
    groupId: identifier.optional().describe('Nhóm không tính: tiêu chí không tính điểm cho nhóm này'),
    points: decimalText.optional().describe('Số điểm của tiêu chí ở cấp hoặc nhóm này, nếu biết'),
  })
  .refine((scope) => (scope.tierId === undefined) !== (scope.groupId === undefined), {
    error: 'Chọn một: cả cấp (tierId) hoặc một nhóm (groupId)',
  });

const exclusionReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-deployed') }),
  z.strictObject({ kind: z.literal('no-statistics') }),
  z.strictObject({ kind: z.literal('special-nature') }),
  z.strictObject({
    kind: z.literal('other'),
    text: line(500).describe('Lý do viết đầy đủ, đứng sau tên tiêu chí, không có dấu chấm cuối'),
  }),
]);

/** A criterion that does not count this year (780/QĐ-UBND of Kon Tum, Article 6.3): a footnote says which and why. */
const exclusionSchema = z
  .strictObject({
    criterion: criterionSchema.describe('Tiêu chí không tính điểm'),
    appliesTo: z
      .array(exclusionScopeSchema)
      .min(1)
      .max(50)
      .describe('Phạm vi không tính điểm: các cấp, các nhóm không tính tiêu chí này'),
    reason: exclusionReasonSchema.describe(
      'Lý do: not-deployed (tỉnh chưa triển khai), no-statistics (chưa thống kê được), special-nature (đặc thù), other (nêu rõ)',
    ),
    replacedBy: criterionSchema.optional().describe('Tiêu chí thay thế; bỏ trống nếu số điểm được giảm trừ'),
  })
  .describe('Tiêu chí không tính điểm');

const previousResultSchema = z.strictObject({
  unitId: identifier.describe('Mã đơn vị'),
  name: nameLine(300).describe('Tên đơn vị năm trước'),
  index: decimalText.optional().describe('Chỉ số (%) năm trước'),
  class: line(60).optional().describe('Xếp loại năm trước'),
});

const statedGainSchema = z.strictObject({
  unitId: identifier.describe('Mã đơn vị của năm nay'),
  points: decimalText.describe('Số điểm tăng so với năm trước'),
});

/** What is known of last year about a whole tier where the results of its units are not. */
const previousTierSchema = z.strictObject({
  tierId: identifier.describe('Mã cấp trong bộ chỉ số'),
  average: decimalText.optional().describe('Chỉ số (%) trung bình năm trước'),
  classCounts: z
    .array(
      z.strictObject({
        class: line(60).describe('Tên loại'),
        units: z.int().min(0).max(5000).describe('Số đơn vị của loại này năm trước'),
      }),
    )
    .min(1)
    .max(10)
    .optional()
    .describe('Số đơn vị của từng loại năm trước; loại không nêu là không có đơn vị nào'),
  gains: z
    .strictObject({
      risen: z.enum(['all', 'most']).describe('Số đơn vị tăng điểm: all (tất cả) hoặc most (đa số)'),
      smallest: statedGainSchema.describe('Đơn vị tăng ít nhất'),
      largest: statedGainSchema.describe('Đơn vị tăng nhiều nhất'),
    })
    .optional()
    .describe('Mức tăng điểm so với năm trước'),
});

/** Scales of the scores: points of a maximum, 0–100, or 0–1. */
const scaleSchema = z.enum(['points', 'percent', 'ratio']);

const previousYearSchema = z.strictObject({
  year: z.int().min(2000).max(2100).describe('Năm trước'),
  indexSetName: line(300).describe('Bộ chỉ số dùng năm trước; khác tên thì hai năm không so sánh được'),
  scale: scaleSchema.optional().describe('Thang điểm năm trước; khác thang thì hai năm không so sánh được'),
  results: z.array(previousResultSchema).max(10_000).describe('Kết quả của từng đơn vị năm trước'),
  tiers: z
    .array(previousTierSchema)
    .max(10)
    .optional()
    .describe('Số liệu chung của từng cấp năm trước, nêu khi không có kết quả từng đơn vị'),
});

/** One year's scoring of all units of a province (đợt đánh giá). */
export const assessmentSchema = z
  .strictObject({
    year: z.int().min(2000).max(2100).describe('Năm đánh giá'),
    scale: scaleSchema.describe(
      'Thang của điểm đạt được: points (điểm trên điểm tối đa), percent (0–100), ratio (0–1)',
    ),
    indexSet: indexSetSchema,
    groups: z.array(groupSchema).min(1).max(200).describe('Các nhóm đơn vị, theo thứ tự in'),
    exclusions: z.array(exclusionSchema).max(100).describe('Các tiêu chí không tính điểm, theo thứ tự in'),
    previousYear: previousYearSchema.optional().describe('Kết quả năm trước'),
  })
  .describe('Đợt đánh giá');

export type Assessment = z.infer<typeof assessmentSchema>;
export type Group = Assessment['groups'][number];
export type Unit = Group['units'][number];
export type Result = Unit['result'];
export type PreviousYear = NonNullable<Assessment['previousYear']>;
export type PreviousTier = NonNullable<PreviousYear['tiers']>[number];
export type Exclusion = Assessment['exclusions'][number];
