import type { DeskView } from '../../desk/desk-view.ts';
import { type Draft, valueAt } from '../../desk/draft.ts';
import { type SigningForm, signingForms } from '../../desk/signing-forms.ts';

/** The right by which is signed as a choice, and the block as the paper will show it. */
export function SigningChoice({ view }: { readonly view: DeskView }) {
  const forms = formsFor(view.draft);
  const lines = valueAt(view.draft, ['profile', 'signing', 'capacityLines']);
  const now = Array.isArray(lines) ? lines.map(String) : [];
  const signatory = valueAt(view.draft, ['profile', 'signing', 'signatory']);
  return (
    <div class="signing">
      <div class="field field--wide">
        <label class="field__caption" for="quyen-han-ky">
          Điền quyền hạn theo cách ký
        </label>
        <select id="quyen-han-ky" name="signing">
          {forms.map(({ id, words, lines: each }) => (
            <option value={id} selected={each.join('\n') === now.join('\n')}>
              {words}
            </option>
          ))}
        </select>
        <button type="submit" name="do" value="sign" class="button button--small">
          Dùng cách ký này
        </button>
      </div>
      <figure class="signing__block">
        <figcaption>Khối chữ ký sẽ in</figcaption>
        {now.map((line) => (
          <p class="signing__line">{line}</p>
        ))}
        <p class="signing__name">
          {typeof signatory === 'string' && signatory !== '' ? signatory : 'Họ và tên người ký'}
        </p>
      </figure>
    </div>
  );
}

/** The lines that a choice writes, if it is one. */
export function signingLines(draft: Draft, chosen: string): readonly string[] | undefined {
  return formsFor(draft).find(({ id }) => id === chosen)?.lines;
}

function formsFor(draft: Draft): readonly SigningForm[] {
  const [first] = [valueAt(draft, ['profile', 'issuingAuthority', 'headerLines', 0])];
  return signingForms(typeof first === 'string' && first.trim() !== '' ? first : 'ỦY BAN NHÂN DÂN');
}
