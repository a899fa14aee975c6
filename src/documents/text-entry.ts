import type { Entry } from './workbook.ts';

/** Words of at most so many characters; numbers and days in a cell for them stay words. */
export function textEntry(maximumLength: number, prompt: string): Extract<Entry, { readonly type: 'text' }> {
  return { type: 'text', maximumLength, prompt, fault: `Chỉ nhập chữ, không quá ${maximumLength} ký tự.` };
}
