import { millimetreText, twipsPerMillimetre } from '../millimetres.ts';
import type { Line, Paper } from '../paper.ts';
import type { Outcome, Rule } from '../rule.ts';
import { centredLetterFaults, wordFaults } from './centred-letters.ts';
import { annex } from './clauses.ts';
import { checkDrawnRule } from './drawn-rule-check.ts';
import { isSameColumn, missingInHead, printedWords } from './head-places.ts';
import { sizesOf } from './letters.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notFound, passed } from './outcomes.ts';
import { availableWidth, columnWidth, printedWidth } from './printed-width.ts';
import { titleSpacingRule } from './title-spacing.ts';

/** National title and motto (Annex I, II.1). */
export const nationalTitleRules: readonly Rule[] = [
  {
    id: 'HD-01',
    title: 'Quốc hiệu',
    clause: annex('II', '1', 'a'),
    severity: 'error',
    allowed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    hint: 'Gõ lại Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” ở phía trên cùng, bên phải trang đầu.',
    check: ofMainPaper(checkTitleWords),
  },
  {
    id: 'HD-02',
    title: 'Cỡ chữ, kiểu chữ Quốc hiệu',
    clause: annex('II', '1', 'a'),
    severity: 'error',
    allowed: 'Chữ in hoa, cỡ chữ 12–13, kiểu chữ đứng, đậm',
    hint: 'Chọn dòng Quốc hiệu, đặt chữ in hoa, cỡ 12 hoặc 13, đậm, không nghiêng.',
    check: ofMainPaper(({ elements }) =>
      judgedLines(elements.nationalTitle, (line) =>
        wordFaults(line, { sizes: [12, 13], bold: true, italic: false, capitals: true }),
      ),
    ),
  },
  {
    id: 'HD-03',
    title: 'Quốc hiệu nằm trên một dòng',
    clause: annex('II', '1', 'c'),
    severity: 'error',
    allowed: 'Một dòng, không ngắt',
    hint: 'Nới rộng cột bên phải của bảng ở đầu văn bản, hoặc đặt Quốc hiệu cỡ 12, để Quốc hiệu nằm trên một dòng.',
    check: ofMainPaper(checkOneLine),
  },
  {
    id: 'HD-04',
    title: 'Tiêu ngữ',
    clause: annex('II', '1', 'b'),
    severity: 'error',
    allowed: 'Độc lập - Tự do - Hạnh phúc',
    hint: 'Gõ lại Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”, dùng gạch nối (-) và có cách chữ ở hai bên.',
    check: ofMainPaper(checkMottoWords),
  },
  {
    id: 'HD-05',
    title: 'Cỡ chữ, kiểu chữ, vị trí Tiêu ngữ',
    clause: annex('II', '1', 'b'),
    severity: 'error',
    allowed: 'Chữ in thường, cỡ chữ 13–14, kiểu chữ đứng, đậm, canh giữa dưới Quốc hiệu',
    hint: 'Chọn dòng Tiêu ngữ, đặt chữ in thường, cỡ 13 hoặc 14, đậm, không nghiêng, canh giữa dưới Quốc hiệu.',
    check: ofMainPaper(({ document, elements }) =>
      judgedLines(elements.motto, (line) => {
        const [title] = elements.nationalTitle;
        if (title !== undefined && !isSameColumn(title, line)) return [faultAt(line, 'không nằm dưới Quốc hiệu')];
        return centredLetterFaults(document, line, { sizes: [13, 14], bold: true, italic: false, capitals: false });
      }),
    ),
  },
  {
    id: 'HD-06',
    title: 'Đường kẻ dưới Tiêu ngữ',
    clause: annex('II', '1', 'b'),
    severity: 'error',
    allowed: 'Đường kẻ ngang, nét liền, ở dưới Tiêu ngữ',
    hint: 'Vào Insert (Chèn) > Shapes (Hình dạng), vẽ một đường thẳng nét liền ở dưới Tiêu ngữ; không dùng gạch chân chữ.',
    check: ofMainPaper(({ document, elements }) =>
      checkDrawnRule(document, elements.motto, { below: 'Tiêu ngữ', presence: true }),
    ),
  },
  {
    id: 'HD-07',
    title: 'Độ dài đường kẻ dưới Tiêu ngữ',
    clause: annex('II', '1', 'b'),
    severity: 'warning',
    allowed: 'Bằng độ dài của dòng chữ Tiêu ngữ',
    hint: 'Chọn đường kẻ dưới Tiêu ngữ, kéo hai đầu cho dài bằng dòng chữ.',
    check: ofMainPaper(({ document, elements }) =>
      checkDrawnRule(document, elements.motto, { below: 'Tiêu ngữ', ratio: aboutEqual }),
    ),
  },
  titleSpacingRule,
];

