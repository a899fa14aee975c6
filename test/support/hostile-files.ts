import { hostileArchives, hostileTexts } from './hostile/archives.ts';
import { hostileMarkup } from './hostile/markup.ts';
import type { HostileFile } from './hostile/parts.ts';
import { hostileResults } from './hostile/results.ts';
import { hostileWorkbooks } from './hostile/workbooks.ts';

export type { HostileFile } from './hostile/parts.ts';

/** Well-known attacks on readers of zip, XML, Office Open XML, numbers, CSV and tables of results, each with the answer it has to get. */
export const hostileFiles: readonly HostileFile[] = [
  ...hostileWorkbooks,
  ...hostileMarkup,
  ...hostileArchives,
  ...hostileTexts,
  ...hostileResults,
];
