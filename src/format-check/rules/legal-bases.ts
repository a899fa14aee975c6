import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import type { SafeFix } from '../safe-fix.ts';
import { missingParts, unduePartsOfLaw } from './basis-parts.ts';
import { annex, sample } from './clauses.ts';
import { demandText, hasLetters, type LetterDemand, letterFaults, sizesOf } from './letters.ts';
import { faultAt, judged, notApplicable, notFound } from './outcomes.ts';

const clause = annex('II', '6', 'a');

/** The legal bases of a paper (Annex I, II.6.a). How they are indented and aligned is judged with the running text. */
export const legalBasisRules: readonly Rule[] = [
  {
    id: 'CC-01',
    title: 'Mỗi căn cứ trên một dòng riêng',
    clause,
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
    clause: sample('1.2'),
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
    hint: 'Ghi tên Luật và ngày ban hành, ví dụ: Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    check: (paper) =>
      onBases(paper, (bases) => bases.flatMap((basis) => partFaults(basis, unduePartsOfLaw(textOf(basis)), ''))),
  },
];

/** A basis with the lines that its author broke it into. */
interface Basis {
  readonly first: Line;
  readonly lines: readonly Line[];
}

/** Decisions and resolutions rest on bases (samples 1.1 to 1.3); other papers may do without. */
function onBases({ nature, type, elements }: Paper, faultsOf: (bases: readonly Basis[]) => readonly Fault[]): Outcome {
  if (nature === 'attachment') return notApplicable;
  if (elements.legalBases.length > 0) return judged(faultsOf(basesOf(elements.legalBases)));
  return nature === 'unknown' || type === undefined || isDecided(type) ? notFound : notApplicable;
}

function isDecided(type: string | undefined): boolean {
  return type === 'QUYẾT ĐỊNH' || type === 'NGHỊ QUYẾT';
}

/** A line goes on with the basis above it unless that one has ended. */
function basesOf(lines: readonly Line[]): Basis[] {
  const bases: { first: Line; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = bases.at(-1);
    const above = last?.lines.at(-1);
    const goesOn = above !== undefined && !/[;.,:]$/.test(above.text) && !/^Căn cứ\s/u.test(line.text);
    if (last !== undefined && goesOn) last.lines.push(line);
    else bases.push({ first: line, lines: [line] });
  }
  return bases;
}

function textOf({ lines }: Basis): string {
  return lines.map(({ text }) => text).join(' ');
}

const opening =
  /^(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Thể theo|Được sự|Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định)(?!\p{L})/iu;

/** Where a basis does not open as in the samples, that is a warning: the text of the decree names no words for it. */
function openingFaults(basis: Basis): Fault[] {
  const text = textOf(basis);
  if (/;\s*Căn cứ\s/u.test(text)) return [faultAt(basis.first, 'Hai căn cứ trên cùng một dòng', { severity: 'error' })];
  if (opening.test(text)) return [];
  const found = /^[-–—+•]/.test(text) ? 'Có gạch đầu dòng trước căn cứ' : 'Không mở đầu bằng “Căn cứ”';
  return [faultAt(basis.first, found, { severity: 'warning' })];
}

const demand: LetterDemand = { sizes: [13, 14], italic: true, bold: false };

/** An official letter has no bases in its sample (1.5), and what opens its text is often set like the rest: a warning there. */
function basisLetterFaults({ type }: Paper, line: Line): Fault[] {
  const [fault] = letterFaults(line, demand);
  if (fault === undefined) return [];
  const runs = line.runs.filter(hasLetters);
  const wrong = sizesOf(runs).find((size) => size < 13 || size > 14);
  const fix: SafeFix = {
    kind: 'letters',
    place: line.paragraph.place,
    italic: true,
    ...(wrong === undefined ? {} : { size: wrong < 13 ? 13 : 14 }),
  };
  const { fix: _, ...rest } = fault;
  const onlyBold = wrong === undefined && runs.every(({ format }) => format.italic);
  return [
    {
      ...rest,
      expected: demandText(demand),
      ...(onlyBold ? {} : { fix }),
      ...(type === 'CÔNG VĂN' ? { severity: 'warning' } : {}),
    },
  ];
}

/** A paper that is no decision may go on with its sentence behind the last basis: a warning there. */
function markFaults({ type }: Paper, basis: Basis, isLast: boolean): Fault[] {
  const last = basis.lines.at(-1) ?? basis.first;
  const mark = /[^\p{L}\p{N}\s”"’)\]]$/u.exec(last.text)?.[0] ?? '';
  const wanted = isLast ? '.' : ';';
  if (mark === wanted || (isLast && mark === '…')) return [];
  const found = mark === '' ? 'Không có dấu cuối căn cứ' : `Kết thúc bằng ${markNames.get(mark) ?? `“${mark}”`}`;
  const expected = isLast ? 'Dấu chấm (.)' : 'Dấu chấm phẩy (;)';
  const isSoft = isLast && !isDecided(type) && (mark === ';' || mark === ',');
  return [faultAt(last, found, { expected, ...(isSoft ? { severity: 'warning' } : {}) })];
}

const markNames: ReadonlyMap<string, string> = new Map([
  [',', 'dấu phẩy (,)'],
  [';', 'dấu chấm phẩy (;)'],
  ['.', 'dấu chấm (.)'],
  [':', 'dấu hai chấm (:)'],
]);

function orderFaults(bases: readonly Basis[]): Fault[] {
  const lastBasis = bases.findLastIndex(({ first }) => /^Căn cứ\s/iu.test(first.text));
  return bases
    .filter(({ first }, at) => at < lastBasis && /^(?:Theo|Xét) đề nghị\s/iu.test(first.text))
    .map(({ first }) => faultAt(first, 'Dòng đề nghị đứng trước một căn cứ'));
}

function partFaults({ first }: Basis, parts: readonly string[], verb: string): Fault[] {
  return parts.length === 0 ? [] : [faultAt(first, `${verb} ${parts.join(', ')}`.trim())];
}
