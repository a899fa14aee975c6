import * as z from 'zod';

const pattern = /^\d{1,12}(\.\d{1,20})?$/;

/**
 * An exact decimal as text ("851.51"): at most 12 digits, an optional point and at most 20 decimals, no thousands mark,
 * no exponent, no sign. Scoring software gives 2 to 6 decimals; the bound keeps the arithmetic of a large round quick.
 * Text and not a JSON number, since a JSON number becomes a binary float and "970.00" would lose its zeros.
 */
export const decimalText = z
  .string()
  .max(33, { error: 'Số dài quá: nhiều nhất 12 chữ số phần nguyên và 20 chữ số thập phân', abort: true })
  .regex(pattern, {
    error:
      'Số phải viết trong dấu nháy, chỉ gồm chữ số và một dấu chấm thập phân, ví dụ "851.51" (không dùng dấu phẩy, dấu phân cách hàng nghìn, số âm)',
    // What is no number must not reach the checks of the whole dossier, which calculate.
    abort: true,
  });

/** Whether a text is such a decimal: the same question without the answer in words, for whole columns of cells. */
export function isDecimalText(text: string): boolean {
  return pattern.test(text);
}
