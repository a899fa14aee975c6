import { type Dossier, hasInspection } from '../domain/dossier.ts';
import { type InspectedUnit, type Inspection, reportDeadlineOf } from '../domain/inspection.ts';
import { MissingPartError } from '../errors.ts';
import { dayInStyle } from '../vietnamese/date.ts';
import { romanNumeral } from '../vietnamese/number.ts';
import type { AppendixForm } from './appendix-form.ts';
import { appendixLabel, attachmentLine, attachmentWords } from './attachment-lines.ts';
import { textEntry } from './text-entry.ts';
import type { Entry, Line, Row, Words, Workbook } from './workbook.ts';

/** Version of the Excel forms; grows by one whenever cells move: who reads a returned form must know where they stand. */
export const formVersion = '2';

/**
 * The form as a workbook, with as many rows as the dossier says, the same captions as its Word template and a hidden
 * sheet that tells which form of which round it is, and whose.
 * @throws MissingPartError if the dossier has no inspection
 */
export function buildAppendixWorkbook(dossier: Dossier, unit: InspectedUnit | undefined, form: AppendixForm): Workbook {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const { inspection, profile } = dossier;
  const label = appendixLabel(form.appendix, inspection);
  const words = attachmentWords(dossier, `${label}: ${form.title}`);
  const deadline = dayInStyle(reportDeadlineOf(inspection, unit), profile.dateStyle);
  const lead: Line[] = [
    { role: 'label', text: label },
    { role: 'title', text: form.title.toUpperCase() },
    { role: 'attachment', text: attachmentLine(words) },
    unit === undefined
      ? { role: 'field', text: 'Đơn vị:', entry: unitEntry }
      : { role: 'field', text: `Đơn vị: ${unit.name}`, varies: true },
    { role: 'field', text: `Thời hạn gửi: trước ${deadline}`, varies: true },
  ];
  return {
    title: words.documentTitle,
    sheets: [
      {
        name: label,
        orientation: form.orientation,
        isForm: true,
        lead,
        columns: form.columns,
        rows: rowsOf(form, inspection.workbookRows),
        notes: notesOf(form, inspection),
      },
    ],
    facts: factsOf(dossier, unit, form),
  };
}

function rowsOf({ columns, sections, hasTotal }: AppendixForm, count: number): Row[] {
  const blank: Row[] = Array.from({ length: count }, (_, place) => ({
    role: 'data',
    cells: columns.map((_column, at) => (at === 0 ? { text: String(place + 1) } : undefined)),
  }));
  const parts: Row[] =
    sections.length === 0
      ? blank
      : sections.flatMap((heading, place) => [sectionRow(columns.length, romanNumeral(place + 1), heading), ...blank]);
  return hasTotal ? [...parts, { role: 'total', label: 'Tổng cộng' }] : parts;
}

/** What belongs together is one note: print parts lines, never a cell. */
function notesOf({ notes, sections }: AppendixForm, { workbookRows, committee }: Inspection): Line[] {
  const where = sections.length === 0 ? 'Biểu mẫu' : 'Mỗi phần của biểu mẫu';
  const rows = `${where} có ${workbookRows} dòng và không chèn thêm dòng được. Nếu không đủ dòng, đề nghị ${committee.standingAgency} gửi lại biểu mẫu có nhiều dòng hơn. Ô nền đỏ là ô ghi chưa đúng: chọn ô đó để xem cách ghi rồi nhập lại.`;
  return [...(notes.length === 0 ? [] : [notes.join('\n')]), rows].map((text) => ({ role: 'note', text }));
}

function sectionRow(columns: number, ordinal: string, heading: string): Row {
  const words = [{ text: ordinal }, { text: heading }];
  return { role: 'section', cells: Array.from({ length: columns }, (_, place) => words[place]) };
}

function factsOf(dossier: Dossier, unit: InspectedUnit | undefined, { appendix }: AppendixForm): Record<string, Words> {
  return {
    form: { text: `appendix-${appendix}` },
    formVersion: { text: formVersion },
    dossier: { text: dossier.title },
    year: { text: String(dossier.inspection?.year ?? '') },
    unitId: { text: unit?.id ?? '', varies: true },
    unitName: { text: unit?.name ?? '', varies: true },
  };
}

/** A unit's name, in the general form: room for the longest one is kept free, two lines or three. */
const unitEntry = textEntry(150, 'Nhập tên đơn vị báo cáo.');

/** Finished cells: nothing is typed in. */
export const noEntry: Entry = { type: 'none' };

/** Where Windows puts the month first, 20/9/2024 is refused and 5/9/2024 is another day: year-month-day is read alike everywhere. */
export const dateEntry: Entry = {
  type: 'date',
  prompt:
    'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 20/9/2024. Nếu ô không nhận hoặc ngày và tháng bị đảo, nhập năm-tháng-ngày: 2024-09-20.',
  fault:
    'Đây không phải là một ngày có thật từ năm 2000 đến năm 2100. Nhập theo dạng ngày/tháng/năm, ví dụ 20/9/2024, hoặc năm-tháng-ngày: 2024-09-20.',
};

export const moneyEntry: Entry = {
  type: 'money',
  prompt: 'Nhập số tiền bằng đồng, là số nguyên, không gõ dấu phân cách.',
  fault: 'Số tiền phải là số nguyên không âm, tính bằng đồng, không gõ chữ hay dấu phân cách.',
};
