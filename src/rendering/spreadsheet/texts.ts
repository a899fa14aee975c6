import type { Words } from '../../documents/workbook.ts';
import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { cellAddress } from './address.ts';
import { longestText } from './limits.ts';

/** All texts of a workbook, each in a slot, and what can't be stored of them. */
export interface Texts {
  /** By slot; null is a text that varies. */
  readonly slots: (string | null)[];
  /** The texts that vary, in the order of their slots. */
  readonly varying: string[];
  readonly faults: Issue[];
  readonly slotOfText: Map<string, number>;
}

export function noTexts(): Texts {
  return { slots: [], varying: [], faults: [], slotOfText: new Map() };
}

/** Gives a text its slot. Equal texts share one; a text that varies has its own, whatever it says. */
export function addText(texts: Texts, words: Words, place: string): number {
  checkText(texts, words.text, place);
  if (words.varies) {
    texts.varying.push(words.text);
    return texts.slots.push(null) - 1;
  }
  const known = texts.slotOfText.get(words.text);
  if (known !== undefined) return known;
  const slot = texts.slots.push(words.text) - 1;
  texts.slotOfText.set(words.text, slot);
  return slot;
}

/** Notes what keeps a text from being stored in a spreadsheet. */
export function checkText(texts: Texts, text: string, place: string): void {
  const character = unprintableCharacter(text);
  if (character !== undefined) {
    texts.faults.push({
      place,
      message: `Có ký tự ${character} không lưu được trong tệp Excel`,
      hint: 'Xóa ký tự đó trong hồ sơ',
    });
  }
  if (text.length > longestText) {
    texts.faults.push({
      place,
      message: `Dài ${text.length} ký tự; một ô của Excel chứa được nhiều nhất ${longestText} ký tự`,
      hint: 'Rút ngắn nội dung trong hồ sơ',
    });
  }
}

/** Where a cell is, as officials see it. */
export function cellPlace(sheet: string, row: number, column: number): string {
  return `Trang tính “${sheet}”, ô ${cellAddress(row, column)}`;
}
