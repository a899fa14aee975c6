import { captionField, isAboutAnother, namesSeveral } from '../../domain/column-captions.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import { bareCaption } from './bare-caption.ts';
import { type Giver, giverIn } from './givers.ts';
import { openingIn } from './opening-caption.ts';
import { lineOf } from './sheet-grid.ts';

/** A figure or word of a unit that a dossier has a place for. */
export type FigureField = 'maximum' | 'score' | 'index' | 'class' | 'rank';

/** What the captions over a column say that it holds. */
export type Meaning =
  | { readonly kind: 'ordinal' | 'name' | 'remark' | 'change' | 'unknown' }
  /** Captions that name several figures at once, or say "Kết quả" of this year and leave open which. */
  | { readonly kind: 'several' | 'vague' }
  | {
      readonly kind: 'figure';
      readonly field: FigureField;
      /** Who gave the score, if the captions say so. */
      readonly by: Giver | undefined;
      readonly isPrevious: boolean;
    }
  | { readonly kind: 'main-index'; readonly name: string; readonly part: Part }
  | {
      readonly kind: 'criterion';
      readonly code: string;
      readonly name: string;
      /** The main index whose name stands over it. */
      readonly mainIndex: string | undefined;
      readonly part: Part;
    };

/** What of a main index or a criterion stands in the column. */
export type Part = 'score' | 'maximum' | 'other';

/** What is known of a round before its captions are read. */
export interface CaptionContext {
  /** Names of the main indices (chỉ số chính) by their {@link nameKey}; one that holds another comes before it. */
  readonly mainIndices: ReadonlyMap<string, string>;
  /** The year that is assessed: captions of an earlier one are about the past. */
  readonly year: number | undefined;
}

/** The main indices of the ministry's sets of 2022 and 2025 and of the provinces' own. */
export const usualMainIndices = [
  'Nhận thức số',
  'Thể chế số',
  'Hạ tầng số',
  'Nhân lực số',
  'An toàn thông tin mạng',
  'Hoạt động chính quyền số',
  'Hoạt động kinh tế số',
  'Hoạt động xã hội số',
  'Hoạt động chuyển đổi số',
] as const;

/** @param captions those over a column, from the top line to the lowest */
export function meaningOf(captions: readonly string[], context: CaptionContext): Meaning {
  const path = captions.map((caption) => caption.slice(0, longestCaption));
  const leaf = bareCaption(path.at(-1) ?? '');
  const whole = lineOf(path.join(' ')).toLowerCase();
  const opening = openingIn(leaf);
  if (opening !== undefined) return { kind: opening };
  if (remarkCaption.test(leaf)) return { kind: 'remark' };
  const criterion = path.map(criterionIn).findLast((each) => each !== undefined);
  if (criterion !== undefined) {
    // What a criterion is called says nothing of the column: names hold "tỷ lệ", "tối đa", "tăng".
    const others = path.filter((caption) => criterionIn(caption) === undefined);
    const mainIndex = mainIndexIn(others, context.mainIndices);
    const part = isOfEarlierYear(others, context.year) ? 'other' : partOf(withoutName(others, mainIndex));
    return { kind: 'criterion', ...criterion, mainIndex, part };
  }
  const mainIndex = mainIndexIn(path, context.mainIndices);
  if (mainIndex !== undefined) {
    const part = isOfEarlierYear(path, context.year) ? 'other' : partOf(withoutName(path, mainIndex));
    return { kind: 'main-index', name: mainIndex, part };
  }
  return figureMeaning(leaf, whole, path.at(-1) ?? '', context.year);
}

const remarkCaption =
  /^(?:ghi chú|lý do|lí do|nhận xét|ý kiến|giải trình|diễn giải|thuyết minh|tình trạng|trạng thái)/u;

