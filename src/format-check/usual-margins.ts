import type { Section } from './document-model.ts';

/** What Word takes for margins that are not stated, in twips (ECMA-376 Part 1, 17.6.11). */
export const usualMargins: Section['margins'] = {
  top: 1440,
  right: 1440,
  bottom: 1440,
  left: 1440,
  header: 720,
  footer: 720,
  gutter: 0,
};
