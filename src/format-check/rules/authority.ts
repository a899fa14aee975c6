import type { WordDocument } from '../document-model.ts';
import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { centredLetterFaults } from './centred-letters.ts';
import { annex, practice } from './clauses.ts';
import { checkDrawnRule, thirdToHalf } from './drawn-rule-check.ts';
import { isSameColumn, printedWords } from './head-places.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notApplicable, notFound } from './outcomes.ts';
import { printedWidths } from './printed-width.ts';

/** Names of the authority above and of the one that issues the paper (Annex I, II.2). */
export const authorityRules: readonly Rule[] = [
  {
    id: 'HD-09',
    title: 'Tên cơ quan, tổ chức chủ quản trực tiếp',
    clause: annex('II', '2', 'b'),
    severity: 'error',
    allowed: 'Chữ in hoa, cỡ chữ 12–13, kiểu chữ đứng, không đậm, canh giữa',
    hint: 'Chọn tên cơ quan chủ quản, đặt chữ in hoa, cỡ 12 hoặc 13, không đậm, không nghiêng, canh giữa.',
    check: ofMainPaper(({ document, elements }) =>
      elements.parentAuthority.length === 0
        ? notApplicable
        : nameOutcome(document, elements.parentAuthority, { bold: false }),
    ),
  },
  {
    id: 'HD-10',
    title: 'Tên cơ quan, tổ chức ban hành văn bản',
    clause: annex('II', '2', 'b'),
    severity: 'error',
    allowed: 'Chữ in hoa, cỡ chữ 12–13, kiểu chữ đứng, đậm, canh giữa dưới tên cơ quan chủ quản',
    hint: 'Chọn tên cơ quan ban hành, đặt chữ in hoa, cỡ 12 hoặc 13, đậm, không nghiêng, canh giữa dưới tên cơ quan chủ quản.',
    check: ofMainPaper(checkIssuer),
  },
  {
    id: 'HD-11',
    title: 'Tên cơ quan ban hành ghi đầy đủ',
    clause: annex('II', '2', 'a'),
    severity: 'error',
    allowed: 'Tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt',
    hint: 'Ghi đầy đủ tên cơ quan ban hành; chỉ viết tắt cụm từ thông dụng ở tên cơ quan chủ quản.',
    check: ofMainPaper(checkFullName),
  },
  {
    id: 'HD-12',
    title: 'Đường kẻ dưới tên cơ quan ban hành',
    clause: annex('II', '2', 'b'),
    severity: 'error',
    allowed: 'Đường kẻ ngang, nét liền, dài bằng 1/3 đến 1/2 dòng chữ',
    hint: 'Vẽ một đường thẳng nét liền ở dưới tên cơ quan ban hành, dài bằng 1/3 đến 1/2 dòng chữ.',
    check: ofMainPaper(checkRule),
  },
  {
    id: 'HD-13',
    title: 'Đường kẻ dưới tên cơ quan ban hành đặt cân đối',
    clause: annex('II', '2', 'b'),
    severity: 'warning',
    allowed: 'Ở giữa, cân đối so với dòng chữ',
    hint: 'Chọn đường kẻ dưới tên cơ quan ban hành, kéo vào giữa dòng chữ.',
    check: ofMainPaper(({ document, elements }) =>
      checkDrawnRule(document, elements.issuingAuthority, { below: 'tên cơ quan ban hành', centred: true }),
    ),
  },
  {
    id: 'HD-14',
    title: 'Ngắt dòng trong tên cơ quan ban hành',
    clause: practice,
    severity: 'info',
    allowed: 'Ngắt trước một cụm từ, không để một chữ đứng riêng một dòng',
    hint: 'Đặt chỗ xuống dòng (Shift + Enter) trước một cụm từ, ví dụ trước “TỈNH”.',
    check: ofMainPaper(checkBreaks),
  },
];

function nameOutcome(document: WordDocument, lines: readonly Line[], { bold }: { readonly bold: boolean }): Outcome {
  return judgedLines(lines, (line) =>
    centredLetterFaults(document, line, { sizes: [12, 13], bold, italic: false, capitals: true }),
  );
}

