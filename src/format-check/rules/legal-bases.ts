import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import {
  type Basis,
  basesOf,
  basisLetterFaults,
  isDecided,
  markFaults,
  openingFaults,
  orderFaults,
  partFaults,
  textOf,
} from './bases.ts';
import { missingParts, unduePartsOfLaw } from './basis-parts.ts';
import { annex, sample } from './clauses.ts';
import { judged, notApplicable, notFound } from './outcomes.ts';

const clause = annex('II', '6', 'a');

/** The legal bases of a paper (Annex I, II.6.a). How they are indented and aligned is judged with the running text. */
export const legalBasisRules: readonly Rule[] = [
  {
    id: 'CC-01',
    title: 'Mỗi căn cứ trên một dòng riêng',
    clause: `${clause}; ${sample('1.2 và 1.3')}`,
    severity: 'error',
    allowed: 'Mỗi căn cứ xuống dòng, mở đầu bằng “Căn cứ”, “Theo đề nghị của” hoặc “Xét đề nghị của”',
    hint: 'Đặt con trỏ trước từ “Căn cứ” ở giữa dòng, bấm Enter; bỏ gạch đầu dòng trước căn cứ.',
    check: (paper) => onBases(paper, (bases) => bases.flatMap(openingFaults)),
  },
  {
    id: 'CC-02',
    title: 'Kiểu chữ của căn cứ',
    clause,
    severity: 'error',
    allowed: 'Cỡ chữ 13–14, kiểu chữ nghiêng, không in đậm',
    hint: 'Chọn các căn cứ, bấm Ctrl + I để in nghiêng, đặt cỡ chữ 13 hoặc 14.',
    check: (paper) =>
      onBases(paper, (bases) => bases.flatMap(({ lines }) => lines.flatMap((line) => basisLetterFaults(paper, line)))),
  },
  {
    id: 'CC-03',
    title: 'Dấu cuối mỗi căn cứ',
    clause,
    severity: 'error',
    allowed: 'Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm',
    hint: 'Sửa dấu cuối dòng: dấu chấm phẩy (;) sau mỗi căn cứ, dấu chấm (.) sau căn cứ cuối cùng.',
    check: (paper) =>
      onBases(paper, (bases) => bases.flatMap((basis, at) => markFaults(paper, basis, at === bases.length - 1))),
  },
  {
    id: 'CC-04',
    title: 'Đề nghị của đơn vị trình đứng sau các căn cứ',
    clause: sample('1.2 và 1.3'),
    severity: 'warning',
    allowed: '“Theo đề nghị của …” là dòng cuối cùng',
    hint: 'Chuyển dòng “Theo đề nghị của …” xuống sau các căn cứ.',
    check: (paper) => onBases(paper, orderFaults),
  },
  {
    id: 'CC-05',
    title: 'Căn cứ ghi đủ thông tin về văn bản',
    clause,
    severity: 'warning',
    allowed: 'Tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu',
    hint: 'Ghi thêm phần còn thiếu, ví dụ: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
    check: (paper) =>
      onBases(paper, (bases) => {
        const mentioned = new Set<string>();
        return bases.flatMap((basis) => partFaults(basis, missingParts(textOf(basis), mentioned), 'Thiếu'));
      }),
  },
  {
    id: 'CC-06',
    title: 'Căn cứ là Luật, Pháp lệnh',
    clause,
    severity: 'warning',
    allowed: 'Tên Luật, Pháp lệnh và ngày tháng năm; không ghi số, ký hiệu, cơ quan ban hành',
    hint: 'Ghi tên Luật và ngày ban hành, ví dụ: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    check: (paper) =>
      onBases(paper, (bases) => bases.flatMap((basis) => partFaults(basis, unduePartsOfLaw(textOf(basis)), ''))),
  },
];

/** Decisions and resolutions rest on bases (samples 1.1 to 1.3); other papers may do without. */
function onBases({ nature, type, elements }: Paper, faultsOf: (bases: readonly Basis[]) => readonly Fault[]): Outcome {
  if (nature === 'attachment') return notApplicable;
  if (elements.legalBases.length > 0) return judged(faultsOf(basesOf(elements.legalBases)));
  return nature === 'unknown' || type === undefined || isDecided(type) ? notFound : notApplicable;
}
