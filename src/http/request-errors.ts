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

/** A template that came with the request is at fault: here the sender can mend it, unlike a stored one. */
export class GivenTemplateError extends TrinhKyError {
  readonly code: string;
  readonly status = 422;

  constructor({ code, message, issues }: { code: string; message: string; issues: readonly Issue[] }) {
    super(message, issues);
    this.code = code;
  }
}

/** Something that every paper needs is missing or faulty; `issues` name it. */
export class NotReadyError extends TrinhKyError {
  readonly code = 'not-ready';
  readonly status = 503;

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super('Dịch vụ chưa sẵn sàng tạo văn bản. Người quản trị xem các chỗ nêu dưới đây.', issues, options);
  }
}

export function unknownParameter(names: readonly string[], known: readonly string[]): RequestError {
  const shown = shownNames(names);
  const message =
    known.length === 0
      ? `Địa chỉ này không nhận tham số nào, kể cả ${shown}. Bỏ tham số đó rồi gửi lại.`
      : `Địa chỉ này không có tham số ${shown}. Tham số dùng được: ${known.join(', ')}. Sửa lại tên tham số hoặc bỏ tham số đó rồi gửi lại.`;
  return new RequestError('unknown-parameter', 400, message);
}

export function unknownFormPart(names: readonly string[], known: readonly string[]): RequestError {
  const message = `Biểu mẫu gửi lên có phần ${shownNames(names)} không dùng tới. Các phần dùng được: ${known.join(', ')}. Sửa lại tên phần hoặc bỏ phần đó rồi gửi lại.`;
  return new RequestError('unknown-form-part', 400, message);
}

function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => `“${name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60)}”`);
  return shown.join(', ');
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

export function notADossierOrForm(options?: ErrorOptions): RequestError {
  const message =
    'Gửi hồ sơ dưới dạng JSON, bảng mã UTF-8, không nén, với Content-Type là application/json; hoặc gửi biểu mẫu multipart/form-data gồm phần dossier (hồ sơ) và phần template (mẫu Word riêng).';
  const accepted = 'application/json, multipart/form-data';
  return new RequestError('unsupported-media-type', 415, message, { 'Accept-Post': accepted }, options);
}

/** A template was sent for what is not made from one template. */
export function templateNotUsed(title: string): RequestError {
  const message = `“${title}” ở dạng này không được tạo từ một mẫu Word nên không dùng được mẫu gửi kèm. Chọn một loại văn bản và dạng docx, hoặc bỏ phần template rồi gửi lại.`;
  return new RequestError('template-not-used', 400, message);
}

export function unknownFormat(title: string, formats: readonly string[]): RequestError {
  const message = `“${title}” chỉ có bản: ${formats.join(', ')}. Sửa tham số format hoặc bỏ tham số này.`;
  return new RequestError('unknown-format', 400, message);
}

export function notAForm(options?: ErrorOptions): RequestError {
  const message = 'Gửi hồ sơ và văn bản dưới dạng biểu mẫu multipart/form-data gồm hai phần: dossier và paper.';
  return new RequestError('not-a-form', 415, message, { 'Accept-Post': 'multipart/form-data' }, options);
}

export function missingFormPart(name: keyof typeof partNames): RequestError {
  const what = `${partNames[name]} (${name})`;
  return new RequestError('missing-form-part', 400, `Biểu mẫu gửi lên thiếu phần ${what}. Bổ sung rồi gửi lại.`);
}

const partNames = {
  dossier: 'hồ sơ',
  paper: 'văn bản',
  template: 'mẫu Word',
  file: 'tệp kết quả',
  base: 'hồ sơ gốc',
} as const;

export function notAScoresForm(options?: ErrorOptions): RequestError {
  const message =
    'Gửi dưới dạng biểu mẫu multipart/form-data gồm phần file (tệp kết quả) và, nếu có, phần base (hồ sơ gốc).';
  return new RequestError('not-a-form', 415, message, { 'Accept-Post': 'multipart/form-data' }, options);
}

export function unknownDecimalMark(): RequestError {
  const message = 'Tham số decimalMark chỉ nhận “.” (dấu chấm thập phân) hoặc “,” (dấu phẩy thập phân).';
  return new RequestError('unknown-decimal-mark', 400, message);
}

export function unknownUnitName(): RequestError {
  const message = 'Tham số unitName viết dạng “tên trong tệp=mã đơn vị”, ví dụ “Sở Tài chánh=so-tai-chinh”.';
  return new RequestError('unknown-unit-name', 400, message);
}

export function notAPaper(): RequestError {
  const message =
    'Gửi tệp Word (.docx) làm nội dung yêu cầu với Content-Type application/octet-stream, hoặc dưới dạng biểu mẫu multipart/form-data có phần paper.';
  const accepted = 'application/octet-stream, multipart/form-data';
  return new RequestError('not-a-paper', 415, message, { 'Accept-Post': accepted });
}

export function notATemplate(): RequestError {
  const message =
    'Gửi mẫu Word (.docx) làm nội dung yêu cầu với Content-Type application/octet-stream, hoặc dưới dạng biểu mẫu multipart/form-data có phần template.';
  const accepted = 'application/octet-stream, multipart/form-data';
  return new RequestError('not-a-template', 415, message, { 'Accept-Post': accepted });
}

export function unknownTemplateCopy(): RequestError {
  const message = 'Tham số copy chỉ nhận “annotated” (bản mẫu có nhận xét tại từng chỗ).';
  return new RequestError('unknown-copy', 400, message);
}

export function unknownCopy(): RequestError {
  const message =
    'Tham số fix chỉ nhận “safe” (sửa những gì không làm đổi nội dung), tham số copy chỉ nhận “annotated” (bản có nhận xét).';
  return new RequestError('unknown-copy', 400, message);
}

export function notAWorkbook(): RequestError {
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const message = `Gửi tệp hồ sơ Excel (.xlsx) làm nội dung yêu cầu với Content-Type ${xlsx} hoặc application/octet-stream.`;
  return new RequestError('not-a-workbook', 415, message, { 'Accept-Post': `${xlsx}, application/octet-stream` });
}

export function unknownRound(known: readonly string[]): RequestError {
  const message = `Không có hồ sơ này. Các hồ sơ tải được: ${known.join(', ')}.`;
  return new RequestError('unknown-round', 404, message);
}

/** A page of the desk was sent without the dossier that it works on. */
export function lostDraft(options?: ErrorOptions): RequestError {
  const message =
    'Trang gửi lên không kèm hồ sơ đang làm, hoặc hồ sơ đã hỏng. Về trang “Hồ sơ” rồi mở lại hồ sơ từ trình duyệt hoặc từ tệp.';
  return new RequestError('draft-missing', 400, message, {}, options);
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

/** “Mở” was pressed without a file, or the file that a page sends along was damaged. */
export function noFileChosen(options?: ErrorOptions): RequestError {
  return new RequestError('no-file', 400, 'Chưa chọn tệp, hoặc tệp trống. Chọn tệp rồi bấm “Mở”.', {}, options);
}

/** The base dossier of an import is at fault, not the file with the scores. */
export function unusableBase({ message, issues }: TrinhKyError): RequestError {
  return new RequestError('unusable-base', 422, `Hồ sơ gốc chưa dùng được. ${message}`, {}, undefined, issues);
}
