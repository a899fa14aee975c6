import BigJs from 'big.js';

/** An exact decimal number. */
export type Decimal = BigJs;

/**
 * Reads a decimal text without loss.
 * @throws Error when the text is not a number
 */
export function decimal(text: string): Decimal {
  return new Exact(text);
}

/** The value in plain digits, no exponent and no zeros at the end. */
export function plainDigits(value: Decimal): string {
  return value.toFixed();
}

/** Negative, zero or positive, by value: "970.00" equals "970". */
export function compareDecimals(a: string, b: string): number {
  return decimal(a).cmp(decimal(b));
}

/** The exact sum of decimal texts. */
export function sum(texts: readonly string[]): Decimal {
  return texts.reduce((total, text) => total.plus(text), decimal('0'));
}

/** How many decimals a decimal text is written with: 2 for "970.00". */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Rounded once, half away from zero, and written with exactly so many decimals. */
export function roundHalfUp(numerator: Decimal, denominator: Decimal, decimals: number): string {
  const unit = decimal(`1e-${decimals}`);
  return numerator.div(denominator.times(unit)).times(unit).toFixed(decimals);
}

/** A constructor of our own: quotients are whole numbers, half up, whatever others set on the shared one. */
const Exact = BigJs();
Exact.DP = 0;
Exact.RM = Exact.roundHalfUp;
Exact.strict = true;
