/** An exact decimal number: a whole number and how many of its digits stand behind the point. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Reads a decimal text without loss.
 * @throws RangeError when the text is not a number in plain digits
 */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(?:\.\d*)?$/.test(text)) throw new RangeError(`No decimal: ${text.slice(0, 40)}`);
  const point = text.indexOf('.');
  if (point === -1) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { digits: -b.digits, scale: b.scale });
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Its distance from zero. */
export function absolute({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale };
}

/** Negative, zero or positive, as the first is below, equal to or above the second. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const [one, other] = [digitsAt(a, scale), digitsAt(b, scale)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function isZero({ digits }: Decimal): boolean {
  return digits === 0n;
}

/** The value in plain digits, no exponent and no zeros at the end. */
export function plainDigits({ digits, scale }: Decimal): string {
  const written = withPoint(digits, scale);
  return scale === 0 ? written : written.replace(/\.?0+$/, '');
}

/** Negative, zero or positive, by value: "970.00" equals "970". */
export function compareDecimals(a: string, b: string): number {
  return a === b ? 0 : compare(decimal(a), decimal(b));
}

/** The exact sum of decimal texts. */
export function sum(texts: readonly string[]): Decimal {
  return texts.reduce((total, text) => plus(total, decimal(text)), decimal('0'));
}

/** How many decimals a decimal text is written with: 2 for "970.00". */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/**
 * A quotient, rounded once, half away from zero, and written with exactly so many decimals.
 * @throws RangeError when the denominator is zero
 */
export function roundHalfUp(numerator: Decimal, denominator: Decimal, decimals: number): string {
  const over = numerator.digits * powerOfTen(denominator.scale + decimals);
  const under = denominator.digits * powerOfTen(numerator.scale);
  const isNegative = over < 0n !== under < 0n;
  const [top, bottom] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return withPoint(isNegative ? -rounded : rounded, decimals);
}

/** Rounded half away from zero and written with exactly so many decimals. */
export function fixed(value: Decimal, decimals: number): string {
  return roundHalfUp(value, one, decimals);
}

const one: Decimal = { digits: 1n, scale: 0 };

function digitsAt({ digits, scale }: Decimal, wanted: number): bigint {
  return scale === wanted ? digits : digits * powerOfTen(wanted - scale);
}

function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

const powers: readonly bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

function withPoint(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits);
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
