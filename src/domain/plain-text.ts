import * as z from 'zod';
import { hiddenCharacters, unprintableCharacter, withoutHidden } from '../vietnamese/printable.ts';

/**
 * One line of text that a paper can print: not blank, no line break or tab, no character that Word can't store or that
 * nobody sees. It is normalised, trimmed, and every run of blanks becomes one; a single no-break space stays what it is.
 */
export function line(maximumLength: number) {
  return z
    .string()
    .max(maximumLength)
    .refine((text) => withoutHidden(text).trim() !== '', { error: 'Không được để trống', abort: true })
    .refine((text) => !/[\n\r\t\u0085\u2028\u2029]/.test(text), {
      error: 'Chỉ viết trên một dòng, không xuống dòng, không dùng phím Tab',
    })
    .refine((text) => unprintableCharacter(text) === undefined, {
      error: 'Có ký tự điều khiển không in được; gõ lại đoạn chữ này',
    })
    .refine((text) => hiddenCharacters(text).codes.length === 0, {
      error: ({ input }) => hiddenFault(String(input)),
    })
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Zs}{2,}/gu, ' ')
        .trim(),
    );
}

/**
 * A line that names a unit or a person, whom a paper addresses or who signs it: with a letter to read, and without marks
 * piled on a letter. No paper can be made with another name, so it is a fault of the dossier and not a doubt about a paper.
 */
export function nameLine(maximumLength: number) {
  return line(maximumLength)
    .refine((name) => /\p{L}/u.test(name), { error: 'Tên phải có ít nhất một chữ cái', abort: true })
    .refine((name) => !/\p{M}{3}/u.test(name), {
      error: 'Tên có nhiều dấu chồng lên một chữ; xóa cả tên này rồi gõ lại bằng bàn phím',
    });
}

/** Who mends this can't see the character: its code, the words before it, where it comes from and what removes it. */
function hiddenFault(text: string): string {
  const { codes, before } = hiddenCharacters(text);
  const all = before.replace(/\s+/gu, ' ').trim();
  const letters = [...all];
  const words = letters.length > shownBefore ? letters.slice(-shownBefore).join('').replace(/^\S* /u, '… ') : all;
  return (
    `Có ký tự ẩn ${codes.join(', ')} ${words === '' ? 'ở đầu đoạn chữ' : `ngay sau “${words}”`}, ` +
    'thường lẫn vào khi chép từ Word hoặc trang web; xóa cả đoạn chữ này rồi gõ lại bằng bàn phím'
  );
}

/** Characters enough to find the place. */
const shownBefore = 20;

/** A stable name used inside the dossier to point from one part to another ("so-y-te"). */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-y-te',
  })
  .max(80);
