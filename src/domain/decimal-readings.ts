/** Marks between the whole part of a number and its decimals. */
export type DecimalMark = '.' | ',';

/** What a written number is under each of the two decimal marks, as decimal texts; the other mark then groups thousands. */
export type DecimalReadings = Readonly<Record<DecimalMark, string | undefined>>;

/**
 * Both readings of a written number: "87,78" can only be 87.78, "1.000" is 1.000 or 1000. Thousands stand in groups of
 * three, with the other mark or with blanks between them; a number that begins with 0 has none, and "080,5" is 80.5. No reading of what is
 * no number, or has more than 12 digits before the mark or 20 behind it.
 */
export function decimalReadings(text: string): DecimalReadings {
  const written = text.replace(/[\s\u00a0\u2009\u202f]+/gu, ' ').trim();
  return { '.': reading(written, '.'), ',': reading(written, ',') };
}

/** Whether the two decimal marks make two different numbers of it. */
export function isAmbiguous(readings: DecimalReadings): boolean {
  return readings['.'] !== undefined && readings[','] !== undefined && readings['.'] !== readings[','];
}

const written: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(-?)(\d{1,12}|[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,2}(?: \d{3}){1,3})(?:\.(\d{1,20}))?$/,
  ',': /^(-?)(\d{1,12}|[1-9]\d{0,2}(?:\.\d{3}){1,3}|[1-9]\d{0,2}(?: \d{3}){1,3})(?:,(\d{1,20}))?$/,
};

function reading(text: string, mark: DecimalMark): string | undefined {
  const [found, sign = '', whole = '', decimals] = written[mark].exec(text) ?? [];
  if (found === undefined) return undefined;
  return `${sign}${whole.replace(/[., ]/g, '').replace(/^0+(?=\d)/, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}
