import type { TrinhKyError } from '../errors.ts';
import { RequestError } from './request-errors.ts';
import { shownNames } from './shown-names.ts';

export function unknownFormPart(names: readonly string[], known: readonly string[]): RequestError {
  const message = `Biểu mẫu gửi lên có phần ${shownNames(names)} không dùng tới. Các phần dùng được: ${known.join(', ')}. Sửa lại tên phần hoặc bỏ phần đó rồi gửi lại.`;
  return new RequestError('unknown-form-part', 400, message);
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

export function notAForm(options?: ErrorOptions): RequestError {
  const message = 'Gửi hồ sơ và văn bản dưới dạng biểu mẫu multipart/form-data gồm hai phần: dossier và paper.';
  return new RequestError('not-a-form', 415, message, { 'Accept-Post': 'multipart/form-data' }, options);
}

export function notAScoresForm(options?: ErrorOptions): RequestError {
  const message =
    'Gửi dưới dạng biểu mẫu multipart/form-data gồm phần file (tệp kết quả) và, nếu có, phần base (hồ sơ gốc).';
  return new RequestError('not-a-form', 415, message, { 'Accept-Post': 'multipart/form-data' }, options);
}

export function notADossierOrForm(options?: ErrorOptions): RequestError {
  const message =
    'Gửi hồ sơ dưới dạng JSON, bảng mã UTF-8, không nén, với Content-Type là application/json; hoặc gửi biểu mẫu multipart/form-data gồm phần dossier (hồ sơ) và phần template (mẫu Word riêng).';
  const accepted = 'application/json, multipart/form-data';
  return new RequestError('unsupported-media-type', 415, message, { 'Accept-Post': accepted }, options);
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

export function notAWorkbook(): RequestError {
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const message = `Gửi tệp hồ sơ Excel (.xlsx) làm nội dung yêu cầu với Content-Type ${xlsx} hoặc application/octet-stream.`;
  return new RequestError('not-a-workbook', 415, message, { 'Accept-Post': `${xlsx}, application/octet-stream` });
}

/** A page of the desk was sent without the dossier that it works on. */
export function lostDraft(options?: ErrorOptions): RequestError {
  const message =
    'Trang gửi lên không kèm hồ sơ đang làm, hoặc hồ sơ đã hỏng. Về trang “Hồ sơ” rồi mở lại hồ sơ từ trình duyệt hoặc từ tệp.';
  return new RequestError('draft-missing', 400, message, {}, options);
}

/** The base dossier of an import is at fault, not the file with the scores. */
export function unusableBase({ message, issues }: TrinhKyError): RequestError {
  return new RequestError('unusable-base', 422, `Hồ sơ gốc chưa dùng được. ${message}`, {}, undefined, issues);
}
