import { nameKey } from '../../vietnamese/name-key.ts';
import type { Line, Paper } from '../paper.ts';
import type { Expectations, Outcome, Rule } from '../rule.ts';
import { typeAbbreviations } from '../type-names.ts';
import { wordFaults } from './centred-letters.ts';
import { annex, sample } from './clauses.ts';
import { missingInHead } from './head-places.ts';
import { ofMainPaper } from './main-paper.ts';
import { groupsOf, isWithoutAbbreviation, type Notation, notationOf } from './notation.ts';
import { faultAt, judged, judgedLines, notApplicable, notFound, passed } from './outcomes.ts';
import { hasSymbolInside, symbolFaults } from './symbol.ts';

/** Number and symbol (Annex I, II.3). */
export const numberRules: readonly Rule[] = [
  {
    id: 'HD-15',
    title: 'Chữ “Số” và cách trình bày số, ký hiệu',
    clause: annex('II', '3', 'c'),
    severity: 'error',
    allowed: '“Số:” in thường; cỡ chữ 13, kiểu chữ đứng, không đậm',
    hint: 'Gõ “Số:” có dấu hai chấm, đặt cả dòng cỡ chữ 13, không đậm, không nghiêng.',
    check: ofMainPaper(({ elements }) => judgedLines(elements.number, labelFaults)),
  },
  {
    id: 'HD-16',
    title: 'Số của văn bản',
    clause: annex('II', '3', 'a và điểm c'),
    severity: 'error',
    allowed: 'Chữ số Ả Rập; số nhỏ hơn 10 ghi thêm số 0 phía trước',
    hint: 'Ghi số bằng chữ số Ả Rập, ví dụ 05, 23, 155.',
    check: ofMainPaper(checkNumber),
  },
  {
    id: 'HD-17',
    title: 'Chỗ ghi số của văn bản dự thảo',
    clause: sample('1.1 đến 1.10'),
    severity: 'warning',
    allowed: 'Khoảng trống đủ ghi số giữa “Số:” và dấu gạch chéo',
    hint: 'Để trống vài khoảng cách giữa “Số:” và dấu gạch chéo cho văn thư ghi số.',
    check: ofMainPaper(({ elements }) =>
      withNotation(elements.number, ({ isDraft, room, symbol }, line) => {
        if (!isDraft || symbol === undefined) return notApplicable;
        return room >= 2 ? passed : judged([faultAt(line, 'Không có chỗ trống để ghi số')]);
      }),
    ),
  },
  {
    id: 'HD-18',
    title: 'Ký hiệu của văn bản',
    clause: annex('II', '3', 'b và điểm c'),
    severity: 'error',
    allowed: 'Sau số có dấu gạch chéo; các nhóm chữ viết tắt nối bằng gạch nối, không cách chữ, ví dụ 23/QĐ-UBND',
    hint: 'Ghi ký hiệu theo mẫu số/TÊN LOẠI-CƠ QUAN (công văn: số/CƠ QUAN-ĐƠN VỊ), không có khoảng cách.',
    check: ofMainPaper(checkSymbol),
  },
  {
    id: 'HD-19',
    title: 'Ký hiệu đúng với tên loại văn bản',
    clause: 'Phụ lục III Nghị định số 30/2020/NĐ-CP, Bảng chữ viết tắt tên loại văn bản hành chính',
    severity: 'error',
    allowed: 'Chữ viết tắt của tên loại văn bản, ví dụ QUYẾT ĐỊNH – QĐ, KẾ HOẠCH – KH',
    hint: 'Sửa nhóm đầu của ký hiệu thành chữ viết tắt tên loại theo Phụ lục III.',
    check: ofMainPaper(checkTypeAbbreviation),
  },
  {
    id: 'HD-20',
    title: 'Ký hiệu đúng với cơ quan ban hành',
    clause: annex('II', '3', 'b'),
    severity: 'error',
    allowed: 'Chữ viết tắt tên cơ quan, tổ chức ban hành đã quy định',
    hint: 'Sửa chữ viết tắt tên cơ quan trong ký hiệu theo quy định của cơ quan.',
    check: ofMainPaper(checkIssuerAbbreviation),
  },
];

function withNotation(lines: readonly Line[], judge: (notation: Notation, line: Line) => Outcome): Outcome {
  const [line] = lines;
  return line === undefined ? notFound : judge(notationOf(line), line);
}

