import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Issue, TrinhKyError } from '../errors.ts';

/** A request that HTTP itself rules out, before any dossier is read. */
export class RequestError extends TrinhKyError {
  readonly code: string;
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    status: ContentfulStatusCode,
    message: string,
    headers: Record<string, string> = {},
    options?: ErrorOptions,
    issues: readonly Issue[] = [],
  ) {
    super(message, issues, options);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/** A request that is no HTTP as it should be: nothing of it is taken for granted. */
export function malformedRequest(): RequestError {
  const message =
    'Yêu cầu không đúng giao thức HTTP nên không đọc được. Kiểm tra chương trình gửi hoặc máy chủ trung gian rồi gửi lại.';
  return new RequestError('malformed-request', 400, message);
}

export function headTooLarge(limit: number): RequestError {
  const message = `Phần đầu của yêu cầu (địa chỉ và các trường header) lớn hơn mức cho phép là ${limit / 1024} KiB. Rút ngắn địa chỉ (ví dụ chọn ít đơn vị hơn), bỏ bớt cookie rồi gửi lại.`;
  return new RequestError('request-head-too-large', 431, message);
}

export function requestTimeout(): RequestError {
  const message = 'Hết thời gian chờ mà yêu cầu chưa gửi xong. Kiểm tra đường truyền rồi gửi lại.';
  return new RequestError('request-timeout', 408, message);
}

export function notFound(): RequestError {
  return new RequestError('not-found', 404, 'Địa chỉ này không có. Xem các địa chỉ dùng được tại /openapi.json.');
}

export function methodNotAllowed(allowed: string): RequestError {
  const message = `Địa chỉ này chỉ nhận phương thức ${allowed}.`;
  return new RequestError('method-not-allowed', 405, message, { Allow: allowed });
}

export function notAcceptable(offered: readonly string[]): RequestError {
  const message = `Không trả được kết quả theo kiểu nêu trong Accept. Các kiểu dùng được: ${offered.join(', ')}.`;
  return new RequestError('not-acceptable', 406, message, { Vary: 'Accept' });
}

export function bodyTooLarge(limit: number): RequestError {
  const message = `Nội dung gửi lên lớn hơn mức cho phép là ${limit / 1024 / 1024} MiB. Bỏ bớt hình ảnh và phần không cần thiết trong tệp rồi gửi lại.`;
  return new RequestError('body-too-large', 413, message);
}

/** Nobody is left to read this answer, as a rule; it keeps what the sender did from being taken for a fault of the service. */
export function uploadBrokenOff(options?: ErrorOptions): RequestError {
  const message = 'Nội dung gửi lên bị ngắt giữa chừng. Kiểm tra đường truyền rồi gửi lại.';
  return new RequestError('upload-broken-off', 400, message, {}, options);
}

export function unsupportedMediaType(): RequestError {
  const message =
    'Hồ sơ phải gửi dưới dạng JSON, bảng mã UTF-8, không nén. Đặt Content-Type là application/json rồi gửi lại.';
  return new RequestError('unsupported-media-type', 415, message, { 'Accept-Post': 'application/json' });
}

/** More heavy work is asked for than can wait. */
export function heavyWorkBusy(): RequestError {
  const message = 'Máy chủ đang xử lý nhiều tệp cùng lúc. Chờ khoảng một phút rồi gửi lại; chưa có gì bị mất.';
  return new RequestError('heavy-work-busy', 503, message, { 'Retry-After': '60' });
}

/** Work on a file that was given up, since it took more time or memory than it may. */
export function heavyWorkFailed(options?: ErrorOptions): RequestError {
  const message =
    'Tệp cần nhiều thời gian hoặc bộ nhớ hơn mức cho phép nên đã dừng xử lý. Chia nhỏ tệp hoặc bỏ bớt phần không cần thiết rồi gửi lại.';
  return new RequestError('heavy-work-failed', 422, message, {}, options);
}
