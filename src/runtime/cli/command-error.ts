import { TrinhKyError } from '../../errors.ts';

/** The command was not understood, or a file of the command could not be read or written. */
export class CommandError extends TrinhKyError {
  readonly code: 'usage' | 'unreadable-file' | 'unwritable-file';

  constructor(code: CommandError['code'], message: string, options?: ErrorOptions) {
    super(message, [], options);
    this.code = code;
  }
}

export function usageError(message: string): CommandError {
  return new CommandError('usage', `${message} Xem cách dùng: trinh-ky help.`);
}

/** Why a file could not be used, from the code of the operating system's error. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'hệ thống báo lỗi';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'đường dẫn có phần không phải là thư mục',
  EEXIST: 'đã có tệp trùng tên với thư mục',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  ENAMETOOLONG: 'tên quá dài',
};
