import type { Finding } from '../../../domain/finding.ts';
import type { DraftResults, ResultTable, UnreadUnit } from '../../desk/draft-results.ts';
import { noteMarks, type TableNotes } from '../../desk/note-marks.ts';
import { unitPathOf } from '../findings/finding-links.tsx';
import { anchorOf } from '../forms/draft-field.tsx';
import { WideTable } from '../frame/wide-table.tsx';
import { RowTools } from './row-tools.tsx';

interface ResultTablesProps {
  readonly results: DraftResults;
  readonly findings: readonly Finding[];
}

/** The tables of the decision in the order of print, with their notes; each row can be mended. */
export function ResultTables({ results: { tables, unread }, findings }: ResultTablesProps) {
  const notes = noteMarks(tables);
  const doubts = doubtsByUnit(findings);
  return (
    <>
      {tables.map((table, at) => {
        const own = notes[at];
        return own === undefined ? null : (
          <PrintedTable table={table} notes={own} doubts={doubts} unread={unread} at={at} />
        );
      })}
    </>
  );
}

/** The gravest severity of the findings about a unit, by its path. */
type Doubts = ReadonlyMap<string, Finding['severity']>;

function doubtsByUnit(findings: readonly Finding[]): Doubts {
  const doubts = new Map<string, Finding['severity']>();
  // The gravest come first.
  for (const { path = '', severity } of findings) {
    const unit = unitPathOf(path);
    if (unit !== undefined && !doubts.has(unit)) doubts.set(unit, severity);
  }
  return doubts;
}

interface PrintedTableProps {
  readonly table: ResultTable;
  readonly notes: TableNotes;
  readonly doubts: Doubts;
  readonly unread: DraftResults['unread'];
  readonly at: number;
}

function PrintedTable({ table: { printed, groups }, notes, doubts, unread, at }: PrintedTableProps) {
  const heading = `bang-${at + 1}`;
  const { columns } = printed;
  const areFigures = columns.map((_, column) =>
    printed.groups.every(({ rows }) => rows.every(({ cells }) => /^[\d–]/.test(cells[column]?.text ?? ''))),
  );
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {printed.tableNumber}. {printed.heading}
        <Marks texts={printed.tableNotes} notes={notes} />
      </h2>
      <WideTable label={printed.heading}>
        <table class="results">
          <thead>
            <tr>
              <th scope="col" class="figure results__ordinal">
                {printed.ordinalHeading}
              </th>
              <th scope="col" class="results__unit">
                {printed.unitHeading}
              </th>
              {columns.map(({ heading: words, headingNotes }, column) => (
                <th scope="col" class={areFigures[column] ? 'figure results__column' : 'results__column'}>
                  {words}
                  <Marks texts={headingNotes} notes={notes} />
                </th>
              ))}
              <th scope="col" class="results__tools">
                <span class="unseen">Lưu ý, sửa</span>
              </th>
            </tr>
          </thead>
          {printed.groups.map(({ groupTitles, rows }, groupAt) => (
            <tbody>
              {groupTitles.map(({ numeral, title }) => (
                <tr class="results__group">
                  <th scope="rowgroup" class="figure">
                    {numeral}
                  </th>
                  <th scope="rowgroup" colspan={columns.length + 2}>
                    {title}
                  </th>
                </tr>
              ))}
              {rows.map((row, rowAt) => {
                const path = groups[groupAt]?.units[rowAt]?.path ?? '';
                return (
                  <tr id={anchorOf(path)}>
                    <td class="figure">{row.ordinal}</td>
                    <td>
                      {row.unitName}
                      <Marks texts={[...row.unitNotes, ...row.repeatedUnitNotes]} notes={notes} />
                    </td>
                    {row.cells.map(({ text }, column) => (
                      <td class={areFigures[column] ? 'figure' : 'results__word'}>{text}</td>
                    ))}
                    <RowTools path={path} name={row.unitName} severity={doubts.get(path)} />
                  </tr>
                );
              })}
              {(unread.get(groups[groupAt]?.path ?? '') ?? []).map((unit) => (
                <UnreadRow unit={unit} columns={columns.length} />
              ))}
            </tbody>
          ))}
        </table>
      </WideTable>
      {notes.notes.length > 0 && (
        <ul class="results__notes">
          {notes.notes.map(({ number, text }) => (
            <li>
              <sup>{number}</sup> {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Marks({ texts, notes }: { readonly texts: readonly { readonly text: string }[]; readonly notes: TableNotes }) {
  return (
    <>
      {texts.map(({ text }) => (
        <sup>{notes.markOf(text)}</sup>
      ))}
    </>
  );
}

/** A unit without a sound result stands behind the others of its group, without a number. */
function UnreadRow({ unit: { path, name }, columns }: { readonly unit: UnreadUnit; readonly columns: number }) {
  const shown = name === '' ? 'Đơn vị chưa có tên' : name;
  return (
    <tr id={anchorOf(path)}>
      <td class="figure">–</td>
      <td>{shown}</td>
      <td colspan={columns}>
        <span class="tag tag--error">Chưa đủ số liệu</span>
      </td>
      <RowTools path={path} name={shown} />
    </tr>
  );
}
