import * as z from 'zod';
import { issueSchema } from './approval.ts';
import { line, nameLine } from './plain-text.ts';
import { authoritySchema, signingSchema } from './profile.ts';

const contactSchema = z.strictObject({
  title: z.enum(['Ông', 'Bà']).describe('Ông hoặc Bà'),
  name: nameLine(50).describe('Họ và tên: không kèm học hàm, học vị'),
  post: line(300).describe('Chức vụ và cơ quan'),
  phone: line(40).optional().describe('Số điện thoại'),
  email: line(100).optional().describe('Địa chỉ thư điện tử công vụ'),
});

/**
 * The letter that sends report outline and appendix forms to the units (công văn; Decree 30/2020, Annex III, sample
 * 1.5). It is written by the agency that collects the reports, not by the committee.
 */
export const coverLetterSchema = z
  .strictObject({
    issue: issueSchema.describe('Số và ngày ban hành công văn'),
    parentLines: z
      .array(line(200))
      .min(1)
      .max(4)
      .optional()
      .describe('Tên cơ quan chủ quản ở đầu công văn, in hoa, mỗi dòng một phần tử'),
    authority: authoritySchema.describe('Cơ quan gửi công văn'),
    draftingUnit: line(40).describe('Chữ viết tắt của đơn vị soạn thảo, dùng trong ký hiệu công văn, ví dụ CĐS'),
    subject: line(300).describe('Trích yếu của công văn, không kèm chữ “V/v”'),
    addressees: z
      .array(line(200))
      .min(1)
      .max(30)
      .describe('Kính gửi: nơi nhận của công văn gửi chung, mỗi dòng một phần tử'),
    contact: contactSchema.describe('Đầu mối liên hệ'),
    signing: signingSchema.describe('Khối chữ ký của công văn'),
    recipients: z
      .array(line(150))
      .max(40)
      .describe('Nơi nhận: các dòng sau dòng “Như trên”, không gồm dòng Lưu; có thể không có dòng nào'),
    filing: line(100).describe('Lưu: nội dung sau “Lưu:”, ví dụ VT, CĐS'),
  })
  .describe('Công văn gửi đơn vị kèm đề cương và phụ lục');

export type CoverLetter = z.infer<typeof coverLetterSchema>;
