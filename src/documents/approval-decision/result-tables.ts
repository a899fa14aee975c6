import type { Approval } from '../../domain/approval.ts';
import type { Assessment, Unit } from '../../domain/assessment.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../../domain/evaluation.ts';
import { exclusionsTouching } from '../../domain/exclusions.ts';
import type { Profile, ResultColumn } from '../../domain/profile.ts';
import { romanNumeral, withDecimalMark } from '../../vietnamese/number.ts';
import { asSentence, headingWords } from '../../vietnamese/sentence.ts';
import { upperFirst } from '../../vietnamese/text.ts';
import { columnWidths } from '../column-widths.ts';
import { exclusionNote } from '../exclusion-note.ts';
import type { ApprovalDecisionContext } from './context.ts';

type Table = ApprovalDecisionContext['tables'][number];
type Row = Table['groups'][number]['rows'][number];

/** What of a dossier its result tables are made of. */
export interface ResultParts {
  readonly profile: Pick<Profile, 'numbers' | 'resultTable'>;
  readonly assessment: Pick<Assessment, 'year' | 'exclusions'>;
  readonly approval: { readonly result: Pick<Approval['result'], 'tables'> };
}

/** The tables of Article 1. Notes of column headings stand in the first one only; ordinals restart in each group. */
export function resultTables(
  { profile, assessment, approval }: ResultParts,
  evaluated: readonly EvaluatedGroup[],
): Table[] {
  const { ordinalHeading, unitHeading, columns } = profile.resultTable;
  return approval.result.tables.map(({ heading, groupIds }, place) => {
    const groups = groupIds.flatMap((id) => evaluated.filter(({ group }) => group.id === id));
    const touching = exclusionsTouching(
      assessment,
      groups.map(({ group }) => group),
    );
    const rows = printedGroups(groups, profile);
    const widths = columnWidths(
      columns.map(({ heading: columnHeading }, at) => ({
        heading: columnHeading,
        texts: rows.flatMap((group) => group.rows.map((row) => row.cells[at]?.text ?? '')),
      })),
    );
    return {
      tableNumber: String(place + 1),
      heading: headingWords(heading),
      tableNotes: touching.length === 0 ? [] : [{ text: exclusionNote(touching, assessment.year) }],
      ordinalHeading,
      unitHeading,
      columns: columns.map((column, at) => ({
        heading: column.heading,
        width: widths[at] ?? '',
        headingNotes: place === 0 && column.note !== undefined ? [{ text: column.note }] : [],
      })),
      groups: rows,
    };
  });
}

/** Roman numerals count the groups of one table that have a title. */
function printedGroups(groups: readonly EvaluatedGroup[], profile: ResultParts['profile']): Table['groups'] {
  let titled = 0;
  const told = new Set<string>();
  return groups.map(({ group: { title }, units }) => ({
    groupTitles: title === undefined ? [] : [{ numeral: romanNumeral(++titled), title: headingWords(title) }],
    rows: units.map((evaluated, place) => ({
      ordinal: String(place + 1),
      unitName: evaluated.unit.name,
      ...unitNotes(evaluated.unit, told),
      cells: profile.resultTable.columns.map(({ field }) => ({ text: cell(evaluated, field, profile) })),
    })),
  }));
}

/** Why a unit is not ranked stands in a note at its name; the same reason in one table is one note, cited again. */
function unitNotes({ result }: Unit, told: Set<string>): Pick<Row, 'unitNotes' | 'repeatedUnitNotes'> {
  if (result.status === 'ranked') return { unitNotes: [], repeatedUnitNotes: [] };
  const text = upperFirst(asSentence(result.reason));
  const isRepeated = told.has(text);
  told.add(text);
  return isRepeated
    ? { unitNotes: [], repeatedUnitNotes: [{ text }] }
    : { unitNotes: [{ text }], repeatedUnitNotes: [] };
}

function cell({ printed }: EvaluatedUnit, field: ResultColumn['field'], { numbers }: ResultParts['profile']): string {
  const figure = printed[field];
  if (figure === undefined) {
    return noFigure;
  }
  return field === 'class' || field === 'rank' ? figure : withDecimalMark(figure, numbers.decimalMark);
}

const noFigure = '–';
