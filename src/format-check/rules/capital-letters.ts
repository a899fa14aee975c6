import { isInCapitals } from '../../vietnamese/text.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { capitals } from './clauses.ts';
import { faultAtParagraph, judged, notFound } from './outcomes.ts';
import { judgedProse, type Prose, proseOf } from './prose.ts';
import { smallStarts } from './sentence-starts.ts';

/**
 * Capital letters (Annex II), as far as words alone decide them. Names of people, places and offices need lists of names
 * and are judged only where no name can make them right.
 */
export const capitalLetterRules: readonly Rule[] = [
  {
    id: 'VH-01',
    title: 'Viết hoa chữ đầu câu',
    clause: capitals('I'),
    severity: 'warning',
    allowed: 'Viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng',
    hint: 'Viết hoa chữ cái đầu câu.',
    check: checkSentences,
  },
  {
    id: 'VH-02',
    title: 'Viết hoa khi viện dẫn phần, chương, mục, điều',
    clause: capitals('V, khoản 7'),
    severity: 'warning',
    allowed: 'Ví dụ: điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I',
    hint: 'Viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm ở giữa câu.',
    check: (paper) => judgedProse(paper, (prose) => patternFaults(prose, citedParts)),
  },
  {
    id: 'VH-03',
    title: 'Viết hoa tên loại của văn bản cụ thể',
    clause: capitals('V, khoản 6'),
    severity: 'warning',
    allowed: 'Ví dụ: Quyết định số 12/QĐ-UBND, Kế hoạch này',
    hint: 'Viết hoa chữ cái đầu của tên loại văn bản, các chữ sau viết thường.',
    check: (paper) => judgedProse(paper, (prose) => patternFaults(prose, citedTypesOf(paper))),
  },
  {
    id: 'VH-05',
    title: 'Viết hoa tên đơn vị hành chính',
    clause: capitals('III, khoản 1'),
    severity: 'warning',
    allowed: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh, Quận 1, Phường 5',
    hint: 'Viết hoa danh từ chung chỉ đơn vị hành chính trong các trường hợp này.',
    check: (paper) => judgedProse(paper, (prose) => patternFaults(prose, places)),
  },
  {
    id: 'VH-06',
    title: 'Viết hoa tên cơ quan, tổ chức',
    clause: capitals('IV, khoản 1'),
    severity: 'warning',
    allowed: 'Ví dụ: Ủy ban nhân dân tỉnh Sơn La, Hội đồng nhân dân tỉnh Sơn La',
    hint: 'Chỉ viết hoa chữ cái đầu của cụm từ: Ủy ban nhân dân, Hội đồng nhân dân.',
    check: (paper) => judgedProse(paper, (prose) => patternFaults(prose, offices)),
  },
  {
    id: 'VH-07',
    title: 'Viết hoa tên chức vụ',
    clause: capitals('V, khoản 3'),
    severity: 'warning',
    allowed: 'Ví dụ: Chủ tịch Quốc hội, Thủ tướng Chính phủ, Giám đốc Sở',
    hint: 'Chỉ viết hoa chữ cái đầu của chức vụ: Chủ tịch, Giám đốc, Bộ trưởng, Thủ tướng.',
    check: (paper) => judgedProse(paper, (prose) => patternFaults(prose, positions)),
  },
];

function checkSentences(paper: Paper): Outcome {
  const prose = proseOf(paper);
  if (paper.nature === 'unknown' || prose.length === 0) return notFound;
  return judged(
    prose.flatMap((each, at) => {
      const found = smallStarts(each, prose[at - 1]);
      return found.length === 0 ? [] : [faultAtParagraph(each.paragraph, `${shown(found)} viết thường ở đầu câu`)];
    }),
  );
}

/** Each pattern finds words that are never right, as they stand there. */
function patternFaults({ text, paragraph }: Prose, patterns: readonly RegExp[]): Fault[] {
  if (isInCapitals(text)) return [];
  const found = new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words)));
  return found.size === 0 ? [] : [faultAtParagraph(paragraph, `Viết ${shown([...found])}`)];
}

function shown(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join(', ');
}

/** Small letters only where more of the citation stands beside; capitals only within a sentence. */
const citedParts: readonly RegExp[] = [
  /(?<=(?:khoản|Khoản) \d{1,3},? )(?:điều) \d{1,4}(?![\d.,]?\d)/gu,
  /(?<!\p{L})(?<!Tiểu |tiểu )(?:phần|chương|mục|tiểu mục|điều) (?:\d{1,4}|[IVXLC]{1,6})(?=,? (?:của )?(?:Điều|Mục|Chương|Phần|Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Pháp lệnh)(?: này)?(?!\p{L}))/gu,
  /(?<=\p{Ll},? )(?:Khoản \d{1,3}|Điểm [a-zđ](?= (?:khoản|Khoản)(?!\p{L})))(?!\p{L}|\d)/gu,
];

const placesBefore = String.raw`(?<![\p{L}\d]|các |\d )`;

const places: readonly RegExp[] = [
  /(?<!\p{L})(?<!các )thành phố Hồ Chí Minh(?!\p{L})/gu,
  /(?<!\p{L})thủ đô Hà Nội(?!\p{L})/gu,
  new RegExp(`${placesBefore}(?:quận|phường) \\d{1,2}(?![.,]?\\d|[%/]|\\p{L})`, 'gu'),
];

const offices: readonly RegExp[] = [
  /(?<!\p{L})(?:Ủy|Uỷ) (?:Ban (?:nhân dân|Nhân dân|Nhân Dân)|ban Nhân Dân)(?!\p{L})/gu,
  /(?<!\p{L})Hội (?:Đồng (?:nhân dân|Nhân dân|Nhân Dân)|đồng Nhân Dân)(?!\p{L})/gu,
];

const positions: readonly RegExp[] = [/(?<!\p{L})(?:Chủ Tịch|Giám Đốc|Bộ Trưởng|Thủ Tướng)(?!\p{L})/gu];

const typesWithNumber = 'nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn|tờ trình';

/** “quyết định số 12”, “Nghị Quyết số 9”; and “kế hoạch này” in a plan, which can mean no other. */
function citedTypesOf({ type }: Paper): readonly RegExp[] {
  const own =
    type === undefined || type === 'CÔNG VĂN'
      ? []
      : [new RegExp(`(?<=\\p{Ll},? )(?<!(?:các|những|mỗi|từng) )${type.toLowerCase()} này(?!\\p{L})`, 'gu')];
  return [
    new RegExp(`(?<!\\p{L})(?:${typesWithNumber}) số:? \\d+(?=[/-])`, 'gu'),
    /(?<!\p{L})(?:Nghị Định|Nghị Quyết|Quyết Định|Thông Tư|Chỉ Thị|Kế Hoạch) số:? \d+(?=[/-])/gu,
    ...own,
  ];
}
