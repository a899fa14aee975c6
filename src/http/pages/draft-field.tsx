import { choiceWords } from '../../domain/dossier-tables/choice-words.ts';
import type { LeafNode } from '../../domain/dossier-tables/schema-tree.ts';
import type { DeskView } from '../desk/desk-view.ts';
import { type DraftPath, valueAt, writtenPath } from '../desk/draft.ts';
import { textOfValue } from '../desk/field-text.ts';
import { type Choice, choicesOf } from '../desk/references.ts';
import { focusedField } from './focused-place.ts';

/** The id of what stands for a path on a page. */
export function anchorOf(path: string): string {
  return `o-${path.replace(/\W+/g, '-').replace(/-$/, '')}`;
}

interface FieldProps {
  readonly node: LeafNode;
  readonly path: DraftPath;
  readonly view: DeskView;
  /** Whether the caption is for screen readers only, as in a table whose column has it. */
  readonly isCaptionHidden?: boolean;
}

/** A value of the draft with its caption, its explanation, its control, and what is wrong with it. */
export function DraftField({ node, path, view, isCaptionHidden = false }: FieldProps) {
  const written = writtenPath(path);
  const id = anchorOf(written);
  const faults = faultsAt(view, written);
  const explanation = isCaptionHidden || isSaidByCaption(node) ? '' : node.explanation;
  const describedBy = [explanation !== '' && `${id}-y-nghia`, faults.length > 0 && `${id}-loi`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={`field ${widthOf(node)}${faults.length > 0 ? ' field--faulty' : ''}`}>
      <label class={isCaptionHidden ? 'unseen' : 'field__caption'} for={id}>
        {node.caption}
        {!node.isRequired && !isCaptionHidden && <span class="field__optional"> (nếu có)</span>}
      </label>
      {explanation !== '' && (
        <p class="field__explanation" id={`${id}-y-nghia`}>
          {explanation}
        </p>
      )}
      {faults.map((message) => (
        <p class="field__fault" id={`${id}-loi`}>
          {message}
        </p>
      ))}
      <Control
        node={node}
        path={path}
        view={view}
        attributes={{
          id,
          name: `f:${written}`,
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          'aria-invalid': faults.length > 0 ? 'true' : undefined,
          autofocus: focusedField(view) === written ? true : undefined,
        }}
      />
    </div>
  );
}

/** What is wrong at a path: what could not be taken as typed, else what the schema says. */
export function faultsAt({ faults, checked }: DeskView, written: string): readonly string[] {
  const typed = faults.filter(({ path }) => path === written);
  const found = typed.length > 0 ? typed : checked.issues.filter(({ path }) => path === written);
  return [...new Set(found.map(({ message }) => message))];
}

interface ControlProps {
  readonly node: LeafNode;
  readonly path: DraftPath;
  readonly view: DeskView;
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
}

function Control({ node: { leaf, isRequired }, path, view, attributes }: ControlProps) {
  const written = writtenPath(path);
  const value = valueAt(view.draft, path);
  const shown = view.faults.find((fault) => fault.path === written)?.typed ?? textOfValue(leaf, value);
  const pointsTo = choicesOf(view.draft, path);
  if (leaf.type === 'codes' && pointsTo !== undefined)
    return <Boxes choices={pointsTo} chosen={Array.isArray(value) ? value.map(String) : []} attributes={attributes} />;
  const choices = pointsTo ?? ownChoices(leaf);
  if (choices !== undefined)
    return <Select choices={choices} chosen={shown} isRequired={isRequired} attributes={attributes} />;
  if (leaf.type === 'text' && leaf.maximumLength > 150)
    return (
      <textarea {...attributes} rows={shown.length > 160 ? 4 : 2}>
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

function ownChoices(leaf: LeafNode['leaf']): readonly Choice[] | undefined {
  const values = leaf.type === 'boolean' ? [true, false] : leaf.type === 'choice' ? leaf.values : undefined;
  return values?.map((value) => ({ id: String(value), words: choiceWords(value) }));
}

interface SelectProps {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly isRequired: boolean;
  readonly attributes: ControlProps['attributes'];
}

/** A value that is not among the choices stays one, so that saving the page does not lose it. */
function Select({ choices, chosen, isRequired, attributes }: SelectProps) {
  const isOther = chosen !== '' && choices.every(({ id }) => id !== chosen);
  const all = isOther ? [...choices, { id: chosen, words: chosen }] : choices;
  return (
    <select {...attributes}>
      {(!isRequired || chosen === '') && <option value="">{isRequired ? 'Chọn…' : 'Không có'}</option>}
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
  readonly attributes: ControlProps['attributes'];
}

function Boxes({ choices, chosen, attributes: { id, name, ...rest } }: BoxesProps) {
  const known = choices.map((choice) => choice.id);
  const others = chosen.filter((each) => !known.includes(each)).map((each) => ({ id: each, words: each }));
  return (
    <fieldset class="boxes" id={String(id)} {...rest}>
      {/* Says that the field is there even when nothing is ticked. */}
      <input type="hidden" name={String(name)} value="" />
      {[...choices, ...others].map((choice) => (
        <label class="boxes__box">
          <input type="checkbox" name={String(name)} value={choice.id} checked={chosen.includes(choice.id)} />
          {choice.words}
        </label>
      ))}
    </fieldset>
  );
}

/** The explanation of many fields is their caption once more. */
function isSaidByCaption({ caption, explanation }: LeafNode): boolean {
  const same = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return same(explanation) === same(caption);
}

function widthOf({ leaf }: LeafNode): string {
  if (leaf.type === 'text') return leaf.maximumLength <= 50 ? 'field--medium' : 'field--wide';
  return leaf.type === 'codes' ? 'field--wide' : leaf.type === 'choice' ? 'field--medium' : 'field--short';
}
