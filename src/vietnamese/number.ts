/** An exact decimal ("851.51") as a paper prints it, with the decimal mark of the profile; no digit is touched. */
export function withDecimalMark(decimal: string, mark: '.' | ','): string {
  return decimal.replace('.', mark);
}

/** The same value without the zeros that end its decimals: "0.8860" → "0.886", "970.00" → "970". */
export function withoutTrailingZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** A number of a document: below 10 it gets a leading zero (Decree 30/2020, Annex I, II.3.c). */
export function documentNumber(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A Roman numeral in capitals: 4 → "IV".
 * @throws RangeError outside 1…3999
 */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) {
    throw new RangeError(`No Roman numeral for ${number}`);
  }
  let rest = number;
  let numeral = '';
  for (const [value, letters] of romanValues) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}

const romanValues = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
