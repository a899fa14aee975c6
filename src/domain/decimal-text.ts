import * as z from 'zod';

/**
 * An exact decimal as text ("851.51"): digits, an optional point, no thousands mark, no exponent, no sign.
 * Text and not a JSON number, since a JSON number becomes a binary float and "970.00" would lose its zeros.
 */
export const decimalText = z
  .string()
  .max(1100, { abort: true })
  .regex(/^\d{1,12}(\.\d{1,1000})?$/, {
    error:
      'Số phải viết trong dấu nháy, chỉ gồm chữ số và một dấu chấm thập phân, ví dụ "851.51" (không dùng dấu phẩy, dấu phân cách hàng nghìn, số âm)',
    // What is no number must not reach the checks of the whole dossier, which calculate.
    abort: true,
  });
