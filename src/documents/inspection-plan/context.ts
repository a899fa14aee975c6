import * as z from 'zod';
import { required } from '../context-fields.ts';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: text('Nội dung dòng') });

const noteSchema = z.strictObject({ text: text('Nội dung chú thích cuối trang') });

const digitisationSchema = z.strictObject({
  citation: text('Văn bản chỉ đạo số hóa, không kèm trích yếu'),
  notes: z.array(noteSchema).describe('Chú thích nêu trích yếu (không có hoặc một)'),
  separator: text('Dấu chấm phẩy trước văn bản tiếp theo; rỗng ở văn bản cuối'),
});

/** Every word the template of the inspection plan may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  parentAuthorityLines: z.array(lineSchema).describe('Tên cơ quan chủ quản, mỗi dòng một phần tử'),
  authorityLines: z.array(lineSchema).describe('Tên Ban Chỉ đạo, mỗi dòng một phần tử'),
  authorityRuleLength: text('Chiều dài đường kẻ dưới tên Ban Chỉ đạo, mm'),
  documentNumber: text('Số kế hoạch; bản dự thảo để khoảng trống'),
  notation: text('Ký hiệu, ví dụ KH-BCĐ'),
  place: text('Địa danh'),
  day: text('Ngày; bản dự thảo để khoảng trống'),
  month: text('Tháng; có thể để khoảng trống'),
  year: text('Năm ban hành'),
  subject: required(text('Trích yếu')),
  subjectRuleLength: text('Chiều dài đường kẻ dưới trích yếu, mm'),
  subjectInSentence: text('Trích yếu viết thường chữ đầu, đứng trong câu'),
  committeeName: text('Tên đầy đủ của Ban Chỉ đạo'),
  committeeShortName: text('Tên gọi ngắn của Ban Chỉ đạo, ví dụ Ban Chỉ đạo tỉnh'),
  standingAgency: text('Cơ quan thường trực của Ban Chỉ đạo'),
  committeeDocuments: text('Văn bản của Ban Chỉ đạo làm căn cứ, cách nhau bằng dấu chấm phẩy'),
  inspectionYear: text('Năm kiểm tra'),
  leader: required(text('Trưởng đoàn: họ tên, chức vụ')),
  hasDeputies: z.boolean().describe('Đoàn có Phó Trưởng đoàn'),
  deputies: required(z.array(lineSchema).describe('Phó Trưởng đoàn, mỗi người một dòng')),
  membersNumber: text('Số của khoản về thành viên: 3, hoặc 2 nếu không có Phó Trưởng đoàn'),
  members: required(z.array(lineSchema).describe('Thành viên, mỗi người một dòng')),
  assignedTasks: text('Văn bản giao nhiệm vụ, cách nhau bằng dấu chấm phẩy'),
  digitisationLead: text('Lời dẫn tới các văn bản chỉ đạo số hóa, ví dụ “theo chỉ đạo của … tại”'),
  digitisation: z.array(digitisationSchema).describe('Văn bản chỉ đạo số hóa'),
  platformProgramme: text('Văn bản về chương trình nền tảng số'),
  localities: text('Các đơn vị hành chính trực thuộc, ví dụ huyện, thành phố'),
  periodYears: text('Các năm của kỳ kiểm tra, ví dụ “năm 2023, năm 2024”'),
  resolution: text('Nghị quyết về chuyển đổi số của tỉnh'),
  directLines: required(z.array(lineSchema).describe('Đối tượng kiểm tra trực tiếp, mỗi gạch đầu dòng một phần tử')),
  reportDeadline: required(text('Hạn gửi báo cáo')),
  periodStart: required(text('Ngày bắt đầu kỳ kiểm tra')),
  periodEnd: required(text('Ngày kết thúc kỳ kiểm tra')),
  inspectionTime: required(text('Thời gian kiểm tra, ví dụ “Trong tháng 10 năm 2024”')),
  recipients: z.array(lineSchema).describe('Nơi nhận, đã có dấu chấm phẩy; dòng cuối là dòng Lưu'),
  committeePosts: z.array(lineSchema).describe('Chức danh trong Ban Chỉ đạo, đứng trên chữ ký'),
  authorityPost: text('Chức vụ trong cơ quan, đứng trên họ tên'),
  signatory: text('Họ và tên người ký'),
});

export type InspectionPlanContext = z.infer<typeof contextSchema>;
