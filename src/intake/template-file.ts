import { type Issue, TemplateError, UnreadablePaperError } from '../errors.ts';
import { unpacked, zipEntries } from './bounded-zip.ts';
import { foreignLimits } from './limits.ts';
import { markupGate } from './template-markup.ts';

/**
 * Holds a Word template to the limits for foreign files before any library sees its bytes: they unpack and parse
 * whatever they are given. It is unpacked once for that, and let go.
 * @throws TemplateError if the file is no sound archive, is locked, or goes over a limit
 */
export function checkTemplateFile(bytes: Uint8Array): void {
  const limits = foreignLimits.template;
  let left: number = limits.inflated;
  const hold = markupGate();
  try {
    for (const entry of zipEntries(bytes, limits)) {
      const content = unpacked(entry, left);
      left -= content.length;
      hold(entry.name, content);
    }
  } catch (cause) {
    if (!(cause instanceof UnreadablePaperError)) throw cause;
    throw new TemplateError([{ place: 'Tệp mẫu', ...faultOf(cause.reason) }], { cause });
  }
}

function faultOf(reason: UnreadablePaperError['reason']): Issue {
  if (reason === 'too-large' || reason === 'template-too-large') {
    return {
      message: 'Tệp lớn quá mức của một mẫu (32 MiB sau khi giải nén, trong đó phần chữ 4 MiB, 25.000 thẻ)',
      hint: 'Bỏ bớt hình ảnh và phần không cần thiết, lưu lại dạng .docx',
    };
  }
  if (reason === 'too-deep') {
    return {
      message: 'Tệp có các phần lồng vào nhau quá nhiều tầng nên không đọc được',
      hint: 'Mở tệp bằng Word, lưu lại thành tệp mới dạng .docx',
    };
  }
  if (reason === 'encrypted')
    return { message: 'Tệp có đặt mật khẩu', hint: 'Mở tệp bằng Word, bỏ mật khẩu rồi lưu lại' };
  return { message: 'Tệp không phải là tệp Word (.docx) hoặc đã hỏng', hint: 'Mở tệp bằng Word và lưu lại dạng .docx' };
}
