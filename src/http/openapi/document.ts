import packageJson from '../../../package.json' with { type: 'json' };
import { offeredPapers } from '../../documents/offered-papers.ts';
import { mediaTypes } from '../../generate.ts';
import { operation } from './operation.ts';
import {
  errorRef,
  errorResponses,
  formatCheckResponse,
  jsonResponse,
  packagesResponse,
  paperResponse,
} from './responses.ts';
import { componentSchemas, schemaRef } from './schemas.ts';
import { workbookPaths } from './workbook-paths.ts';

/** The description of the service for programs (OpenAPI 3.1), made from the schemas that the service itself uses. */
export function openApiDocument(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Trình ký',
      version: packageJson.version,
      description: 'Tạo văn bản trình ký từ kết quả đánh giá mức độ chuyển đổi số của tỉnh.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: {
      '/healthz': {
        get: operation('getHealth', 'Kiểm tra dịch vụ đang chạy', { 200: jsonResponse('Dịch vụ đang chạy', 'Health') }),
      },
      '/openapi.json': {
        get: operation('getOpenApi', 'Mô tả này', {
          200: {
            description: 'Mô tả dịch vụ theo OpenAPI 3.1',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        }),
      },
      '/api/kinds': {
        get: operation('getKinds', 'Các loại văn bản và tệp đóng tập tạo được, các thẻ của mẫu Word', {
          200: jsonResponse('Các loại văn bản', 'KindList'),
        }),
      },
      '/api/documents/{kind}': {
        post: {
          ...operation('createDocument', 'Tạo một văn bản từ hồ sơ', {
            200: paperResponse(),
            ...dossierErrors,
            400: errorRef('BadRequest'),
            404: errorRef('NotFound'),
            406: errorRef('NotAcceptable'),
            422: errorRef('InvalidDossier'),
          }),
          parameters: [kindParameter(), formatParameter],
          requestBody,
        },
      },
      '/api/dossiers/validate': {
        post: {
          ...operation('validateDossier', 'Kiểm tra hồ sơ, không tạo văn bản', {
            200: jsonResponse('Kết quả kiểm tra, kể cả khi hồ sơ chưa đúng', 'Validation'),
            ...dossierErrors,
          }),
          requestBody,
        },
      },
      '/api/dossiers/packages': {
        post: {
          ...operation('createPackages', 'Tạo gói tài liệu gửi các đơn vị được kiểm tra', {
            200: packagesResponse(),
            ...dossierErrors,
            400: errorRef('BadRequest'),
            406: errorRef('NotAcceptable'),
            422: errorRef('InvalidDossier'),
          }),
          parameters: [unitParameter],
          requestBody,
        },
      },
      ...workbookPaths(),
      '/api/checks/format': {
        post: {
          ...operation('checkFormat', 'Kiểm tra thể thức một văn bản Word theo Nghị định số 30/2020/NĐ-CP', {
            200: formatCheckResponse(),
            400: errorRef('BadRequest'),
            406: errorRef('NotAcceptable'),
            413: errorRef('BodyTooLarge'),
            415: errorRef('NotAPaper'),
            422: errorRef('UnreadableWordFile'),
          }),
          parameters: [fixParameter, copyParameter],
          requestBody: paperBody,
        },
      },
      '/api/reconciliations': {
        post: {
          ...operation('reconcilePaper', 'Đối chiếu một văn bản với kết quả trong hồ sơ', {
            200: jsonResponse('Các sai khác', 'Reconciliation'),
            400: errorRef('InvalidForm'),
            413: errorRef('BodyTooLarge'),
            415: errorRef('NotAForm'),
            422: errorRef('UnreadablePaper'),
          }),
          requestBody: {
            required: true,
            description: 'Hồ sơ và văn bản, cả hai nhiều nhất 8 MiB',
            content: { 'multipart/form-data': { schema: reconciliationForm } },
          },
        },
      },
    },
    components: { schemas: componentSchemas(), responses: errorResponses },
  };
}

const reconciliationForm = {
  type: 'object',
  required: ['dossier', 'paper'],
  properties: {
    dossier: { type: 'string', contentMediaType: 'application/json', description: 'Hồ sơ (JSON)' },
    paper: {
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: 'Văn bản: Word (.docx), Excel (.xlsx), trang web (.html) hoặc văn bản thuần (.txt)',
    },
  },
};

const paperBody = {
  required: true,
  description: 'Tệp Word (.docx), nhiều nhất 8 MiB; trong biểu mẫu có thể kèm hồ sơ của cơ quan ban hành',
  content: {
    'application/octet-stream': { schema: { type: 'string', contentMediaType: mediaTypes.docx } },
    [mediaTypes.docx]: { schema: { type: 'string', contentMediaType: mediaTypes.docx } },
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['paper'],
        properties: {
          paper: { type: 'string', contentMediaType: mediaTypes.docx, description: 'Tệp Word (.docx)' },
          dossier: {
            type: 'string',
            contentMediaType: 'application/json',
            description: 'Hồ sơ (JSON) của cơ quan ban hành, để so tên và chữ viết tắt',
          },
        },
      },
    },
  },
};

const fixParameter = {
  name: 'fix',
  in: 'query',
  required: false,
  description: 'safe: trả bản Word đã chỉnh những gì không làm đổi nội dung (lề, phông, cỡ chữ, giãn dòng …)',
  schema: { type: 'string', enum: ['safe'] },
};

const copyParameter = {
  name: 'copy',
  in: 'query',
  required: false,
  description: 'annotated: trả bản Word có nhận xét (comment) tại từng chỗ',
  schema: { type: 'string', enum: ['annotated'] },
};

const requestBody = {
  required: true,
  description: 'Hồ sơ, nhiều nhất 8 MiB',
  content: { 'application/json': { schema: schemaRef('Dossier') } },
};

const dossierErrors = {
  400: errorRef('InvalidJson'),
  413: errorRef('BodyTooLarge'),
  415: errorRef('UnsupportedMediaType'),
};

function kindParameter(): object {
  return {
    name: 'kind',
    in: 'path',
    required: true,
    description: 'Mã loại văn bản hoặc tệp đóng tập',
    schema: { type: 'string', enum: offeredPapers.map(({ id }) => id) },
  };
}

const formatParameter = {
  name: 'format',
  in: 'query',
  required: false,
  description:
    'Dạng tệp: docx (Word), xlsx (Excel), html (đoạn HTML) hoặc txt (chữ thuần), nếu văn bản có dạng ấy (xem /api/kinds); bỏ trống thì theo Accept',
  schema: { type: 'string', enum: Object.keys(mediaTypes) },
};

const unitParameter = {
  name: 'unit',
  in: 'query',
  required: false,
  description: 'Mã đơn vị (inspection.units[].id); lặp lại để chọn nhiều đơn vị; bỏ trống thì tạo cho mọi đơn vị',
  schema: { type: 'array', items: { type: 'string' } },
};
