import type { Child } from 'hono/jsx';
import { anchorOf } from '../forms/draft-field.tsx';

interface MendButtonProps {
  readonly path: string;
  /** The paper whose form asks for the path; the place is shown by itself where none does. */
  readonly formId: string | undefined;
  readonly class: string;
  readonly children?: Child;
}

/** Leads to where a part of the draft is mended. */
export function MendButton({ path, formId, class: className, children }: MendButtonProps) {
  if (formId === undefined)
    return (
      <button type="submit" class={className} name="do" value={`show:${path}`} formaction="/ho-so/sua">
        {children}
      </button>
    );
  return (
    <button type="submit" class={className} formaction={`/ho-so/soan-van-ban/${formId}#${anchorOf(path)}`}>
      {children}
    </button>
  );
}
