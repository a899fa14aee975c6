import type { Table, WordDocument } from '../document-model.ts';
import { millimetreText, twipsPerMillimetre } from '../millimetres.ts';
import type { Line, Paper } from '../paper.ts';
import type { Outcome, Rule } from '../rule.ts';
import { annex, practice } from './clauses.ts';
import { isSameColumn } from './head-places.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, notApplicable, notFound, passed } from './outcomes.ts';
import { offCentre } from './printed-width.ts';
import { surroundingsOf } from './surroundings.ts';

/** How the elements of the head lie beside each other (Annex I, II.3.c, II.4.c, IV). */
export const numberPlaceRule: Rule = {
  id: 'HD-21',
  title: 'Số, ký hiệu canh giữa dưới tên cơ quan ban hành',
  clause: annex('II', '3', 'c'),
  severity: 'error',
  allowed: 'Canh giữa, cùng cột với tên cơ quan ban hành',
  hint: 'Đặt dòng số, ký hiệu ở cột bên trái, dưới tên cơ quan ban hành, canh giữa.',
  check: ofMainPaper(({ document, elements }) => {
    const [line] = elements.number;
    const issuer = elements.issuingAuthority.at(-1);
    if (line === undefined) return notFound;
    if (isBelowType(line, elements)) return judged([faultAt(line, 'Nằm dưới tên loại văn bản')]);
    const isBeside = issuer !== undefined && issuer.cell?.table === line.cell?.table && !isSameColumn(issuer, line);
    if (isBeside) return judged([faultAt(line, 'Không nằm dưới tên cơ quan ban hành')]);
    const position = offCentre(document, line);
    return judged(position === undefined ? [] : [faultAt(line, `Số, ký hiệu ${position}`)]);
  }),
};

/** As contracts often have it. */
function isBelowType(number: Line, { typeName }: Paper['elements']): boolean {
  return typeName.some(({ index }) => index < number.index);
}

export const headLayoutRules: readonly Rule[] = [
  {
    id: 'HD-25',
    title: 'Địa danh, thời gian cùng một dòng với số, ký hiệu',
    clause: annex('II', '4', 'c'),
    severity: 'error',
    allowed: 'Cùng một dòng với số, ký hiệu văn bản',
    hint: 'Đặt số, ký hiệu và địa danh, ngày tháng vào hai ô của cùng một hàng trong bảng ở đầu văn bản.',
    check: ofMainPaper(checkSameRow),
  },
  {
    id: 'HD-26',
    title: 'Bảng trình bày phần đầu văn bản',
    clause: practice,
    severity: 'info',
    allowed: 'Bảng hai cột, không có đường viền, không rộng quá vùng trình bày văn bản',
    hint: 'Chọn bảng ở đầu văn bản, vào Borders (Viền) chọn No Border, kéo bảng vừa vùng trình bày.',
    check: ofMainPaper(checkTable),
  },
];

/** In one row of a table, or in one paragraph with tabs. Boxes lie where their author dragged them. */
function checkSameRow({ document, elements }: Paper): Outcome {
  const [number] = elements.number;
  const [date] = elements.placeAndDate;
  if (number === undefined || date === undefined) return notFound;
  // Once the number stands in its place (HD-21), the date is beside it or not.
  if (isBelowType(number, elements)) return notApplicable;
  if (number.paragraph === date.paragraph) return number.pieces > 1 ? passed : judged([apart(date)]);
  if (isInBox(document, number) || isInBox(document, date)) {
    const message =
      'Phần đầu văn bản nằm trong khung chữ: xem số, ký hiệu và địa danh, ngày tháng có cùng một dòng không.';
    return { state: 'look', message, places: [faultAt(date, 'Cần xem')] };
  }
  if (number.cell === undefined || date.cell === undefined) return judged([apart(date)]);
  const isSameRow = number.cell.table === date.cell.table && number.cell.row === date.cell.row;
  return judged(isSameRow ? [] : [apart(date)]);
}

function apart(date: Line) {
  return faultAt(date, 'Địa danh, ngày tháng không cùng dòng với số, ký hiệu');
}

function isInBox(document: WordDocument, { paragraph }: Line): boolean {
  return surroundingsOf(document, paragraph)?.isInBox === true;
}

/** Whether a border is a frame round the table or the line below a name, the model does not tell. */
function checkTable({ document, elements }: Paper): Outcome {
  const line = elements.nationalTitle[0] ?? elements.number[0];
  const table = line?.cell?.table;
  if (line === undefined || table === undefined) return notApplicable;
  if (table.hasVisibleBorders) {
    const message = 'Bảng ở đầu văn bản có đường viền: chỉ giữ đường kẻ dưới tên cơ quan và dưới Tiêu ngữ.';
    return { state: 'look', message, places: [faultAt(line, 'Bảng có đường viền')] };
  }
  const over = overhang(document, table);
  if (over <= mostOverhang) return passed;
  return judged([faultAt(line, `Bảng rộng quá lề phải ${millimetreText(over)} mm`)]);
}

/** Offices pull such a table over the margin by the padding of its cells and somewhat more; the decree's own samples by up to 14 mm. */
const mostOverhang = 15 * twipsPerMillimetre;

/** By how much a table reaches over the right margin, in twips. */
function overhang(document: WordDocument, table: Table): number {
  const section = document.sections[table.section];
  if (section === undefined) return 0;
  const { left, right, gutter } = section.margins;
  const room = section.width - left - right - gutter;
  return table.alignment === 'center' ? (table.width - room) / 2 : table.indent + table.width - room;
}
