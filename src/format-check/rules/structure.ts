import type { BodyLine, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex, letterTable, practice } from './clauses.ts';
import { divisionFaults } from './divisions.ts';
import { headingFault, isDescribedInSentence, labelFault } from './headings.ts';
import { bulletFaults, clauseMarkFaults, clauseTitleFaults, decimalFaults, pointMarkFaults } from './numbering-form.ts';
import { articleOrder, clauseOrder, divisionOrder, romanOrder } from './numbering-order.ts';
import { faultAt, judged, notApplicable } from './outcomes.ts';
import { pointOrder } from './point-order.ts';
import { bodiesOf, onText } from './running-text.ts';

const clause = annex('II', '6', 'đ');

/** Parts, chapters, sections, articles, clauses and points (Annex I, II.6.đ). */
export const structureRules: readonly Rule[] = [
  {
    id: 'ST-01',
    title: 'Phần, Chương',
    clause,
    severity: 'error',
    allowed: 'Dòng riêng, căn giữa, chữ in thường, đậm, số La Mã; tiêu đề in hoa, đậm, căn giữa ở dòng dưới',
    hint: 'Đặt “Chương I” trên một dòng riêng căn giữa, in đậm; tiêu đề in hoa, đậm xuống dòng dưới.',
    check: (paper) =>
      onRole(paper, 'part', (body) => [...divisionFaults(body, 'part'), ...divisionOrder(body, 'part')]),
  },
  {
    id: 'ST-02',
    title: 'Mục, Tiểu mục',
    clause,
    severity: 'error',
    allowed: 'Dòng riêng, căn giữa, chữ in thường, đậm, số Ả Rập; tiêu đề in hoa, đậm, căn giữa ở dòng dưới',
    hint: 'Đặt “Mục 1” trên một dòng riêng căn giữa, in đậm; tiêu đề in hoa, đậm xuống dòng dưới.',
    check: (paper) =>
      onRole(paper, 'section', (body) => [...divisionFaults(body, 'section'), ...divisionOrder(body, 'section')]),
  },
  {
    id: 'ST-03',
    title: 'Mục đánh số La Mã (I, II, III)',
    clause: letterTable('6, điểm b'),
    severity: 'error',
    allowed: 'Số thứ tự và tiêu đề in hoa, đậm, kiểu chữ đứng, cỡ chữ 13–14; đánh số liên tiếp',
    hint: 'Viết hoa, in đậm cả số và tiêu đề của mục; đánh lại số I, II, III liên tiếp.',
    check: (paper) =>
      onRole(paper, 'roman', (body) => [
        ...body.flatMap((line) =>
          line.role === 'roman'
            ? headingFault(line, { sizes: [13, 14], capitals: true, bold: true, italic: false })
            : [],
        ),
        ...romanOrder(body),
      ]),
  },
  {
    id: 'ST-04',
    title: 'Điều',
    clause,
    severity: 'error',
    allowed: '“Điều 1.” in đậm, kiểu chữ đứng, sau số có dấu chấm; số Ả Rập liên tiếp, không trùng',
    hint: 'In đậm “Điều” và số thứ tự, thêm dấu chấm sau số; đánh lại số điều liên tiếp qua các chương.',
    check: (paper) =>
      onRole(paper, 'article', (body) => [
        ...body.flatMap((line) => (line.role === 'article' ? labelFault(line) : [])),
        ...articleOrder(body),
      ]),
  },
  {
    id: 'ST-05',
    title: 'Tiêu đề của Điều trong văn bản chia chương, mục',
    clause: annex('II', '6', 'd'),
    severity: 'info',
    allowed: 'Mỗi điều có tiêu đề',
    hint: 'Đặt tiêu đề ngắn gọn ngay sau số thứ tự của điều.',
    check: (paper) => onDividedArticles(paper),
  },
  {
    id: 'ST-06',
    title: 'Khoản',
    clause,
    severity: 'error',
    allowed: 'Số Ả Rập, sau số có dấu chấm; liên tiếp trong mỗi điều, mục; tiêu đề của khoản in đậm trên dòng riêng',
    hint: 'Viết “1.” thay cho “1)”, đánh lại số khoản liên tiếp trong mỗi điều, mục; in đậm tiêu đề khoản.',
    check: (paper) =>
      onRole(paper, 'clause', (body) => [...clauseMarkFaults(body), ...clauseTitleFaults(body), ...clauseOrder(body)]),
  },
  {
    id: 'ST-07',
    title: 'Điểm',
    clause,
    severity: 'error',
    allowed:
      'Chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k…, sau chữ có dấu đóng ngoặc đơn; kiểu chữ đứng',
    hint: 'Viết “a)” thay cho “a.” hoặc “(a)”; đánh lại thứ tự theo bảng chữ cái tiếng Việt, không dùng f, j, w, z.',
    check: (paper) => onRole(paper, 'point', (body) => [...pointMarkFaults(body), ...pointOrder(body)]),
  },
  {
    id: 'ST-08',
    title: 'Không đánh số thập phân (1.1, 1.1.1)',
    clause,
    severity: 'warning',
    allowed: 'Dưới khoản là điểm a), b), c)',
    hint: 'Thay 1.1, 1.2 bằng a), b) hoặc tách thành khoản.',
    check: (paper) => onRole(paper, 'clause', decimalFaults),
  },
  {
    id: 'ST-09',
    title: 'Gạch đầu dòng bằng dấu “-”',
    clause: practice,
    severity: 'warning',
    allowed: 'Dấu “-”, cấp dưới dùng dấu “+”',
    hint: 'Chọn danh sách, đổi ký hiệu đầu dòng thành dấu gạch ngang (-).',
    check: (paper) => onRole(paper, 'bullet', bulletFaults),
  },
];

/** Asks a rule on each text that has lines of a role; a paper without such lines has nothing to judge. */
function onRole(
  paper: Paper,
  role: BodyLine['role'],
  faultsOf: (body: readonly BodyLine[]) => readonly Fault[],
): Outcome {
  return onText(paper, () => {
    const bodies = bodiesOf(paper).filter((body) => body.some((line) => line.role === role));
    return bodies.length === 0 ? notApplicable : judged(bodies.flatMap(faultsOf));
  });
}

function onDividedArticles(paper: Paper): Outcome {
  return onText(paper, () => {
    const divided = bodiesOf(paper).filter(
      (body) => body.some(({ role }) => role === 'part' || role === 'section') && body.some(isArticle),
    );
    if (divided.length === 0) return notApplicable;
    const untitled = divided.flat().filter((line) => isArticle(line) && isDescribedInSentence(line));
    return judged(untitled.map((line) => faultAt(line, `Điều ${line.number ?? ''} không có tiêu đề`)));
  });
}

function isArticle({ role }: BodyLine): boolean {
  return role === 'article';
}
