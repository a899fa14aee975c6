import type { LeafNode } from '../../../domain/dossier-tables/schema-tree.ts';
import { upperFirst } from '../../../vietnamese/text.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { type DraftPath, writtenPath } from '../../desk/draft.ts';
import { Boxes, boxesOf, Control } from './draft-control.tsx';
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
  const explanation = isCaptionHidden ? '' : beyondCaption(node);
  const describedBy = [explanation !== '' && `${id}-y-nghia`, faults.length > 0 && `${id}-loi`]
    .filter(Boolean)
    .join(' ');
  const attributes = {
    id,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': faults.length > 0 ? 'true' : undefined,
  };
  const caption = (
    <>
      {node.caption}
      {!node.isRequired && !isCaptionHidden && <span class="field__optional"> (nếu có)</span>}
    </>
  );
  const captionClass = isCaptionHidden ? 'unseen' : 'field__caption';
  const words = (
    <>
      {explanation !== '' && (
        <p class="field__explanation" id={`${id}-y-nghia`}>
          {explanation}
        </p>
      )}
      {faults.length > 0 && (
        <p class="field__fault" id={`${id}-loi`}>
          {faults.join(' ')}
        </p>
      )}
    </>
  );
  const boxes = boxesOf(node, path, view);
  const classes = `field ${widthOf(node)}${faults.length > 0 ? ' field--faulty' : ''}`;
  if (boxes !== undefined)
    return (
      <fieldset class={`${classes} boxes`} {...attributes}>
        <legend class={captionClass}>{caption}</legend>
        {words}
        <Boxes name={`f:${written}`} {...boxes} />
      </fieldset>
    );
  return (
    <div class={classes}>
      <label class={captionClass} for={id}>
        {caption}
      </label>
      {words}
      <Control
        node={node}
        path={path}
        view={view}
        attributes={{
          ...attributes,
          name: `f:${written}`,
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

/** What the explanation says that the caption does not: most begin with the caption. */
function beyondCaption({ caption, explanation, leaf }: LeafNode): string {
  // A control that lists the choices need not list them again.
  const words = leaf.type === 'choice' ? explanation.replace(/\s*Chọn: .*$/, '') : explanation;
  return upperFirst(words.startsWith(caption) ? words.slice(caption.length).replace(/^[\s;:,.]+/, '') : words);
}

function widthOf({ leaf }: LeafNode): string {
  if (leaf.type === 'codes') return 'field--wide';
  if (leaf.type === 'choice') return 'field--medium';
  if (leaf.type !== 'text') return 'field--short';
  if (leaf.maximumLength > 120) return 'field--wide';
  return leaf.maximumLength > 60 ? 'field--medium' : leaf.maximumLength > 40 ? 'field--regular' : 'field--short';
}
