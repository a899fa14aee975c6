import { RequestError } from '../request-errors.ts';
import { signInPath } from './route-rules.ts';

/** @param wait milliseconds */
export function tooManyRequests(wait: number): RequestError {
  const seconds = secondsOf(wait);
  const message = `Đã gửi quá nhiều yêu cầu trong một thời gian ngắn. Chờ ${seconds} giây rồi gửi lại.`;
  return new RequestError('too-many-requests', 429, message, { 'Retry-After': String(seconds) });
}

/** @param wait milliseconds */
export function tooManyFailures(wait: number): RequestError {
  const seconds = secondsOf(wait);
  const message = `Đã nhập sai mã truy cập quá nhiều lần. Chờ ${seconds} giây rồi thử lại; nếu không nhớ mã, hỏi người quản trị.`;
  return new RequestError('too-many-failures', 429, message, { 'Retry-After': String(seconds) });
}

export function foreignOrigin(): RequestError {
  const message =
    'Yêu cầu được gửi từ một trang web khác nên không được nhận. Mở Trình ký và thao tác ngay tại đó; nếu vẫn lỗi, báo người quản trị kiểm tra máy chủ trung gian có chuyển đúng tên máy chủ (header Host) không.';
  return new RequestError('foreign-origin', 403, message);
}

export function accessTokenNeeded(): RequestError {
  const message = `Chưa đăng nhập hoặc phiên làm việc đã hết hạn. Đăng nhập tại ${signInPath} rồi làm lại; chương trình thì gửi kèm header “Authorization: Bearer” và mã truy cập.`;
  return new RequestError('access-token-needed', 401, message, { 'WWW-Authenticate': challenge });
}

/** What was sent is not lost: the browser keeps the form, and the page that tells of this says how to get back to it. */
export function sessionNeeded(): RequestError {
  const message =
    'Nội dung vừa gửi chưa được xử lý vì phiên làm việc đã hết hạn. Đăng nhập lại rồi gửi lại; những gì đã nhập vẫn còn.';
  return new RequestError('session-needed', 401, message, { 'WWW-Authenticate': challenge });
}

export function wrongAccessToken(): RequestError {
  const message = 'Mã truy cập không đúng. Kiểm tra lại mã (phân biệt chữ hoa, chữ thường) hoặc hỏi người quản trị.';
  const headers = { 'WWW-Authenticate': `${challenge}, error="invalid_token"` };
  return new RequestError('wrong-access-token', 401, message, headers);
}

export function notASignInForm(): RequestError {
  const message = `Đăng nhập bằng biểu mẫu của trang ${signInPath}. Chương trình không cần đăng nhập: gửi kèm header “Authorization: Bearer” và mã truy cập.`;
  return new RequestError('unsupported-media-type', 415, message, {
    'Accept-Post': 'application/x-www-form-urlencoded',
  });
}

/** RFC 6750, section 3; browsers ask nobody for a token of this scheme. */
const challenge = 'Bearer realm="trinh-ky"';

function secondsOf(wait: number): number {
  return Math.ceil(wait / 1000);
}
