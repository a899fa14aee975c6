import { choiceWords } from '../../../domain/dossier-tables/choice-words.ts';
import type { LeafNode } from '../../../domain/dossier-tables/schema-tree.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { type DraftPath, valueAt, writtenPath } from '../../desk/draft.ts';
import { textOfValue } from '../../desk/field-text.ts';
import { type Choice, choicesOf } from '../../desk/references.ts';

interface ControlProps {
  readonly node: LeafNode;
  readonly path: DraftPath;
  readonly view: DeskView;
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
}

/** The control of one value: lines of text, or a list to choose from. */
export function Control({ node: { leaf, isRequired }, path, view, attributes }: ControlProps) {
  const written = writtenPath(path);
  const value = valueAt(view.draft, path);
  const shown = view.faults.find((fault) => fault.path === written)?.typed ?? textOfValue(leaf, value);
  const pointsTo = choicesOf(view.draft, path);
  const choices = pointsTo ?? ownChoices(leaf, isRequired || value === false);
  if (choices !== undefined)
    return (
      <Select
        choices={choices}
        chosen={shown}
        isRequired={isRequired}
        blank={leaf.type === 'boolean' && value !== false ? 'Không' : 'Không có'}
        attributes={attributes}
      />
    );
  if (leaf.type === 'text' && leaf.maximumLength > 200)
    return (
      <textarea {...attributes} rows={rowsFor(shown, leaf.maximumLength)}>
        {shown}
      </textarea>
    );
  const inputMode = leaf.type === 'decimal' ? 'decimal' : leaf.type === 'whole' ? 'numeric' : undefined;
  const placeholder = leaf.type === 'day' ? 'ngày/tháng/năm' : undefined;
  return (
    <input
      type="text"
      {...attributes}
      value={shown}
      inputmode={inputMode}
      placeholder={placeholder}
      autocomplete="off"
    />
  );
}

/** Room for what is there and some words more; about ninety letters fill a row. */
function rowsFor(shown: string, maximumLength: number): number {
  return Math.min(Math.max(Math.ceil(shown.length / 90), maximumLength < 1000 ? 1 : 2), 12);
}

/** Of a yes that can be left out, leaving it out is the no. */
function ownChoices(leaf: LeafNode['leaf'], saysNo: boolean): readonly Choice[] | undefined {
  const values =
    leaf.type === 'boolean' ? (saysNo ? [true, false] : [true]) : leaf.type === 'choice' ? leaf.values : undefined;
  return values?.map((value) => ({ id: String(value), words: choiceWords(value) }));
}

interface SelectProps {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly isRequired: boolean;
  /** What it says when nothing is chosen that could be left out. */
  readonly blank: string;
  readonly attributes: ControlProps['attributes'];
}

/** A value that is not among the choices stays one, so that saving the page does not lose it. */
function Select({ choices, chosen, isRequired, blank, attributes }: SelectProps) {
  const isOther = chosen !== '' && choices.every(({ id }) => id !== chosen);
  const all = isOther ? [...choices, { id: chosen, words: chosen }] : choices;
  return (
    <select {...attributes}>
      {(!isRequired || chosen === '') && <option value="">{isRequired ? 'Chọn…' : blank}</option>}
      {all.map(({ id, words }) => (
        <option value={id} selected={id === chosen}>
          {words}
        </option>
      ))}
    </select>
  );
}

interface BoxesProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

/** Of a field that points to several entries: all of them; what is ticked and no longer there stays to be seen. */
export function boxesOf({ leaf }: LeafNode, path: DraftPath, { draft }: DeskView): BoxesProps | undefined {
  const choices = leaf.type === 'codes' ? choicesOf(draft, path) : undefined;
  if (choices === undefined) return undefined;
  const value = valueAt(draft, path);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const others = chosen.filter((each) => choices.every(({ id }) => id !== each));
  return { choices: [...choices, ...others.map((id) => ({ id, words: id }))], chosen };
}

/** A box to tick for each choice. */
export function Boxes({ name, choices, chosen }: BoxesProps & { readonly name: string }) {
  return (
    <div class="boxes__all">
      {/* Says that the field is there even when nothing is ticked. */}
      <input type="hidden" name={name} value="" />
      {choices.map(({ id, words }) => (
        <label class="boxes__box">
          <input type="checkbox" name={name} value={id} checked={chosen.includes(id)} />
          {words}
        </label>
      ))}
    </div>
  );
}