function checkIssuer({ document, elements }: Paper): Outcome {
  const { issuingAuthority, parentAuthority } = elements;
  const [line] = issuingAuthority;
  const above = parentAuthority.at(-1);
  if (line === undefined) return notFound;
  if (above !== undefined && !isSameColumn(above, line)) {
    return judged([faultAt(line, 'không nằm dưới tên cơ quan chủ quản')]);
  }
  return nameOutcome(document, issuingAuthority, { bold: true });
}

/** Only abbreviations that can't be part of an official name. */
const abbreviations: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/(?<!\p{L})(?:UBND|UB\s?ND)(?!\p{L})/u, 'ỦY BAN NHÂN DÂN'],
  [/(?<!\p{L})HĐND(?!\p{L})/u, 'HỘI ĐỒNG NHÂN DÂN'],
  [/(?<!\p{L})(?:UBMTTQ|MTTQ)/u, 'ỦY BAN MẶT TRẬN TỔ QUỐC'],
  [/(?<!\p{L})BCĐ(?!\p{L})/u, 'BAN CHỈ ĐẠO'],
  [/(?<!\p{L})BQL(?!\p{L})/u, 'BAN QUẢN LÝ'],
  [/(?<!\p{L})BCH(?!\p{L})/u, 'BAN CHỈ HUY hoặc BAN CHẤP HÀNH'],
  [/(?<!\p{L})(?:TP(?=\.|\s)|TP$)/u, 'THÀNH PHỐ'],
  [/(?<!\p{L})TX\./u, 'THỊ XÃ'],
  [/(?<!\p{L})VP(?!\p{L})/u, 'VĂN PHÒNG'],
];

function abbreviationsIn(lines: readonly Line[]): { readonly short: string; readonly full: string }[] {
  const words = printedWords(lines);
  return abbreviations.flatMap(([pattern, full]) => {
    const [short] = pattern.exec(words) ?? [];
    return short === undefined ? [] : [{ short, full }];
  });
}

function checkFullName({ elements }: Paper): Outcome {
  const [line] = elements.issuingAuthority;
  if (line === undefined) return notFound;
  const found = abbreviationsIn(elements.issuingAuthority);
  if (found.length === 0) return judged([]);
  const short = found.map((each) => `“${each.short}”`).join(', ');
  const expected = found.map(({ full }) => full).join(', ');
  return judged([faultAt(line, `Viết tắt ${short}`, { expected })]);
}

/** Once an abbreviated name is written out (HD-11), its line has to be drawn anew: only then its length counts. */
function checkRule({ document, elements }: Paper): Outcome {
  const { issuingAuthority } = elements;
  return checkDrawnRule(document, issuingAuthority, {
    below: 'tên cơ quan ban hành',
    presence: true,
    ...(abbreviationsIn(issuingAuthority).length > 0 ? {} : thirdToHalf),
    severity: 'warning',
  });
}

function checkBreaks({ document, elements }: Paper): Outcome {
  const { issuingAuthority } = elements;
  if (issuingAuthority.length === 0) return notFound;
  return judged(
    issuingAuthority.flatMap((line): Fault[] => {
      const word = line.text.split(' ').at(-1) ?? '';
      const isOneWord = issuingAuthority.length > 1 && line.text === word;
      if (isOneWord) return [faultAt(line, `“${word}” đứng riêng một dòng`)];
      const widths = printedWidths(document, line);
      const [whole = 0] = widths.length > 1 ? widths.slice(-1) : [];
      const isLeftOver = widths.length > 1 && whole < widthShare(line, word);
      return isLeftOver ? [faultAt(line, `“${word}” rơi xuống một dòng riêng`)] : [];
    }),
  );
}

/** A width that the last word alone stays below, and two words do not. */
function widthShare({ text, runs }: Line, word: string): number {
  const size = runs.reduce((most, { format }) => Math.max(most, format.size), 0);
  return text.length === 0 ? 0 : word.length * size * 20;
}
