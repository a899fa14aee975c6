const dash = '[-\\u2010-\\u2015\\u2212]';
const between = `(\\s*)(${dash}{1,3})(\\s*)`;
/** “Độc lập - Tự do - Hạnh phúc” without the marks of its letters; the first one may be a letter that looks like Đ. */
const motto = new RegExp(`[đðd]oc\\s+lap${between}tu\\s+do${between}hanh\\s+phuc`, 'dg');

/** What stands for a place where there are no characters that could change. */
const barrier = '\uffff';

/**
 * Texts that follow each other, with “ - ” between the three parts of each motto in them (Decree 30/2020, Annex I, II.1),
 * however they are divided and their letters composed. `touched` are the texts that a blank or dash of it stands in. A
 * text that is nothing is a place where a motto is interrupted.
 */
export function withMottoHyphens(texts: readonly (string | undefined)[]): {
  readonly texts: readonly (string | undefined)[];
  readonly touched: ReadonlySet<number>;
} {
  const { plain, places } = withoutMarks(texts);
  const units = texts.map((text) => text?.split(''));
  const touched = new Set<number>();
  const write = (index: number, characters: string) => {
    const place = places[index];
    if (place === undefined) return;
    touched.add(place.text);
    units[place.text]?.splice(place.unit, 1, characters);
  };
  for (const { indices } of plain.matchAll(motto)) {
    for (const first of [1, 4]) {
      const [before = [0, 0], dashes = [0, 0], after = [0, 0]] = indices?.slice(first, first + 3) ?? [];
      const isBlank = (range: readonly [number, number]) => plain.slice(...range) === ' ';
      for (const range of [before, after]) {
        for (let index = range[0]; index < range[1]; index += 1) write(index, isBlank(range) ? ' ' : '');
      }
      for (let index = dashes[0]; index < dashes[1]; index += 1) write(index, '');
      write(dashes[0], `${isBlank(before) ? '' : ' '}-${isBlank(after) ? '' : ' '}`);
    }
  }
  return { texts: units.map((each) => each?.join('')), touched };
}

/** All texts as one, a small letter without marks for each letter, and where in them each of its characters stands. */
function withoutMarks(texts: readonly (string | undefined)[]) {
  const plain: string[] = [];
  const places: { readonly text: number; readonly unit: number }[] = [];
  texts.forEach((text, number) => {
    const units = text === undefined ? [barrier] : text.split('');
    units.forEach((character, unit) => {
      const letter = character.normalize('NFD').charAt(0).toLowerCase().charAt(0);
      if (/\p{M}/u.test(letter)) return;
      plain.push(letter);
      places.push({ text: number, unit });
    });
  });
  return { plain: plain.join(''), places };
}
