import { html } from 'hono/html';
import type { Html } from './html.ts';

/** A table that scrolls sideways on a narrow screen, with the keyboard too (WCAG 2.2, 2.1.1); `label` is for screen readers. */
export function wideTable(label: string, table: Html): Html {
  return html`<section class="wide-table" aria-label="${label}" tabindex="0">
${table}
</section>`;
}
