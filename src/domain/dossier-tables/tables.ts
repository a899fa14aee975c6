import { dossierSchema } from '../dossier.ts';
import { type Field, fieldsIn, isSpelledOut, type PlacedField } from './fields.ts';
import { below, nodeAt } from './paths.ts';
import { type Part, type SheetPlan, sheetPlans, spreadLists } from './plan.ts';
import { type ListNode, type SchemaNode, schemaTree } from './schema-tree.ts';
import { type Source, type Spread, sourceOf, unnamedOrdinal } from './sources.ts';

/** A dossier as sheets: every field of its schema has one cell, or one column. */
export type DossierSheet = Form | Table;

interface Titled {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly part: Part;
}

/** Values that are there once, one below the other. */
export interface Form extends Titled {
  readonly type: 'form';
  readonly sections: readonly { readonly caption: string; readonly fields: readonly Field[] }[];
}

/** Lists, of which each entry is a row. */
export interface Table extends Titled {
  readonly type: 'table';
  readonly sources: readonly Source[];
  /** Heading of the column that says from which source a row is; nothing where there is one only. */
  readonly sourceCaption: string | undefined;
  /** Headings of the columns with the keys of the lists around. */
  readonly parentCaptions: readonly string[];
  /** Heading of the numbers that rows of other tables point to. */
  readonly ordinalCaption: string | undefined;
  /** The fields of all sources, each once. */
  readonly columns: readonly Field[];
  readonly spread: Spread | undefined;
}

type TablePlan = Extract<SheetPlan, { readonly sources: object }>;
type FormPlan = Exclude<SheetPlan, TablePlan>;

/**
 * The sheets of a schema. What no plan names still has its place: a value in the form of the nearest part around it, a
 * list in a table of its own.
 */
export function dossierSheets(root: SchemaNode): readonly DossierSheet[] {
  const planned = sheetPlans.flatMap((plan) => expanded(root, plan));
  const plans = [...planned, ...unplanned(root, placedBy(planned))];
  const placed = placedBy(plans);
  const forms = plans.flatMap((plan) => ('roots' in plan ? plan.roots : []));
  return plans.map((plan) =>
    'roots' in plan
      ? formOf(root, plan, (path) => placed.has(path) || forms.includes(path))
      : tableOf(root, plan, placed),
  );
}

function placedBy(plans: readonly SheetPlan[]): ReadonlySet<string> {
  return new Set(plans.flatMap((plan) => ('sources' in plan ? Object.keys(plan.sources) : [])));
}

/** `*` stands for every field; what the schema does not have falls away. */
function expanded(root: SchemaNode, plan: SheetPlan): SheetPlan[] {
  if ('roots' in plan) return [{ ...plan, roots: plan.roots.filter((path) => nodeAt(root, path) !== undefined) }];
  const sources = Object.entries(plan.sources).flatMap(([path, label]) => {
    const around = path.endsWith('.*') ? nodeAt(root, path.slice(0, -2)) : undefined;
    if (around?.type === 'group') return around.fields.map(([name, node]) => [path.slice(0, -1) + name, labelOf(node)]);
    return nodeAt(root, path) === undefined ? [] : [[path, label]];
  });
  return sources.length === 0 ? [] : [{ ...plan, sources: Object.fromEntries(sources) }];
}

function labelOf({ explanation, caption }: SchemaNode): string {
  return explanation.split(/;| \(/)[0] ?? caption;
}

function unplanned(root: SchemaNode, placed: ReadonlySet<string>): readonly TablePlan[] {
  return listsIn(root, '')
    .filter(({ path, node }) => !placed.has(path) && !(path in spreadLists) && !isSpelledOut(node))
    .filter(({ node }) => node.item.type !== 'list')
    .map(({ path, node }, at) => {
      const name = `${node.caption.replace(/[[\]:*?/\\']/g, ' ').slice(0, 26)} (${at + 1})`;
      return { id: path, name, part: 'common', purpose: node.explanation, sources: { [path]: '' } };
    });
}

function listsIn(node: SchemaNode, path: string): { readonly path: string; readonly node: ListNode }[] {
  if (node.type === 'leaf') return [];
  if (node.type === 'group') return node.fields.flatMap(([name, child]) => listsIn(child, below(path, name)));
  return [{ path, node }, ...listsIn(node.item, `${path}[]`)];
}

function formOf(root: SchemaNode, plan: FormPlan, isElsewhere: (path: string) => boolean): Form {
  const sections = plan.roots.flatMap((path) => {
    const node = nodeAt(root, path);
    if (node === undefined) return [];
    const bySection = Map.groupBy(
      fieldsIn({ ...node, isRequired: true }, path, isElsewhere, path),
      ({ groupPath }) => groupPath,
    );
    return [...bySection.values()].map((found) => ({
      caption: sectionCaption(found),
      fields: found.map(({ field }) => field),
    }));
  });
  const { id, name, purpose, part } = plan;
  return { type: 'form', id, name, purpose, part, sections };
}

/** The outermost object is the form itself, and is told of only where nothing else is. */
function sectionCaption([first]: readonly PlacedField[]): string {
  const groups = first?.groups ?? [];
  const caption = (groups.length > 1 ? groups.slice(1) : groups).join(': ');
  return first?.areGroupsRequired === false ? `${caption} (nếu có)` : caption;
}

function tableOf(root: SchemaNode, plan: TablePlan, placed: ReadonlySet<string>): Table {
  const sources = Object.entries(plan.sources).map(([path, label]) => sourceOf(root, path, label, placed));
  const columns = new Map<string, Field>();
  for (const field of sources.flatMap(({ fields }) => fields)) {
    if (!columns.has(field.key)) columns.set(field.key, field);
  }
  const { id, name, purpose, part } = plan;
  const isNumbered = sources.some(({ key }) => key?.type === 'ordinal');
  return {
    type: 'table',
    id,
    name,
    purpose,
    part,
    sources,
    sourceCaption: sources.length === 1 ? undefined : (plan.sourceCaption ?? 'Thuộc'),
    parentCaptions: sources[0]?.parents.map(({ caption }) => caption) ?? [],
    ordinalCaption: isNumbered ? (plan.ordinalCaption ?? unnamedOrdinal) : undefined,
    columns: [...columns.values()],
    spread: sources.find(({ spread }) => spread !== undefined)?.spread,
  };
}

/** The tree of the schema of dossiers. */
export const dossierTree: SchemaNode = schemaTree(dossierSchema);

/** The sheets of a dossier's workbook, in the order of the tabs. */
export const sheetsOfDossier: readonly DossierSheet[] = dossierSheets(dossierTree);
