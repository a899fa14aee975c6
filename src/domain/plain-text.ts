import * as z from 'zod';
import { unprintableCharacter } from '../vietnamese/printable.ts';

/**
 * One line of text that a paper can print: not blank, no line break or tab, no character that Word can't store. It is
 * normalised, trimmed, and every run of blanks becomes one; a single no-break space stays what it is.
 */
export function line(maximumLength: number) {
  return z
    .string()
    .max(maximumLength)
    .refine((text) => text.trim() !== '', { error: 'Không được để trống' })
    .refine((text) => !/[\n\r\t\u0085\u2028\u2029]/.test(text), {
      error: 'Chỉ viết trên một dòng, không xuống dòng, không dùng phím Tab',
    })
    .refine((text) => unprintableCharacter(text) === undefined, {
      error: 'Có ký tự điều khiển không in được; gõ lại đoạn chữ này',
    })
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Zs}{2,}/gu, ' ')
        .trim(),
    );
}

/** A stable name used inside the dossier to point from one part to another ("so-y-te"). */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-y-te',
  })
  .max(80);
