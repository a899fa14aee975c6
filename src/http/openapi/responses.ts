import { findingsHeader } from '../findings-header.ts';
import { schemaRef } from './schemas.ts';

/** What each error answer means; its body is always the same. */
export const errorResponses = {
  InvalidJson: error('Nội dung gửi lên không phải là JSON hợp lệ'),
  NotFound: error('Không có địa chỉ hoặc loại văn bản này'),
  MethodNotAllowed: {
    ...error('Địa chỉ không nhận phương thức này'),
    headers: { Allow: { description: 'Các phương thức dùng được', schema: { type: 'string' } } },
  },
  NotAcceptable: error('Không trả được kết quả theo kiểu nêu trong Accept'),
  BodyTooLarge: error('Nội dung gửi lên lớn hơn 8 MiB'),
  UnsupportedMediaType: error('Nội dung gửi lên không phải là application/json, bảng mã UTF-8'),
  InvalidDossier: error('Hồ sơ có chỗ chưa đúng hoặc có giá trị không in được'),
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

/** A finished paper in each of its three forms. */
export function paperResponse([word, json, multipart]: readonly [string, string, string]): object {
  return {
    description: 'Văn bản đã tạo: tệp Word, JSON kèm tệp mã hóa base64, hoặc hai phần (JSON và tệp), tùy theo Accept',
    headers: {
      [findingsHeader]: {
        description:
          'Tóm tắt các lưu ý (RFC 9651): số lưu ý theo mức độ, mã lưu ý kèm số lần, số mã không nêu. Ví dụ: error=0, warning=2, info=1, codes=(order;n=2 total;n=1), more-codes=0',
        schema: { type: 'string' },
      },
      'Content-Disposition': {
        description: 'Tên tệp không dấu (filename) và có dấu (filename*); không có khi trả JSON hoặc hai phần',
        schema: { type: 'string' },
      },
    },
    content: {
      [word]: { schema: { type: 'string', contentMediaType: word, description: 'Tệp Word (.docx)' } },
      [json]: { schema: schemaRef('Paper') },
      [multipart]: {
        schema: {
          type: 'array',
          description: 'Phần thứ nhất là JSON, phần thứ hai là tệp Word',
          prefixItems: [schemaRef('PaperSummary'), { type: 'string', contentMediaType: word }],
        },
      },
    },
  };
}

function error(description: string) {
  return { description, content: { 'application/json': { schema: schemaRef('Error') } } };
}
