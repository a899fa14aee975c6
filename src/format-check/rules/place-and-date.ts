import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { centredLetterFaults } from './centred-letters.ts';
import { annex, sample } from './clauses.ts';
import { type DateWords, dateFaults, dateWordsOf, figureDepartures, isDraft, wordingDepartures } from './date-words.ts';
import { isSameColumn, missingInHead } from './head-places.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notApplicable, notFound } from './outcomes.ts';

/** Place and date of issue (Annex I, II.4). */
export const placeAndDateRules: readonly Rule[] = [
  {
    id: 'HD-22',
    title: 'Địa danh và thời gian ban hành',
    clause: annex('II', '4', 'b và điểm c'),
    severity: 'error',
    allowed: 'Địa danh, ngày … tháng … năm …; ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước',
    hint: 'Ghi đầy đủ theo mẫu “Kon Tum, ngày 05 tháng 3 năm 2024”.',
    check: ofMainPaper(checkIssued),
  },
  {
    id: 'HD-23',
    title: 'Địa danh và thời gian của văn bản dự thảo',
    clause: `${annex('II', '4', 'b và điểm c')}; ${sample('1.1 đến 1.8')}`,
    severity: 'error',
    allowed: 'Địa danh, ngày … tháng … năm …, có chỗ trống để ghi ngày, tháng',
    hint: 'Ghi địa danh, dấu phẩy, rồi “ngày … tháng … năm …”, chừa chỗ trống đủ ghi ngày, tháng.',
    check: ofMainPaper(checkDraft),
  },
  {
    id: 'HD-24',
    title: 'Cỡ chữ, kiểu chữ, vị trí địa danh và thời gian ban hành',
    clause: annex('II', '4', 'c'),
    severity: 'error',
    allowed: 'Chữ in thường, cỡ chữ 13–14, kiểu chữ nghiêng, không đậm, canh giữa dưới Quốc hiệu và Tiêu ngữ',
    hint: 'Chọn dòng địa danh, ngày tháng, đặt cỡ 13 hoặc 14, nghiêng, không đậm, canh giữa dưới Quốc hiệu và Tiêu ngữ.',
    check: ofMainPaper(({ document, elements }) =>
      judgedLines(elements.placeAndDate, (line) => {
        const [title] = elements.nationalTitle;
        if (title !== undefined && !isUnderTitle(title, line)) {
          return [faultAt(line, 'không nằm dưới Quốc hiệu và Tiêu ngữ')];
        }
        return centredLetterFaults(document, line, { sizes: [13, 14], bold: false, italic: true, capitals: false });
      }),
    ),
  },
];

/** A date outside the table of the head is the matter of HD-25. */
function isUnderTitle(title: Line, date: Line): boolean {
  return title.cell?.table !== date.cell?.table || isSameColumn(title, date);
}

function checkIssued(paper: Paper): Outcome {
  const [line] = paper.elements.placeAndDate;
  // The sample of minutes (Annex III, 1.9) has none.
  if (line === undefined && paper.type === 'BIÊN BẢN') return notApplicable;
  if (line === undefined) return missingInHead(paper, 'Không thấy địa danh và thời gian ban hành');
  const words = dateWordsOf(line);
  if (words === undefined) return judged([faultAt(line, 'Ngày, tháng, năm ghi tắt', { expected: fullDate })]);
  if (isDraft(words)) return notApplicable;
  return judged(dateFaults(line, [...wordingDepartures(words), ...figureDepartures(words)]));
}

const fullDate = 'ngày … tháng … năm …';

function checkDraft({ elements }: Paper): Outcome {
  const [line] = elements.placeAndDate;
  if (line === undefined) return notFound;
  const words = dateWordsOf(line);
  if (words === undefined || !isDraft(words)) return notApplicable;
  return judged([...dateFaults(line, wordingDepartures(words)), ...roomFaults(line, words)].slice(0, 1));
}

/** Two figures need the room of two blanks at least. */
function roomFaults(line: Line, { day, month, roomForDay, roomForMonth }: DateWords): Fault[] {
  const isTight = (day === '' && roomForDay < 2) || (month === '' && roomForMonth < 2);
  return isTight ? [faultAt(line, 'Không có chỗ trống để ghi ngày, tháng', { severity: 'warning' })] : [];
}
