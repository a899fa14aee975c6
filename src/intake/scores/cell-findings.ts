import type { Finding } from '../../domain/finding.ts';
import type { CellFault, CellFigure } from './column-figures.ts';
import type { Question } from './scores-import.ts';

/** A cell that should hold a figure and holds something else, which is not taken. */
export function faultFinding(fault: Fault, text: string, place: string, what: string, unit?: string): Finding {
  const shown = text.slice(0, mostShown);
  const { message, hint } = faultWords[fault](place, shown, what);
  return { code: fault, severity: 'error', message, hint, ...(unit === undefined ? {} : { unit }) };
}

/** What is wrong with a cell. */
type Fault = CellFault | 'not-a-number' | 'class-is-number';

/** Longer texts are cut in a message; they stand whole among what was not read. */
const mostShown = 120;

type FaultWords = (place: string, text: string, what: string) => { readonly message: string; readonly hint: string };

const faultWords: Readonly<Record<Fault, FaultWords>> = {
  'error-cell': (place, text, what) => ({
    message: `${place} có lỗi “${text}”, cần ${what}.`,
    hint: 'Sửa công thức trong Excel cho hết lỗi, lưu lại rồi nhập lại.',
  }),
  'formula-without-value': (place, _, what) => ({
    message: `${place} có công thức nhưng tệp không lưu kết quả, cần ${what}.`,
    hint: 'Mở tệp bằng Excel, lưu lại (để Excel tính công thức) rồi nhập lại.',
  }),
  'date-instead-of-number': (place, text, what) => ({
    message: `${place} là ngày hoặc giờ (${text}), cần ${what}. Excel có thể đã đổi số gõ vào thành ngày.`,
    hint: 'Đặt định dạng ô là Number hoặc Text, gõ lại số rồi nhập lại.',
  }),
  'negative-number': (place, text, what) => ({
    message: `${place} là số âm ${text}, cần ${what}.`,
    hint: 'Kiểm tra lại bảng chấm điểm, sửa ô này rồi nhập lại.',
  }),
  'long-number': (place, text, what) => ({
    message: `${place} có số “${text}” quá dài, cần ${what} có nhiều nhất 12 chữ số phần nguyên và 20 chữ số thập phân.`,
    hint: 'Kiểm tra lại ô này rồi nhập lại.',
  }),
  'truth-value': (place, text, what) => ({
    message: `${place} là giá trị logic ${text}, cần ${what}.`,
    hint: 'Gõ lại số vào ô này rồi nhập lại.',
  }),
  'scaled-number': (place, text, what) => ({
    message: `${place} lưu số ${text} nhưng định dạng ô hiện số ấy chia cho nghìn, nên không rõ ${what} là số nào.`,
    hint: 'Đặt định dạng ô là Number hoặc General, kiểm tra lại số rồi nhập lại.',
  }),
  'not-a-number': (place, text, what) => ({
    message: `${place} ghi “${text}”, cần ${what} viết bằng số.`,
    hint: 'Sửa ô này thành số; nếu đơn vị không được chấm điểm, ghi “Không báo cáo” hoặc “Không đánh giá”.',
  }),
  'class-is-number': (place, text, what) => ({
    message: `${place} ghi số “${text}”, cần ${what} viết bằng chữ (ví dụ “Tốt”).`,
    hint: 'Nếu cột này là điểm, chỉ số hoặc xếp hạng thì sửa tiêu đề cột; nếu là xếp loại thì ghi tên loại; rồi nhập lại.',
  }),
};

type Ambiguous = Extract<CellFigure, { kind: 'ambiguous' }>;

/** The question that a column of numbers leaves open: each cell with both readings. */
export function ambiguousNumbers(
  column: string,
  caption: string,
  cells: readonly { readonly place: string; readonly figure: Ambiguous }[],
): Question {
  const [first] = cells;
  const example = first?.figure;
  const message =
    `${column} “${caption}”: ${cells.length} ô có số đọc được theo hai cách, cả cột không cho biết dấu nào là dấu thập phân. ` +
    `Ví dụ “${example?.text}” là ${example?.readings['.']} nếu dấu chấm là dấu thập phân, là ${example?.readings[',']} nếu dấu phẩy là dấu thập phân. Các ô này chưa được lấy.`;
  return {
    code: 'ambiguous-number',
    message,
    hint: 'Chọn dấu thập phân của tệp (tùy chọn --decimal-mark hoặc tham số decimalMark: “.” hoặc “,”) rồi nhập lại.',
    places: cells.map(({ place }) => place),
    readings: cells.map(({ place, figure: { text, readings } }) => ({
      place,
      text,
      decimalPoint: readings['.'] ?? '',
      decimalComma: readings[','] ?? '',
    })),
  };
}
