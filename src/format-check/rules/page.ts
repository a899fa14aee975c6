import type { Section, WordDocument } from '../document-model.ts';
import { millimetreText } from '../millimetres.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex, practice } from './clauses.ts';
import { edge, marginRules, type Side, sideNames, tolerance } from './margins.ts';
import { judged, notApplicable } from './outcomes.ts';
import { withoutNumbers } from './page-number-format.ts';
import { hasPageNumbers } from './page-number-places.ts';
import { pagePlace } from './page-places.ts';

/** Paper and margins (Annex I, I.1–I.3). */
export const pageRules: readonly Rule[] = [
  {
    id: 'PG-01',
    title: 'Khổ giấy A4',
    clause: annex('I', '1'),
    severity: 'error',
    allowed: '210 mm x 297 mm',
    hint: 'Vào Layout (Bố trí) > Size (Kích cỡ), chọn A4.',
    check: ({ document }) =>
      judged(document.sections.flatMap((section) => (isA4(section) ? [] : [sizeFault(document, section)]))),
  },
  {
    id: 'PG-02',
    title: 'Văn bản trình bày theo chiều dài khổ A4',
    clause: annex('I', '2'),
    severity: 'warning',
    allowed: 'Giấy đứng; giấy ngang chỉ khi văn bản có bảng, biểu không làm thành phụ lục riêng',
    hint: 'Vào Layout (Bố trí) > Orientation (Hướng giấy), chọn Portrait (Dọc), hoặc chuyển bảng rộng thành phụ lục.',
    check: checkOrientation,
  },
  ...marginRules,
  {
    id: 'PG-07',
    title: 'Các trang cùng hướng giấy có cùng lề',
    clause: practice,
    severity: 'info',
    allowed: 'Lề như nhau ở mọi phần (section) cùng hướng giấy',
    hint: 'Vào Layout (Bố trí) > Margins (Lề), đặt cùng lề cho cả văn bản.',
    check: checkSameMargins,
  },
];

/** Whether the header stands where offices put it, and so the page number on it: I.7 says “in the top margin” only. */
export const headerDistanceRule: Rule = {
  id: 'PG-16',
  title: 'Số trang nằm trong lề trên',
  clause: annex('I', '7'),
  severity: 'info',
  allowed: 'Số trang nằm trong phần lề trên; thông lệ đặt đầu trang (Header) cách mép giấy 7–14 mm',
  hint: 'Mở phần đầu trang (Header), đặt “Header from Top” khoảng 1 cm.',
  check: (paper) =>
    hasPageNumbers(paper.document)
      ? judged(paper.document.sections.flatMap((section) => headerFault(paper.document, section)))
      : withoutNumbers(paper),
};

function isA4(section: Section): boolean {
  const [short, long] = [section.width, section.height].toSorted((one, other) => one - other);
  return Math.abs((short ?? 0) - 11906) <= tolerance && Math.abs((long ?? 0) - 16838) <= tolerance;
}

function sizeFault(document: WordDocument, section: Section): Fault {
  const found = `Khổ giấy ${millimetreText(section.width)} mm x ${millimetreText(section.height)} mm`;
  return { ...pagePlace(document, section), found };
}

/** The first section is the paper itself; an appendix may lie across. A paper that holds a wide table may, too. */
function checkOrientation({ document, nature }: Paper): Outcome {
  if (nature === 'attachment') return notApplicable;
  const [first] = document.sections;
  if (first === undefined || !first.isLandscape) return judged([]);
  const hasTable = document.blocks.some(
    (block) => block.kind === 'table' && block.section === 0 && block.hasVisibleBorders,
  );
  const fault: Fault = { ...pagePlace(document, first), found: 'Giấy ngang' };
  if (!hasTable) return judged([fault]);
  const message =
    'Văn bản trình bày theo chiều rộng và có bảng: chỉ đúng khi bảng không tách được thành phụ lục riêng.';
  return { state: 'look', message, places: [fault] };
}

function checkSameMargins({ document }: Paper): Outcome {
  if (document.sections.length < 2) return notApplicable;
  const [first] = document.sections;
  const faults = document.sections.flatMap((section): Fault[] => {
    const model = document.sections.find(({ isLandscape }) => isLandscape === section.isLandscape) ?? first;
    const sides = sideList.filter((side) => Math.abs(edge(section, side) - edge(model ?? section, side)) > tolerance);
    if (sides.length === 0) return [];
    const found = `Lề ${sides.map((side) => sideNames[side]).join(', ')} khác phần đầu của văn bản`;
    return [{ ...pagePlace(document, section), found }];
  });
  return judged(faults);
}

function headerFault(document: WordDocument, section: Section): Fault[] {
  const { header } = section.margins;
  if (header >= 400 && header <= 800) return [];
  return [{ ...pagePlace(document, section), found: `Đầu trang (Header) cách mép giấy ${millimetreText(header)} mm` }];
}

const sideList: readonly Side[] = ['top', 'bottom', 'left', 'right'];
