import type { Place } from './document-model.ts';

/**
 * A mend that touches layout only and can't change what a paper says. Words, numbers and names are never among them.
 */
export type SafeFix =
  /** Margins of a section, in twips. */
  | {
      readonly kind: 'margins';
      /** `Section.ordinal` */
      readonly section: number;
      readonly margins: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
      /** What the section's gutter adds to its left margin, where that changes; the gutter itself stays. */
      readonly gutter?: number;
    }
  /** The page number of the section's first page is hidden (`w:titlePg`). */
  | { readonly kind: 'hide-first-page-number'; readonly section: number }
  /** All words of a paragraph, its mark and its number. Sizes are points. */
  | {
      readonly kind: 'letters';
      readonly place: Place;
      readonly font?: 'Times New Roman';
      readonly size?: number;
      readonly italic?: boolean;
      readonly bold?: boolean;
    }
  /** Line spacing in 240ths of a line; the space before a paragraph in twips. */
  | { readonly kind: 'spacing'; readonly place: Place; readonly line?: number; readonly before?: number }
  | { readonly kind: 'alignment'; readonly place: Place; readonly alignment: 'both' | 'center' | 'left' }
  /** The words of a paragraph in composed Unicode (NFC). */
  | { readonly kind: 'nfc'; readonly place: Place }
  /** The motto's dashes as “ - ”. */
  | { readonly kind: 'motto-hyphen'; readonly place: Place };
