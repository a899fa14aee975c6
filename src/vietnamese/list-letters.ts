/** The letters that count points (điểm), in the order of the Vietnamese alphabet without those that carry a mark but đ. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/**
 * The letter of a point (Decree 30/2020, Annex I, II.6.c: points are counted by Vietnamese letters): "a" for the first.
 * @throws RangeError beyond the 23rd
 */
export function pointLetter(number: number): string {
  const letter = letters[number - 1];
  if (letter === undefined) throw new RangeError(`No letter for point ${number}`);
  return letter;
}
