import { mediaTypes } from '../../generate.ts';
import { deliveredTypes } from '../../pdf-paper.ts';
import { findingsHeader } from '../findings-header.ts';
import { schemaRef } from './schemas.ts';

const retryHeader = { 'Retry-After': { description: 'Số giây phải chờ', schema: { type: 'integer' } } };

/** What each error answer means; its body is always the same. */
export const errorResponses = {
  UnknownParameter: error('Địa chỉ này không có tham số đã gửi'),
  BadRequest: error('Nội dung gửi lên không phải là JSON hợp lệ, hoặc tham số của địa chỉ không dùng được'),
  NotFound: error('Không có địa chỉ hoặc loại văn bản này'),
  MethodNotAllowed: {
    ...error('Địa chỉ không nhận phương thức này'),
    headers: { Allow: { description: 'Các phương thức dùng được', schema: { type: 'string' } } },
  },
  NotAcceptable: error('Không trả được kết quả theo kiểu nêu trong Accept'),
  BodyTooLarge: error('Nội dung gửi lên lớn hơn 8 MiB'),
  UnsupportedMediaType: error('Nội dung gửi lên không phải là application/json, bảng mã UTF-8'),
  NotADossierOrForm: error('Nội dung gửi lên không phải là application/json, bảng mã UTF-8, hay biểu mẫu'),
  InvalidDossierOrTemplate: error('Hồ sơ có chỗ chưa đúng hoặc có giá trị không in được, hoặc mẫu gửi kèm có lỗi'),
  InvalidForm: error('Biểu mẫu thiếu phần, hồ sơ không phải là JSON hợp lệ, hoặc địa chỉ này không có tham số đã gửi'),
  NotAForm: error('Nội dung gửi lên không phải là biểu mẫu multipart/form-data'),
  NotAPaper: error('Nội dung gửi lên không phải là tệp Word hay biểu mẫu multipart/form-data'),
  NotAWorkbook: error('Nội dung gửi lên không phải là tệp Excel (.xlsx)'),
  UnreadableWorkbook: error('Tệp không đọc được, không phải là tệp hồ sơ, hoặc có ô chưa đúng'),
  NotATemplate: error('Nội dung gửi lên không phải là tệp Word hay biểu mẫu multipart/form-data'),
  UnreadableTemplate: error('Tệp không phải là tệp Word (.docx) đọc được: đã hỏng, có mật khẩu hoặc quá lớn'),
  UnreadableWordFile: error('Tệp không phải là tệp Word (.docx) đọc được, hoặc hồ sơ kèm theo có chỗ chưa đúng'),
  UnreadablePaper: error('Hồ sơ có chỗ chưa đúng, hoặc văn bản không đọc được, không có bảng kết quả'),
  InvalidImportForm: error(
    'Biểu mẫu thiếu phần file hoặc có phần lạ, hồ sơ gốc không phải là JSON hợp lệ, hoặc tham số không dùng được',
  ),
  UnreadableScores: error(
    'Tệp không đọc được hoặc không có bảng kết quả nhận ra được, hoặc hồ sơ gốc có chỗ chưa đúng',
  ),
  InvalidDossier: error('Hồ sơ có chỗ chưa đúng hoặc có giá trị không in được'),
  NotReady: error('Có mẫu Word thiếu, không đọc được hoặc có lỗi, hoặc không tạo được văn bản mẫu'),
  AccessTokenNeeded: {
    ...error('Dịch vụ có đặt mã truy cập: thiếu mã hoặc mã không đúng'),
    headers: { 'WWW-Authenticate': { description: 'Cách gửi mã truy cập', schema: { type: 'string' } } },
  },
  ForeignOrigin: error('Yêu cầu do một trang web khác gửi'),
  TooManyRequests: { ...error('Máy này gửi quá nhiều yêu cầu'), headers: retryHeader },
  TooManyCostly: { ...error('Máy này gửi quá nhiều yêu cầu, hoặc quá nhiều yêu cầu nặng'), headers: retryHeader },
  HeavyWorkBusy: { ...error('Máy chủ đang xử lý nhiều tệp cùng lúc'), headers: retryHeader },
  PdfUnavailable: error('Nơi chạy dịch vụ chưa có công cụ chuyển sang PDF (chỉ khi format là pdf)'),
  PdfFailed: error('Công cụ chuyển sang PDF gặp lỗi'),
  PdfBusy: {
    ...error('Đang có nhiều văn bản chờ chuyển sang PDF, hoặc (khi gửi biểu mẫu) nhiều tệp chờ xử lý'),
    headers: retryHeader,
  },
  PdfTimeout: error('Chuyển sang PDF quá lâu nên đã dừng'),
  InternalError: error('Dịch vụ hoặc mẫu văn bản gặp lỗi'),
} as const;

/** A reference to one of the error answers. */
export function errorRef(name: keyof typeof errorResponses): { readonly $ref: string } {
  return { $ref: `#/components/responses/${name}` };
}

/** A successful answer in JSON. */
export function jsonResponse(description: string, schema: Parameters<typeof schemaRef>[0]): object {
  return { description, content: { 'application/json': { schema: schemaRef(schema) } } };
}

