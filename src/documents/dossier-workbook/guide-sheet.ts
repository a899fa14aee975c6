import { emptyListMark, guideId, sheetMark } from '../../domain/dossier-tables/marks.ts';
import type { DossierSheet } from '../../domain/dossier-tables/tables.ts';
import type { Row, Sheet } from '../workbook.ts';
import { partNames } from './sheet-frame.ts';

/** What is told to whoever opens the workbook. */
const instructions = [
  'Tệp này giữ toàn bộ một hồ sơ: số liệu, lời văn, thể thức và danh sách đơn vị. Phần mềm đọc lại tệp này để tạo các văn bản; sang năm sau chỉ cần lưu thành tệp mới rồi sửa.',
  '1. Chỉ nhập vào các ô trắng có viền. Mục và cột có dấu * phải điền; ô khác để trống nếu không có nội dung. Trang tính của phần việc chưa làm thì để trống cả trang.',
  '2. Bấm vào một ô để xem cách ghi. Ô có mũi tên thì chọn trong danh sách.',
  '3. Mỗi bảng có sẵn dòng trống ở cuối. Có thể chèn thêm dòng ở giữa, sắp xếp lại, đổi chỗ cột. Thứ tự các dòng là thứ tự in. Muốn bỏ một dòng thì xóa trắng các ô của dòng đó.',
  '4. Các trang tính nối với nhau bằng mã (ví dụ so-y-te) hoặc bằng số thứ tự. Mã viết chữ thường, không dấu, giữ nguyên qua các năm.',
  '5. Điểm và chỉ số nhập bằng số. Phần mềm giữ cả số 0 ở cuối nhìn thấy trong ô (970,00 được đọc là 970.00) và cả chữ số thập phân mà định dạng của ô không hiện ra. Ngày nhập theo dạng ngày/tháng/năm.',
  '6. Điểm từng chỉ số chính nằm ở các cột cuối của trang “Đơn vị và điểm”; mã trong ngoặc ở tiêu đề cột là mã chỉ số chính. Thêm chỉ số chính thì chèn thêm cột, chép tiêu đề và sửa mã.',
  `7. Danh sách có nêu nhưng không có dòng nào được ghi là “${emptyListMark}”.`,
  '8. Không đổi chữ trong các ô khóa, không xóa trang tính, không ghi thêm ngoài các bảng. Phần mềm báo rõ trang tính và ô nếu có chỗ chưa đọc được.',
];

/** The first sheet: how the workbook is filled in, and what each of its sheets is for. */
export function guideSheet(sheets: readonly DossierSheet[]): Sheet {
  return {
    name: 'Hướng dẫn',
    orientation: 'portrait',
    isForm: true,
    isShaded: true,
    lead: [{ role: 'name', text: 'HỒ SƠ TRÌNH KÝ' }, ...instructions.map((text) => ({ role: 'field' as const, text }))],
    keys: [`${sheetMark}${guideId}`, ''],
    columns: [
      { heading: 'Trang tính', width: 55, align: 'left', entry: { type: 'none' } },
      { heading: 'Dùng để', width: 110, align: 'left', entry: { type: 'none' } },
    ],
    rows: sheets.flatMap((sheet, place): Row[] => [
      ...(sheet.part === sheets[place - 1]?.part
        ? []
        : [{ role: 'section' as const, isWhole: true, cells: [{ text: partNames[sheet.part] }, undefined] }]),
      { role: 'data', cells: [{ text: sheet.name, linksTo: sheet.name }, { text: sheet.purpose }] },
    ]),
    notes: [],
  };
}
