import * as z from 'zod';
import { citedDocumentSchema } from './cited-document.ts';
import { decimalText } from './decimal-text.ts';
import { identifier, line } from './plain-text.ts';

const mainIndexSchema = z.strictObject({
  id: identifier.describe('Mã chỉ số chính'),
  name: line(200).describe('Tên chỉ số chính'),
  criteria: z.int().min(1).max(500).describe('Số tiêu chí'),
  maximumScore: decimalText.describe('Tổng điểm của chỉ số chính'),
});

const tierSchema = z.strictObject({
  id: identifier.describe('Mã cấp, ví dụ so, huyen, xa'),
  name: line(200).describe('Tên cấp, ví dụ “Cơ quan nhà nước cấp Sở, ngành”'),
  fullScale: decimalText.optional().describe('Thang điểm tối đa của cấp này'),
  mainIndices: z.array(mainIndexSchema).max(30).optional().describe('Các chỉ số chính, theo thứ tự trong quyết định'),
});

const performanceClassSchema = z.strictObject({
  name: line(60).describe('Tên loại, ví dụ Tốt'),
  from: decimalText.describe('Tỷ lệ % thấp nhất của loại này (tính cả giá trị này)'),
});

/** The rules of scoring that a decision has issued: tiers, main indices, points, classes (bộ chỉ số). */
export const indexSetSchema = z
  .strictObject({
    name: line(300).describe('Tên bộ chỉ số'),
    issuedBy: citedDocumentSchema.describe('Quyết định ban hành bộ chỉ số'),
    tiers: z.array(tierSchema).min(1).max(10).describe('Các cấp được đánh giá'),
    classes: z
      .array(performanceClassSchema)
      .max(10)
      .optional()
      .describe('Các loại, từ cao xuống thấp; bỏ trống nếu bộ chỉ số không xếp loại'),
    classWithoutReport: line(60).optional().describe('Loại của đơn vị không có báo cáo, ví dụ Yếu'),
  })
  .describe('Bộ chỉ số');

export type IndexSet = z.infer<typeof indexSetSchema>;
export type Tier = IndexSet['tiers'][number];
export type PerformanceClass = z.infer<typeof performanceClassSchema>;