/** A finished paper in each of its forms. */
export function paperResponse(): object {
  return {
    description:
      'Văn bản đã tạo: tệp Word, Excel, HTML, chữ thuần hoặc PDF, JSON kèm tệp mã hóa base64, hoặc hai phần (JSON và tệp), tùy theo Accept',
    headers: fileHeaders('Tên tệp không dấu (filename) và có dấu (filename*); không có khi trả JSON hoặc hai phần'),
    content: {
      [mediaTypes.docx]: fileContent(mediaTypes.docx, 'Tệp Word (.docx)'),
      [mediaTypes.xlsx]: fileContent(mediaTypes.xlsx, 'Tệp Excel (.xlsx), chỉ có ở các biểu mẫu'),
      [mediaTypes.html]: fileContent(mediaTypes.html, 'Đoạn HTML (.html, UTF-8), chỉ có ở tin công bố'),
      [mediaTypes.txt]: fileContent(mediaTypes.txt, 'Chữ thuần (.txt, UTF-8), chỉ có ở tin công bố'),
      [deliveredTypes.pdf]: fileContent(deliveredTypes.pdf, 'Tệp PDF (.pdf), chỉ có khi nơi chạy có công cụ chuyển'),
      'application/json': { schema: schemaRef('Paper') },
      'multipart/mixed': {
        schema: {
          type: 'array',
          description: 'Phần thứ nhất là JSON, phần thứ hai là tệp',
          prefixItems: [schemaRef('PaperSummary'), { type: 'string', contentMediaType: mediaTypes.docx }],
        },
      },
    },
  };
}

function fileContent(mediaType: string, description: string): object {
  return { schema: { type: 'string', contentMediaType: mediaType, description } };
}

/** The packages of the inspected units. */
export function packagesResponse(): object {
  return {
    description:
      'Tệp zip: kế hoạch đóng tập, mỗi đơn vị một thư mục, bảng tổng hợp (tong-hop.xlsx) và bản kê (manifest.json). Lưu ý về từng đơn vị phát sinh khi tạo tệp nằm trong bản kê',
    headers: fileHeaders('Tên tệp không dấu (filename) và có dấu (filename*)'),
    content: { 'application/zip': { schema: { type: 'string', contentMediaType: 'application/zip' } } },
  };
}

/** What departs from the decree, or a copy of the paper. */
export function formatCheckResponse(): object {
  return {
    description:
      'Kết quả kiểm tra (JSON). Với fix hoặc copy: tệp Word, hoặc JSON kèm tệp mã hóa base64, tùy theo Accept',
    headers: fileHeaders('Tên tệp không dấu (filename) và có dấu (filename*); không có khi trả JSON'),
    content: {
      'application/json': { schema: { anyOf: [schemaRef('FormatReport'), schemaRef('CheckedCopy')] } },
      [mediaTypes.docx]: fileContent(mediaTypes.docx, 'Bản Word có nhận xét hoặc đã chỉnh'),
    },
  };
}

/** A dossier that was read from its workbook. */
export function importedDossierResponse(): object {
  return {
    ...jsonResponse('Hồ sơ đọc được và các lưu ý', 'ImportedDossier'),
    headers: findingsHeaders,
  };
}

/** The workbook of a dossier. */
export function workbookResponse(): object {
  return {
    description: 'Tệp hồ sơ Excel, từ đó đọc lại được toàn bộ hồ sơ',
    headers: { 'Content-Disposition': dispositionHeader('Tên tệp không dấu (filename) và có dấu (filename*)') },
    content: { [mediaTypes.xlsx]: fileContent(mediaTypes.xlsx, 'Tệp Excel (.xlsx)') },
  };
}

function dispositionHeader(description: string): object {
  return { description, schema: { type: 'string' } };
}

/** What is wrong with a template, or a copy of it with comments. */
export function templateCheckResponse(): object {
  return {
    description:
      'Kết quả kiểm tra mẫu (JSON), kể cả khi mẫu chưa dùng được. Với copy: tệp Word, hoặc JSON kèm tệp mã hóa base64, tùy theo Accept',
    headers: fileHeaders('Tên tệp không dấu (filename) và có dấu (filename*); không có khi trả JSON'),
    content: {
      'application/json': { schema: { anyOf: [schemaRef('TemplateReport'), schemaRef('CheckedTemplate')] } },
      [mediaTypes.docx]: fileContent(mediaTypes.docx, 'Bản mẫu có nhận xét'),
    },
  };
}

/** A Word file for people who edit templates. */
export function templateFileResponse(description: string): object {
  const { 'Content-Disposition': disposition } = fileHeaders('Tên tệp không dấu (filename) và có dấu (filename*)');
  return {
    description,
    headers: { 'Content-Disposition': disposition },
    content: { [mediaTypes.docx]: fileContent(mediaTypes.docx, 'Tệp Word (.docx)') },
  };
}

/** The header that sums up findings. */
export const findingsHeaders = {
  [findingsHeader]: {
    description:
      'Tóm tắt các lưu ý (RFC 9651): số lưu ý theo mức độ, mã lưu ý kèm số lần, số mã không nêu. Ví dụ: error=0, warning=2, info=1, codes=(order;n=2 total;n=1), more-codes=0',
    schema: { type: 'string' },
  },
};

function fileHeaders(disposition: string) {
  return {
    ...findingsHeaders,
    'Content-Disposition': dispositionHeader(disposition),
  };
}

function error(description: string) {
  return { description, content: { 'application/json': { schema: schemaRef('Error') } } };
}
