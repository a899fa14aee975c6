import { nodeAt } from '../../domain/dossier-tables/paths.ts';
import { dossierTree } from '../../domain/dossier-tables/tables.ts';
import type { ResultColumn } from '../../domain/profile.ts';
import { type Draft, placeOf, valueAt, withValue } from './draft.ts';

/** A draft with values that most offices use where it had none, and what these are called. */
export interface UsualValues {
  readonly draft: Draft;
  readonly filled: readonly string[];
}

/**
 * Fills the blanks of a draft about results of which most papers say the same: how figures are printed and ranked, the
 * words of the decision around its tables. No figure, no name and no date is among them: these only people know.
 */
export function withUsualValues(draft: Draft): UsualValues {
  if (valueAt(draft, ['assessment']) === undefined) return { draft, filled: [] };
  const blanks = [...houseStyle(draft), ...decisionWords(draft)].flatMap(([path, value]) => {
    const place = placeOf(path);
    const isBlank = place !== undefined && valueAt(draft, place.path) === undefined;
    return isBlank ? [{ path: place.path, value, caption: nodeAt(dossierTree, path)?.caption ?? path }] : [];
  });
  return {
    draft: blanks.reduce((filled, { path, value }) => withValue(filled, path, value), draft),
    filled: blanks.filter(({ path }) => !untold.has(String(path.at(-1)))).map(({ caption }) => caption),
  };
}

type Values = readonly (readonly [path: string, value: unknown])[];

/** What nobody has to look at again. */
const untold: ReadonlySet<string> = new Set(['version', 'isSample', 'exclusions']);

function houseStyle(draft: Draft): Values {
  const year = yearOf(draft);
  return [
    ['version', 1],
    ['title', `Kết quả đánh giá chuyển đổi số${year === undefined ? '' : ` năm ${year}`}`],
    ['isSample', false],
    ['assessment.exclusions', []],
    ['profile.ruleSet', 'decree-30-2020'],
    ['profile.dateStyle', 'words'],
    ['profile.numbers', usualNumbers],
    ['profile.resultTable', usualResultTable(draft)],
    ['profile.ranking', usualRanking],
    ['profile.classifyFrom', 'rounded'],
  ];
}

/** Scores stay as they were given: an office that rounds them says so. */
export const usualNumbers = { decimalMark: ',', scoreDecimals: 'as-given', indexDecimals: 2 } as const;

export const usualRanking = { scope: 'group', ties: 'competition' } as const;

/** A table with the columns that the results can fill. */
export function usualResultTable(draft: Draft) {
  const groups = entriesIn(draft, 'assessment.groups');
  const results = groups.flatMap((group) => entriesIn(group, 'units').map((unit) => valueAt(unit, ['result'])));
  const has = (field: string) => results.some((result) => valueAt(result, [field]) !== undefined);
  const isOfPoints = valueAt(draft, ['assessment', 'scale']) === 'points';
  const hasMaximum = has('maximumScore') || groups.some((group) => valueAt(group, ['maximumScore']) !== undefined);
  const hasClasses = entriesIn(draft, 'assessment.indexSet.classes').length > 0;
  const columns: readonly (Pick<ResultColumn, 'field' | 'heading'> | false)[] = [
    isOfPoints && hasMaximum && { field: 'maximum', heading: 'Tổng điểm tối đa' },
    has('score') && { field: 'score', heading: 'Tổng điểm đạt được' },
    (isOfPoints || has('index')) && { field: 'index', heading: 'Chỉ số chuyển đổi số (%)' },
    hasClasses && { field: 'class', heading: 'Xếp loại' },
    { field: 'rank', heading: 'Xếp hạng' },
  ];
  return {
    ordinalHeading: 'TT',
    unitHeading: 'Đơn vị',
    columns: columns.filter((column) => column !== false),
  } as const;
}

/** Words of Article 1 and of those behind it, as decisions of provinces have them. */
function decisionWords(draft: Draft): Values {
  const year = yearOf(draft);
  const results = `kết quả đánh giá chuyển đổi số năm ${year} của các cơ quan nhà nước trên địa bàn tỉnh`;
  const named: Values =
    year === undefined
      ? []
      : [
          ['approval.subject', `Phê duyệt ${results}`],
          ['approval.result.lead', `Phê duyệt ${results}, như sau`],
        ];
  const closing =
    'Thủ trưởng các cơ quan, đơn vị có tên tại Điều 1 và các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.';
  return [
    ...named,
    ['approval.proposal.opening', 'Theo đề nghị của'],
    ['approval.result.tables', usualTables(draft)],
    ['approval.furtherArticles', [{ title: 'Tổ chức thực hiện', clauses: [followUp] }, { text: closing }]],
  ];
}

const followUp =
  'Căn cứ kết quả đánh giá, các cơ quan, đơn vị, địa phương tổ chức rút kinh nghiệm, có giải pháp khắc phục tồn tại, hạn chế, đẩy mạnh chuyển đổi số trong những năm tiếp theo.';

/** One table for each tier; one for each group where a title is missing, since a table of several must tell them apart. */
export function usualTables(
  draft: Draft,
): readonly { readonly heading: string; readonly groupIds: readonly string[] }[] {
  const groups = entriesIn(draft, 'assessment.groups');
  return entriesIn(draft, 'assessment.indexSet.tiers').flatMap((tier) => {
    const own = groups.filter((group) => textAt(group, 'tierId') === textAt(tier, 'id'));
    const ids = own.map((group) => textAt(group, 'id'));
    const areTitled = own.every((group) => textAt(group, 'title') !== '');
    if (own.length === 0) return [];
    if (own.length === 1 || areTitled) return [{ heading: textAt(tier, 'name'), groupIds: ids }];
    return own.map((group, at) => ({
      heading: textAt(group, 'title') || `${textAt(tier, 'name')} (${at + 1})`,
      groupIds: [textAt(group, 'id')],
    }));
  });
}

function yearOf(draft: Draft): number | undefined {
  const year = valueAt(draft, ['assessment', 'year']);
  return typeof year === 'number' ? year : undefined;
}

function entriesIn(value: unknown, written: string): readonly unknown[] {
  const entries = valueAt(value, written.split('.'));
  return Array.isArray(entries) ? entries : [];
}

function textAt(value: unknown, name: string): string {
  const text = valueAt(value, [name]);
  return typeof text === 'string' ? text : '';
}