/** The decree's own samples have a line of up to an eighth more than the words: underscores can't be cut. */
const aboutEqual = [0.9, 1.15] as const;

/** HOÀ and HÒA are both written; whether the letters are capitals is the matter of HD-02. */
function checkTitleWords(paper: Paper): Outcome {
  const { nationalTitle } = paper.elements;
  const [line] = nationalTitle;
  if (line === undefined) return missingInHead(paper, 'Không thấy Quốc hiệu');
  const words = printedWords(nationalTitle);
  const isRight = words.toUpperCase().replace('HOÀ', 'HÒA') === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  return isRight ? passed : judged([faultAt(line, `Quốc hiệu ghi “${words}”`)]);
}

/** Letters drawn closer together, which the file model does not tell, win up to this. */
const mostCondensed = 4 * twipsPerMillimetre;

function checkOneLine({ document, elements }: Paper): Outcome {
  const { nationalTitle } = elements;
  const [line] = nationalTitle;
  if (line === undefined) return notFound;
  if (nationalTitle.length > 1) return judged([faultAt(line, `Quốc hiệu bị ngắt thành ${nationalTitle.length} dòng`)]);
  const width = widthAtRightSize(line);
  const room = roomFor(document, line);
  if (width === undefined || room === undefined) {
    const message = 'Không đo được chỗ của Quốc hiệu: xem Quốc hiệu có nằm trên một dòng không.';
    return { state: 'look', message, places: [faultAt(line, 'Cần xem')] };
  }
  if (width <= room + twipsPerMillimetre) return passed;
  const fault = faultAt(
    line,
    `Quốc hiệu rộng ${millimetreText(width)} mm, chỗ trong cột chỉ ${millimetreText(room)} mm`,
  );
  if (width > room + mostCondensed) return judged([fault]);
  return { state: 'look', message: 'Quốc hiệu có thể bị ngắt thành hai dòng.', places: [fault] };
}

/** A title that only is too large is the matter of HD-02. */
function widthAtRightSize(line: Line): number | undefined {
  const largest = sizesOf(line.runs).reduce((most, size) => Math.max(most, size), 0);
  const width = printedWidth(line);
  return width === undefined || largest <= 13 ? width : (width * 13) / largest;
}

/** Beside the words of the other column where tabs make the columns. */
function roomFor(document: Paper['document'], line: Line): number | undefined {
  const { paragraph, cell, pieces } = line;
  return pieces > 1 ? columnWidth(document, paragraph, cell) : availableWidth(document, paragraph, cell);
}

function checkMottoWords(paper: Paper): Outcome {
  const { motto, nationalTitle } = paper.elements;
  const [line] = motto;
  if (line === undefined) return nationalTitle.length === 0 ? notFound : missingInHead(paper, 'Không thấy Tiêu ngữ');
  const words = line.text.replace(/[\u2010\u2011]/g, '-');
  const isCapital = printedWords([line]) === line.text.toUpperCase();
  const isRight = (isCapital ? words.toUpperCase() : words) === (isCapital ? rightMotto.toUpperCase() : rightMotto);
  if (isRight) return passed;
  const onlyDashes = words.replace(/\s*[\u2012-\u2015\u2212-]\s*/g, ' - ') === rightMotto;
  const found = onlyDashes ? dashText(words) : `Tiêu ngữ ghi “${line.text}”`;
  const fix = { kind: 'motto-hyphen', place: line.paragraph.place } as const;
  return judged([faultAt(line, found, onlyDashes ? { fix } : {})]);
}

const rightMotto = 'Độc lập - Tự do - Hạnh phúc';

function dashText(words: string): string {
  return /[\u2012-\u2015\u2212]/.test(words)
    ? 'Dùng gạch ngang dài (–) thay cho gạch nối (-)'
    : 'Gạch nối không có cách chữ ở hai bên';
}
