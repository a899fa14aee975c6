import { OutputGateError } from '../../errors.ts';
import { xstring } from './xml-text.ts';

/** The part that holds all texts of a spreadsheet. */
export const sharedStringsPart = 'xl/sharedStrings.xml';

/** The part as finished XML with gaps: a number says which of the texts that vary stands there. */
export type StringsProgram = readonly (string | number)[];

/** What stands for a text while exceljs draws; private-use characters, so that nothing else looks like it. */
export function marker(slot: number): string {
  return `\ue000${slot}\ue001`;
}

/** Whether a part still holds a marker. */
export function hasMarker(xml: string): boolean {
  return /\ue000\d+\ue001/.test(xml);
}

/**
 * Makes the program of a drawn part: every text in it is a marker, and takes its text, or a gap.
 * @param texts by slot; null is a text that varies
 * @throws OutputGateError when texts were lost or others have come in
 */
export function compileStrings(xml: string, texts: readonly (string | null)[]): StringsProgram {
  const [head = '', body, tail = ''] = xml.split(/(?<=<sst [^>]*>)|(?=<\/sst>)/);
  const slots = [...(body ?? '').matchAll(/<si><t>\ue000(\d+)\ue001<\/t><\/si>/g)].map((match) => Number(match[1]));
  const expected = slots.map((slot) => `<si><t>${marker(slot)}</t></si>`).join('');
  if (body !== expected || new Set(slots).size !== texts.length || slots.some((slot) => texts[slot] === undefined)) {
    throw new OutputGateError([{ place: sharedStringsPart, message: 'Các chữ của bảng tính không khớp với bản vẽ' }]);
  }
  const places = varyingPlaces(texts);
  const program: (string | number)[] = [head];
  let piece = '';
  for (const slot of slots) {
    const text = texts[slot];
    const place = places.get(slot);
    if (place === undefined) piece += stringItem(text ?? '');
    else {
      program.push(piece, place);
      piece = '';
    }
  }
  program.push(piece, tail);
  return program.filter((each) => each !== '');
}

/** Runs the program for one workbook. */
export function writeStrings(program: StringsProgram, varying: readonly string[]): string {
  return program.map((piece) => (typeof piece === 'string' ? piece : stringItem(varying[piece] ?? ''))).join('');
}

/** Which of the texts that vary a slot holds. */
function varyingPlaces(texts: readonly (string | null)[]): Map<number, number> {
  const places = new Map<number, number>();
  texts.forEach((text, slot) => {
    if (text === null) places.set(slot, places.size);
  });
  return places;
}

function stringItem(text: string): string {
  // Without the attribute Excel drops blanks at both ends.
  const space = /^\s|\s$|\n|\r/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${xstring(text)}</t></si>`;
}
