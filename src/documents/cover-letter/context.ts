import * as z from 'zod';
import { required } from '../context-fields.ts';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: text('Nội dung dòng') });

/** Every word the template of the cover letter may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  parentAuthorityLines: z.array(lineSchema).describe('Tên cơ quan chủ quản, mỗi dòng một phần tử; có thể không có'),
  authorityLines: z.array(lineSchema).describe('Tên cơ quan gửi công văn ở đầu văn bản, mỗi dòng một phần tử'),
  authorityRuleLength: text('Chiều dài đường kẻ dưới tên cơ quan, mm'),
  documentNumber: text('Số công văn; bản dự thảo để khoảng trống'),
  notation: text('Ký hiệu công văn, ví dụ STTTT-BCVT'),
  subject: required(text('Trích yếu, không kèm chữ “V/v”')),
  place: text('Địa danh'),
  day: text('Ngày; bản dự thảo để khoảng trống'),
  month: text('Tháng; có thể để khoảng trống'),
  year: text('Năm ban hành'),
  soleAddressee: required(
    z.array(lineSchema).describe('Nơi nhận ở dòng Kính gửi khi công văn gửi một nơi (không có hoặc một)'),
  ),
  addressees: required(
    z.array(lineSchema).describe('Các dòng Kính gửi khi gửi nhiều nơi, đã có dấu chấm phẩy; rỗng khi gửi một nơi'),
  ),
  addresseeInSentence: text('Nơi nhận đứng trong câu, ví dụ Sở Y tế hoặc các cơ quan, đơn vị, địa phương'),
  plan: required(text('Kế hoạch kiểm tra được viện dẫn: số, ký hiệu, ngày, cơ quan ban hành, trích yếu')),
  authorityName: text('Tên cơ quan gửi công văn, đứng trong câu'),
  appendixLabels: text('Các phụ lục gửi kèm, ví dụ các Phụ lục I, II, III, IV'),
  standingAgency: text('Cơ quan nhận báo cáo'),
  reportDeadline: required(text('Hạn gửi báo cáo')),
  periodStart: text('Ngày bắt đầu kỳ kiểm tra'),
  periodEnd: text('Ngày kết thúc kỳ kiểm tra'),
  isForDirectUnit: z.boolean().describe('Công văn gửi riêng một đơn vị được kiểm tra trực tiếp'),
  isGeneral: z.boolean().describe('Công văn gửi chung các đơn vị'),
  inspectionTime: text('Thời gian kiểm tra trực tiếp, ví dụ “trong tháng 10 năm 2024”'),
  contact: text('Đầu mối liên hệ: họ tên, chức vụ, số điện thoại, thư điện tử'),
  recipients: z.array(lineSchema).describe('Nơi nhận, đã có dấu chấm phẩy; dòng đầu Như trên, dòng cuối là dòng Lưu'),
  capacityLines: z.array(lineSchema).describe('Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử'),
  signatory: text('Họ và tên người ký'),
});

export type CoverLetterContext = z.infer<typeof contextSchema>;
