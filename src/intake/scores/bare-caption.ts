import { lineOf } from './sheet-grid.ts';

/** A caption in small letters without brackets, footnote marks and closing marks; all of it if it is all in brackets. */
export function bareCaption(caption: string): string {
  const line = lineOf(caption).toLowerCase();
  const outside = line.replace(/\([^()]*\)|\[\d+\]/gu, ' ').replace(/[*:.]+$/u, '');
  return lineOf(outside) === '' ? line : lineOf(outside);
}
