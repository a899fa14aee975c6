import type { Section, WordDocument } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex, practice } from './clauses.ts';
import { judged, notApplicable } from './outcomes.ts';
import { withoutNumbers } from './page-number-format.ts';
import { hasPageNumbers } from './page-number-places.ts';
import { pagePlace } from './page-places.ts';

/** Twips by which a length may miss: a tenth of a millimetre, since Word rounds centimetres. */
const tolerance = 6;
const twipsPerMillimetre = 1440 / 25.4;

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
  ...(
    [
      ['PG-03', 'trên', 'top', 20, 25],
      ['PG-04', 'dưới', 'bottom', 20, 25],
      ['PG-05', 'trái', 'left', 30, 35],
      ['PG-06', 'phải', 'right', 15, 20],
    ] as const
  ).map(([id, name, side, from, to]): Rule => marginRule(id, name, side, from, to)),
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

/** Whether the header stands where Word's usual settings put it, and so the page number on it. */
export const headerDistanceRule: Rule = {
  id: 'PG-16',
  title: 'Số trang nằm trong lề trên',
  clause: annex('I', '7'),
  severity: 'info',
  allowed: 'Khoảng cách từ mép giấy đến tiêu đề trang 7–14 mm',
  hint: 'Mở phần đầu trang (Header), đặt “Header from Top” khoảng 1 cm.',
  check: (paper) =>
    hasPageNumbers(paper.document)
      ? judged(paper.document.sections.flatMap((section) => headerFault(paper.document, section)))
      : withoutNumbers(paper),
};

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Word's own dialogue gives these for A4 in centimetres; a safe fix takes the nearest end of what is allowed. */
function marginRule(id: string, name: string, side: Side, from: number, to: number): Rule {
  const lowest = from * twipsPerMillimetre;
  const highest = to * twipsPerMillimetre;
  return {
    id,
    title: `Lề ${name}`,
    clause: annex('I', '3'),
    severity: 'error',
    allowed: `${from}–${to} mm`,
    hint: `Vào Layout (Bố trí) > Margins (Lề) > Custom Margins, đặt lề ${name} trong khoảng ${from}–${to} mm.`,
    check: ({ document }) =>
      judged(
        document.sections.flatMap((section): Fault[] => {
          const width = edge(section, side);
          if (width >= lowest - tolerance && width <= highest + tolerance) return [];
          const right = Math.round(width < lowest ? lowest : highest);
          const gutter = side === 'left' ? section.margins.gutter : 0;
          return [
            {
              ...pagePlace(document, section),
              found: `Lề ${name} ${millimetres(width)} mm`,
              fix: { kind: 'margins', section: section.ordinal, margins: { [side]: right - gutter } },
            },
          ];
        }),
      ),
  };
}

/** The margin on the paper: a gutter for binding adds to the left one. */
function edge(section: Section, side: Side): number {
  return section.margins[side] + (side === 'left' ? section.margins.gutter : 0);
}

function isA4(section: Section): boolean {
  const [short, long] = [section.width, section.height].toSorted((one, other) => one - other);
  return Math.abs((short ?? 0) - 11906) <= tolerance && Math.abs((long ?? 0) - 16838) <= tolerance;
}

function sizeFault(document: WordDocument, section: Section): Fault {
  const found = `Khổ giấy ${millimetres(section.width)} mm x ${millimetres(section.height)} mm`;
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
    const sides = sideNames.filter(
      ([side]) => Math.abs(edge(section, side) - edge(model ?? section, side)) > tolerance,
    );
    if (sides.length === 0) return [];
    const found = `Lề ${sides.map(([, name]) => name).join(', ')} khác phần đầu của văn bản`;
    return [{ ...pagePlace(document, section), found }];
  });
  return judged(faults);
}

const sideNames: readonly (readonly [Side, string])[] = [
  ['top', 'trên'],
  ['bottom', 'dưới'],
  ['left', 'trái'],
  ['right', 'phải'],
];

function headerFault(document: WordDocument, section: Section): Fault[] {
  const { header } = section.margins;
  if (header >= 400 && header <= 800) return [];
  return [{ ...pagePlace(document, section), found: `Tiêu đề trang cách mép giấy ${millimetres(header)} mm` }];
}

function millimetres(twips: number): string {
  return String(Math.round((twips / twipsPerMillimetre) * 10) / 10).replace('.', ',');
}
