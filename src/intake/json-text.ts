import { InvalidDossierError, InvalidJsonError, type Issue } from '../errors.ts';
import { repeatedKeys } from './json-keys.ts';
import { jsonPath } from './json-path.ts';
import { listedIssues } from './listed-issues.ts';

/** The text in bytes that should be UTF-8, with or without a byte order mark. Throws {@link InvalidJsonError}. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const issue = {
      message: 'Tệp không được lưu bằng bảng mã UTF-8.',
      hint: 'Mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8 rồi gửi lại.',
    };
    throw new InvalidJsonError([issue], { cause });
  }
}

/**
 * Reads JSON (RFC 8259) more strictly than `JSON.parse`: a field written twice would silently lose one of its values,
 * so it is an {@link InvalidDossierError}; bad syntax and nesting without end are an {@link InvalidJsonError}.
 */
export function parseJson(text: string): unknown {
  const json = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const value = parsed(json);
  const repeated = repeatedKeys(json);
  if (repeated.length > 0) {
    const { issues, total } = listedIssues(repeated, repeatedIssue);
    throw new InvalidDossierError(issues, total);
  }
  return value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InvalidJsonError(syntaxIssues(json, cause), { cause });
  }
}

function repeatedIssue(path: readonly PropertyKey[]): Issue {
  return {
    message: 'Trường này được ghi nhiều lần trong cùng một khối { }.',
    place: jsonPath(path),
    hint: 'Giữ lại một lần, xóa các lần còn lại.',
  };
}

/** V8 names the position of most faults; where it does not, the headline has to do. */
function syntaxIssues(json: string, cause: unknown): readonly Issue[] {
  if (json.trim() === '') return [{ message: 'Nội dung gửi lên đang trống.' }];
  const position = cause instanceof SyntaxError ? /at position (\d+)/.exec(cause.message)?.[1] : undefined;
  if (position === undefined) return [];
  const before = json.slice(0, Number(position)).split('\n');
  return [{ message: 'Sai cú pháp JSON.', place: `dòng ${before.length}, cột ${(before.at(-1) ?? '').length + 1}` }];
}