/** The symbol is capitals by itself: only “Số” has a letter case to hold it to. */
function labelFaults(line: Line) {
  const { label, hasColon } = notationOf(line);
  const [fault] = wordFaults(line, { sizes: [13, 13], bold: false, italic: false });
  const words = [
    ...(label === 'SỐ' ? ['“SỐ” viết hoa toàn bộ'] : label === 'số' ? ['“số” viết thường chữ đầu'] : []),
    ...(hasColon ? [] : ['sau “Số” không có dấu hai chấm']),
  ];
  if (words.length === 0) return fault === undefined ? [] : [fault];
  const found = [...words, ...(fault === undefined ? [] : [fault.found])].join(', ');
  return [{ ...(fault ?? faultAt(line, found)), found }];
}

function checkNumber(paper: Paper): Outcome {
  const [line] = paper.elements.number;
  if (line === undefined)
    return paper.type === 'THƯ CÔNG' ? notApplicable : missingInHead(paper, 'Không thấy số, ký hiệu');
  const { number, isDraft } = notationOf(line);
  const digits = /^\d+/.exec(number)?.[0];
  // A number such as “23-QĐ” has its symbol in the wrong place, which HD-18 tells.
  if (isDraft || hasSymbolInside(number)) return notApplicable;
  if (digits !== number) return judged([faultAt(line, `Số ghi “${number}”`, { expected: 'Chỉ có chữ số Ả Rập' })]);
  if (/^\d$/.test(number) && number !== '0') {
    return judged([faultAt(line, `Số ${number} thiếu số 0 phía trước`, { expected: `0${number}` })]);
  }
  return Number(number) > 0 ? passed : judged([faultAt(line, `Số ghi “${number}”`)]);
}

function checkSymbol({ elements, type }: Paper): Outcome {
  return withNotation(elements.number, (notation, line) => {
    const { symbol } = notation;
    if (symbol !== undefined && (symbol.trim() === '' || /[…_]|\.{2}/.test(symbol))) {
      const message = 'Ký hiệu văn bản còn để trống, chưa kiểm tra được.';
      return { state: 'look', message, places: [faultAt(line, 'Ký hiệu để trống')] };
    }
    const [, year] = /^(\d{4})\s*\//.exec(symbol ?? '') ?? [];
    if (year !== undefined && (type === 'QUYẾT ĐỊNH' || type === 'NGHỊ QUYẾT')) {
      const message =
        'Ký hiệu có năm ban hành: chỉ dùng cho văn bản quy phạm pháp luật, không dùng cho văn bản hành chính.';
      return { state: 'look', message, places: [faultAt(line, `Ký hiệu có năm ${year}`)] };
    }
    return judged(symbolFaults(line, notation, type));
  });
}

function checkTypeAbbreviation({ elements, type }: Paper): Outcome {
  if (type !== undefined && isWithoutAbbreviation(type)) return notApplicable;
  return withNotation(elements.number, ({ symbol = '' }, line) => {
    const right = typeAbbreviations.get(type ?? '');
    const [found, ...others] = groupsOf(symbol.replace(/^\d{4}\s*\//, ''));
    if (right === undefined || found === undefined || others.length === 0) return notFound;
    if (/[.…_]/.test(found) || found.toUpperCase() === right.toUpperCase()) return passed;
    return judged([faultAt(line, `Ký hiệu ghi “${found}”, tên loại là ${type}`, { expected: right })]);
  });
}

/** Only an office that is known by the name in the head can be told to have another abbreviation. */
function checkIssuerAbbreviation({ elements, type }: Paper, { offices = [] }: Expectations): Outcome {
  const head = elements.issuingAuthority.map(({ text }) => text).join(' ');
  const abbreviation = offices.find(({ headName }) => nameKey(headName) === nameKey(head))?.abbreviation;
  if (abbreviation === undefined) return notApplicable;
  return withNotation(elements.number, ({ symbol = '' }, line) => {
    const groups = groupsOf(symbol.replace(/^\d{4}\s*\//, ''));
    const issuer = type !== undefined && isWithoutAbbreviation(type) ? groups : groups.slice(1);
    if (issuer.length === 0) return notFound;
    const found = issuer.join('-').toUpperCase();
    const right = groupsOf(abbreviation).join('-').toUpperCase();
    if (found === right || found.startsWith(`${right}-`)) return passed;
    return judged([faultAt(line, `Ký hiệu cơ quan ghi “${issuer.join('-')}”`, { expected: abbreviation })]);
  });
}
