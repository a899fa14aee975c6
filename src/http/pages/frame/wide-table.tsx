import type { Child } from 'hono/jsx';

interface WideTableProps {
  /** What the table is, for screen readers. */
  readonly label: string;
  readonly children?: Child;
}

/** Scrolls sideways on a narrow screen, with the keyboard too (WCAG 2.2, 2.1.1), also where nothing in it takes the focus. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <section class="wide-table" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}
