import { withVisibleMarks } from '../vietnamese/printable.ts';

const longest = 60;

/** Foreign text fit for a message: one line, no control, direction or hidden characters, cut after 60 characters. */
export function shown(text: string): string {
  const cut = text.length > longest * 2 ? text.slice(0, longest * 2) : text;
  const letters = [...withVisibleMarks(cut.toWellFormed()).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\u{fffd}')];
  return letters.length > longest || cut !== text ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}
