import { decimalReadings, isAmbiguous } from '../../domain/decimal-readings.ts';
import { choiceWords } from '../../domain/dossier-tables/choice-words.ts';
import type { Leaf } from '../../domain/dossier-tables/leaf.ts';
import { lineOfCell } from '../../domain/dossier-tables/marks.ts';
import { daysInMonth } from '../../vietnamese/date.ts';
import { nearName } from '../../vietnamese/near-name.ts';
import { spellingKey } from '../../vietnamese/text.ts';
import { shown } from '../shown.ts';
import type { SheetCell } from '../workbook/workbook.ts';

/** What a cell says to the dossier, or why that can't be told. */
export type CellValue = { readonly value: unknown } | { readonly message: string; readonly hint: string };

/** Whether people see nothing in a cell. */
export function isBlank({ text, kind }: SheetCell): boolean {
  return kind === 'text' && text.trim() === '';
}

/** Whether these words are the caption of a field, with or without the mark of what can't be left out. */
export function isCaption(words: string, caption: string): boolean {
  return spellingKey(words.replace(/\s*\*\s*$/, '')) === spellingKey(caption);
}

/** The value of a cell that is not blank, for a field of this sort. Exact: nothing is rounded or guessed. */
export function valueOfCell(leaf: Leaf, cell: SheetCell): CellValue {
  if (cell.kind === 'error') {
    if (cell.text === '') return unsaved;
    return refused(cell, 'là lỗi của công thức', 'Sửa công thức hoặc nhập thẳng nội dung.');
  }
  switch (leaf.type) {
    case 'text':
    case 'code':
      return textOf(cell);
    case 'codes':
      return {
        value: seen(cell)
          .split(/[;,\s]+/)
          .filter((code) => code !== ''),
      };
    case 'decimal':
      return decimalOf(cell);
    case 'day':
      return dayOf(cell);
    case 'whole':
      return wholeOf(cell, leaf.words);
    case 'boolean':
      return cell.kind === 'boolean' ? { value: cell.text === 'TRUE' } : choiceOf(cell, [true, false]);
    case 'choice':
      return choiceOf(cell, leaf.values);
  }
}

/** The text of a cell as people see it: a number with the decimals of its format. */
export function seen({ kind, text, decimals = 0 }: SheetCell): string {
  if (kind !== 'number' || decimals === 0) return text.trim();
  const [whole, part = ''] = text.split('.');
  return `${whole}.${part.padEnd(decimals, '0')}`;
}

/** A date or a percentage was made by the spreadsheet of something else that was typed. */
function textOf(cell: SheetCell): CellValue {
  if (cell.kind === 'text' || cell.kind === 'number') return { value: lineOfCell(seen(cell)) };
  return refused(
    cell,
    'đã bị Excel đổi thành ngày, phần trăm hoặc giá trị đúng sai',
    'Đặt định dạng ô là Text rồi gõ lại nội dung.',
  );
}

/** A figure that a workbook was made with is a text only with more digits, or zeros before it, than thousands have. */
function decimalOf(cell: SheetCell): CellValue {
  const text = cell.kind === 'number' || cell.kind === 'text' ? seen(cell) : '';
  const readings = decimalReadings(text);
  if (cell.kind === 'text' && isAmbiguous(readings)) {
    return refused(
      cell,
      'là chữ, có thể hiểu dấu chấm là dấu thập phân hoặc dấu phân cách hàng nghìn',
      'Đặt định dạng ô là Number rồi nhập lại con số, không kèm dấu phân cách hàng nghìn.',
    );
  }
  if (/^\d{1,12}(?:\.\d{1,20})?$/.test(text)) return { value: text };
  return cell.kind === 'percent'
    ? refused(cell, 'đang ở định dạng phần trăm', 'Đặt định dạng ô là Number rồi nhập lại con số, không kèm dấu %.')
    : refused(
        cell,
        'không phải là một số từ 0 trở lên',
        'Nhập lại bằng số; nếu ô là chữ thì chỉ gồm chữ số và một dấu chấm thập phân, không có dấu phân cách hàng nghìn.',
      );
}

function dayOf(cell: SheetCell): CellValue {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(seen(cell)) ?? [];
  const iso = year === '' ? seen(cell) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if ((cell.kind === 'date' || cell.kind === 'text') && isDay(iso)) return { value: iso };
  return refused(cell, 'không phải là một ngày có thật', 'Nhập theo dạng ngày/tháng/năm, ví dụ 20/09/2024.');
}

function isDay(iso: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

function wholeOf(cell: SheetCell, words: readonly string[]): CellValue {
  if ((cell.kind === 'number' || cell.kind === 'text') && /^\d{1,9}$/.test(cell.text.trim()))
    return { value: Number(cell.text) };
  return words.length > 0 ? choiceOf(cell, words) : refused(cell, 'không phải là một số nguyên', 'Nhập một số nguyên.');
}

/** By the words of the list, or by the value itself as the dossier has it. */
function choiceOf(cell: SheetCell, values: readonly (string | number | boolean)[]): CellValue {
  const typed = spellingKey(seen(cell));
  const found = values.find((value) =>
    [choiceWords(value), String(value)].some((words) => spellingKey(words) === typed),
  );
  if (found !== undefined) return { value: found };
  const choices = values.map(choiceWords);
  const near = nearName(seen(cell), choices);
  return refused(
    cell,
    'không có trong danh sách của ô này',
    near === undefined
      ? `Chọn một trong các mục: ${choices.map((each) => `“${each}”`).join(', ')}.`
      : `Ý bạn là “${near}”?`,
  );
}

/** Nothing but a spreadsheet can tell what a formula gives. */
const unsaved: CellValue = {
  message: 'Ô có công thức nhưng tệp không lưu kết quả.',
  hint: 'Mở tệp bằng Excel, lưu lại (để Excel tính công thức) rồi nhập lại; hoặc nhập thẳng nội dung.',
};

function refused(cell: SheetCell, reason: string, hint: string): CellValue {
  return { message: `“${shown(seen(cell))}” ${reason}.`, hint };
}
