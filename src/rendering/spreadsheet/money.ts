/** The most that a spreadsheet stores exactly: it keeps 15 digits. */
export const mostMoney = 999_999_999_999_999n;

const exactMoney = /^(?:0|[1-9]\d{0,14})$/;
const plainOrdinal = /^(?:0|[1-9]\d{0,8})$/;

/** Whole đồng from their text, or undefined if the text is anything else or could not be stored exactly. */
export function moneyOf(text: string): bigint | undefined {
  return exactMoney.test(text) ? BigInt(text) : undefined;
}

/**
 * Whether a finished text is stored as a number: a whole one of at most nine digits without leading zeros. It looks the
 * same, can be sorted and summed, and Excel does not mark it as a number stored as text; "01" and "1.5" stay texts.
 */
export function isPlainOrdinal(text: string): boolean {
  return plainOrdinal.test(text);
}
