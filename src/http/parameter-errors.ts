import { RequestError } from './request-errors.ts';
import { shownNames } from './shown-names.ts';

export function unknownParameter(names: readonly string[], known: readonly string[]): RequestError {
  const shown = shownNames(names);
  const message =
    known.length === 0
      ? `Địa chỉ này không nhận tham số nào, kể cả ${shown}. Bỏ tham số đó rồi gửi lại.`
      : `Địa chỉ này không có tham số ${shown}. Tham số dùng được: ${known.join(', ')}. Sửa lại tên tham số hoặc bỏ tham số đó rồi gửi lại.`;
  return new RequestError('unknown-parameter', 400, message);
}

export function unknownFormat(title: string, formats: readonly string[]): RequestError {
  const message = `“${title}” chỉ có bản: ${formats.join(', ')}. Sửa tham số format hoặc bỏ tham số này.`;
  return new RequestError('unknown-format', 400, message);
}

export function unknownDecimalMark(): RequestError {
  const message = 'Tham số decimalMark chỉ nhận “.” (dấu chấm thập phân) hoặc “,” (dấu phẩy thập phân).';
  return new RequestError('unknown-decimal-mark', 400, message);
}

export function unknownUnitName(): RequestError {
  const message = 'Tham số unitName viết dạng “tên trong tệp=mã đơn vị”, ví dụ “Sở Tài chánh=so-tai-chinh”.';
  return new RequestError('unknown-unit-name', 400, message);
}

export function unknownCopy(): RequestError {
  const message =
    'Tham số fix chỉ nhận “safe” (sửa những gì không làm đổi nội dung), tham số copy chỉ nhận “annotated” (bản có nhận xét).';
  return new RequestError('unknown-copy', 400, message);
}

export function unknownTemplateCopy(): RequestError {
  const message = 'Tham số copy chỉ nhận “annotated” (bản mẫu có nhận xét tại từng chỗ).';
  return new RequestError('unknown-copy', 400, message);
}

export function unknownRound(known: readonly string[]): RequestError {
  const message = `Không có hồ sơ này. Các hồ sơ tải được: ${known.join(', ')}.`;
  return new RequestError('unknown-round', 404, message);
}

/** A template was sent for what is not made from one template. */
export function templateNotUsed(title: string): RequestError {
  const message = `“${title}” ở dạng này không được tạo từ một mẫu Word nên không dùng được mẫu gửi kèm. Chọn một loại văn bản và dạng docx, hoặc bỏ phần template rồi gửi lại.`;
  return new RequestError('template-not-used', 400, message);
}
