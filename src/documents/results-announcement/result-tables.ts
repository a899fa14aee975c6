import type { AnnouncedStatistics } from '../../domain/announced-tiers.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../../domain/evaluation.ts';
import type { Profile } from '../../domain/profile.ts';
import { romanNumeral, withDecimalMark } from '../../vietnamese/number.ts';
import { headingWords } from '../../vietnamese/sentence.ts';
import { columnWidths } from '../column-widths.ts';
import type { ResultsAnnouncementContext } from './context.ts';
import { unitName } from './names.ts';

type Tier = ResultsAnnouncementContext['tiers'][number];

/** The table of a tier: its groups one after the other; ordinals restart in each, Roman numerals count those with a title. */
export function resultTable(
  { groups }: AnnouncedStatistics,
  announcement: Announcement,
  { resultTable: { ordinalHeading, unitHeading } }: Profile,
): Pick<Tier, 'ordinalHeading' | 'unitHeading' | 'columns' | 'groups'> {
  const printed = printedGroups(groups, announcement);
  const widths = columnWidths(
    announcement.columns.map(({ heading }, at) => ({
      heading,
      texts: printed.flatMap(({ rows }) => rows.map(({ cells }) => cells[at]?.text ?? '')),
    })),
  );
  return {
    ordinalHeading,
    unitHeading,
    columns: announcement.columns.map(({ heading }, at) => ({ heading, width: widths[at] ?? '' })),
    groups: printed,
  };
}

function printedGroups(groups: readonly EvaluatedGroup[], announcement: Announcement): Tier['groups'] {
  const titled = groups.filter(({ group }) => group.title !== undefined);
  const columnSpan = String(1 + announcement.columns.length);
  return groups.map((each) => ({
    groupTitles:
      each.group.title === undefined
        ? []
        : [{ numeral: romanNumeral(titled.indexOf(each) + 1), title: headingWords(each.group.title), columnSpan }],
    rows: each.units.map((unit, place) => ({
      ordinal: String(place + 1),
      unitName: unitName(unit, announcement),
      cells: announcement.columns.map(({ field }) => ({ text: cell(unit, field, announcement) })),
    })),
  }));
}

function cell(
  { printed }: EvaluatedUnit,
  field: Announcement['columns'][number]['field'],
  { decimalMark, classAbbreviations = [] }: Announcement,
): string {
  const figure = printed[field];
  if (figure === undefined) return noFigure;
  if (field === 'class') return classAbbreviations.find((short) => short.class === figure)?.text ?? figure;
  return field === 'rank' ? figure : withDecimalMark(figure, decimalMark);
}

const noFigure = '–';