/** @param last the lowest caption with what stands in its brackets */
function figureMeaning(leaf: string, whole: string, last: string, year: number | undefined): Meaning {
  if (captionField(whole) === 'change') return { kind: 'change' };
  if (namesSeveral(leaf)) return { kind: 'several' };
  const own = captionField(leaf);
  const inherited = leaf === whole || qualifies(leaf) ? captionField(whole) : undefined;
  const isGiver = giverIn(leaf) !== undefined && !/t[ỷỉ] lệ|(?<!chỉ )số (?!điểm)|trừ|cộng|thưởng/u.test(leaf);
  const field = own ?? inherited ?? (isGiver ? 'score' : undefined);
  if (field === undefined || field === 'change') {
    return { kind: vagueCaption.test(leaf) && !isOfEarlierYear([whole], year) ? 'vague' : 'unknown' };
  }
  // "Điểm đạt được (%)" is how much of the maximum has been reached.
  const isShare = field === 'score' && inPercent.test(lineOf(last));
  return {
    kind: 'figure',
    field: isShare ? 'index' : field,
    by: giverIn(whole),
    isPrevious: isOfEarlierYear([whole], year),
  };
}

const inPercent = /(?:^|\()\s*(?:t[ỷỉ] lệ|theo|đơn vị tính:?|đvt:?)?\s*%\s*(?:$|\))/iu;
const vagueCaption =
  /^(?:kết quả(?: đánh giá| chính thức| cuối cùng| chung| tổng hợp)?|đánh giá|giá trị|tổng số|số liệu|mức(?: độ)? đạt(?: được)?|năm|)(?: ?(?:năm )?20\d\d)?$|quy đổi/u;

function isOfEarlierYear(path: readonly string[], year: number | undefined): boolean {
  const words = path.join(' ');
  const years = [...words.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([each]) => Number(each));
  return /năm (?:trước|ngoái)|kỳ trước/iu.test(words) || years.some((each) => each < (year ?? each));
}

/** What a column holds in a table of what units gave themselves, where its captions do not say otherwise. */
export function selfGiven(meaning: Meaning): Meaning {
  if (meaning.kind === 'figure') return { ...meaning, by: meaning.by ?? 'self' };
  // Its content makes it no result either.
  if (meaning.kind === 'vague') return { kind: 'unknown' };
  const isScore = (meaning.kind === 'main-index' || meaning.kind === 'criterion') && meaning.part === 'score';
  return isScore ? { ...meaning, part: 'other' } : meaning;
}

/**
 * Whether a lower caption only says which score or index the upper one is about: by whom, of which year, in which unit,
 * the total. Any other word, as "NTS" under "Điểm đạt được", makes it a part, which is not the score.
 */
function qualifies(leaf: string): boolean {
  return (
    giverIn(leaf) !== undefined ||
    /năm|20\d\d|^\(|^(?:tổng|chung|kết quả)|^(?:lần|đợt|vòng|quý)(?!\p{L})|^[^\p{L}]*$/u.test(leaf)
  );
}

/** "6.12", "Tiêu chí 6.12", "6.12. Sử dụng nền tảng …". */
function criterionIn(caption: string): { readonly code: string; readonly name: string } | undefined {
  const [, code, name = ''] =
    /^(?:(?:tiêu chí|tc|mục)\s*)?(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d,%])[\s.:)–-]*(.*)$/iu.exec(lineOf(caption)) ?? [];
  return code === undefined ? undefined : { code, name: name.replace(/\s*\([^()]*điểm[^()]*\)$/iu, '') };
}

function mainIndexIn(path: readonly string[], names: CaptionContext['mainIndices']): string | undefined {
  const words = path.map((caption) => ` ${nameKey(bareCaption(caption))} `);
  for (const [key, name] of names) if (words.some((each) => each.includes(` ${key} `))) return name;
  return undefined;
}

/** What stands behind so many letters of a caption says nothing of its column. */
const longestCaption = 1000;

function withoutName(path: readonly string[], name: string | undefined): string {
  const words = path.map(bareCaption).join(' ');
  return name === undefined ? words : words.replaceAll(name.toLowerCase(), ' ');
}

/** @param words without what stands in brackets: "Nhận thức số (tối đa 100 điểm)" is over scores */
function partOf(words: string): Part {
  if (giverIn(words) === 'self' || isAboutAnother(words)) return 'other';
  const field = captionField(words);
  if (field === 'maximum') return 'maximum';
  return field === 'rank' || field === 'class' || field === 'change' ? 'other' : 'score';
}
