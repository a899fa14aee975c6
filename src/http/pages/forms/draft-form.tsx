import { nodeAt } from '../../../domain/dossier-tables/paths.ts';
import { dossierTree } from '../../../domain/dossier-tables/tables.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { placeOf } from '../../desk/draft.ts';
import { type FormSection, formSections } from '../../desk/form-plan.ts';
import { anchorOf } from './draft-field.tsx';
import { DraftPart } from './draft-part.tsx';
import { SigningChoice } from './signing-choice.tsx';

interface DraftFormProps {
  /** The parts of the dossier that are asked for, see `DocumentKind.needs`. */
  readonly needs: readonly string[];
  readonly view: DeskView;
}

/** A form for parts of the draft: what is wrong first, with links to it, then a section for each part. */
export function DraftForm({ needs, view }: DraftFormProps) {
  const sections = formSections(needs);
  return (
    <>
      <FaultSummary needs={needs} view={view} />
      <div class="form">
        <nav class="form__contents" aria-label="Các mục của trang">
          <ol>
            {sections.map(({ id, caption, paths }) => (
              <li>
                <a href={`#${anchorOf(id)}-muc`} class={hasFaults(paths, view) ? 'form__faulty' : undefined}>
                  {caption}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="form__sections">
          {sections.map((section) => (
            <Section section={section} view={view} />
          ))}
        </div>
      </div>
    </>
  );
}

/** What the paper has in common with others of the office is folded: it changes seldom, and stands at the end. */
function Section({
  section: { id, caption, paths },
  view,
}: {
  readonly section: FormSection;
  readonly view: DeskView;
}) {
  const anchor = `${anchorOf(id)}-muc`;
  const isSeldom = /^(?:profile|assessment)\./.test(id) && !everyYear.has(id);
  const isOpen = !isSeldom || hasFaults(paths, view) || paths.some((path) => view.focus?.startsWith(path));
  return (
    <details class="section" open={isOpen} id={placeOf(id)?.node.type === 'leaf' ? undefined : anchorOf(id)}>
      <summary id={anchor}>
        <h2>{caption}</h2>
      </summary>
      {paths.map((path) => {
        const place = placeOf(path);
        return place === undefined ? null : <DraftPart node={place.node} path={place.path} view={view} />;
      })}
      {paths.includes('profile.signing') && <SigningChoice view={view} />}
    </details>
  );
}

/** Parts of the office's style that are looked at with every paper. */
const everyYear: ReadonlySet<string> = new Set([
  'profile.legalBases',
  'profile.signing',
  'profile.recipients',
  'profile.filing',
  'assessment.exclusions',
]);

function hasFaults(paths: readonly string[], view: DeskView): boolean {
  return shownFaults(paths, view).length > 0;
}

/** Everything that is wrong in these parts, once a place. */
export function shownFaults(paths: readonly string[], { faults, checked }: DeskView) {
  const isInside = ({ path }: { readonly path: string }) =>
    paths.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`));
  const typed = faults.filter(isInside);
  const others = checked.issues.filter(isInside).filter(({ path }) => !typed.some((fault) => fault.path === path));
  return [...typed, ...others];
}

function FaultSummary({ needs, view }: DraftFormProps) {
  const found = shownFaults(needs, view);
  if (found.length === 0) return null;
  return (
    <section class="summary" aria-labelledby="cho-can-sua" tabindex={-1}>
      <h2 id="cho-can-sua">Còn {found.length} chỗ cần điền hoặc sửa</h2>
      <ul>
        {found.slice(0, mostShown).map(({ path, message }) => (
          <li>
            <a href={`#${anchorOf(path)}`}>{message}</a>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p>và {found.length - mostShown} chỗ khác.</p>}
    </section>
  );
}

const mostShown = 12;

/** What a part is called, for places outside of a form. */
export function captionOfPart(path: string): string {
  return nodeAt(dossierTree, path.replace(/\[\d+\]/g, '[]'))?.caption ?? path;
}
