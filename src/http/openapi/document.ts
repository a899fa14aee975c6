import packageJson from '../../../package.json' with { type: 'json' };
import { documentKinds } from '../../documents/index.ts';
import { offeredPapers } from '../../documents/offered-papers.ts';
import { deliveredTypes } from '../../pdf-paper.ts';
import { operation } from './operation.ts';
import {
  documentBody,
  paperBody,
  reconciliationBody,
  requestBody,
  scoresBody,
  templateBody,
} from './request-bodies.ts';
import {
  errorRef,
  errorResponses,
  findingsHeaders,
  formatCheckResponse,
  jsonResponse,
  packagesResponse,
  paperResponse,
  templateCheckResponse,
  templateFileResponse,
} from './responses.ts';
import { componentSchemas } from './schemas.ts';
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
        get: operation('getHealth', 'Kiểm tra dịch vụ đang chạy', {
          200: jsonResponse('Dịch vụ đang chạy', 'Health'),
          400: errorRef('UnknownParameter'),
        }),
      },
      '/openapi.json': {
        get: operation('getOpenApi', 'Mô tả này', {
          200: {
            description: 'Mô tả dịch vụ theo OpenAPI 3.1',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
          400: errorRef('UnknownParameter'),
        }),
      },
      '/api/kinds': {
        get: operation('getKinds', 'Các loại văn bản và tệp đóng tập tạo được, các thẻ của mẫu Word', {
          200: jsonResponse('Các loại văn bản', 'KindList'),
          400: errorRef('UnknownParameter'),
        }),
      },
      '/api/kinds/{kind}/tags': {
        get: {
          ...operation('getTags', 'Các thẻ của mẫu một loại văn bản, kèm ví dụ', {
            200: jsonResponse('Các thẻ', 'KindTags'),
            400: errorRef('UnknownParameter'),
            404: errorRef('NotFound'),
          }),
          parameters: [templateKindParameter()],
        },
      },
      '/api/templates/{kind}': {
        get: {
          ...operation('getTemplate', 'Tải mẫu Word đi kèm phần mềm để sửa', {
            200: templateFileResponse('Mẫu Word'),
            ...templateFileErrors,
          }),
          parameters: [templateKindParameter()],
        },
      },
      '/api/templates/{kind}/guide': {
        get: {
          ...operation('getTemplateGuide', 'Tải hướng dẫn soạn mẫu (các thẻ, ý nghĩa, ví dụ) dạng Word để in', {
            200: templateFileResponse('Hướng dẫn soạn mẫu'),
            ...templateFileErrors,
          }),
          parameters: [templateKindParameter()],
        },
      },
      '/api/documents/{kind}': {
        post: {
          ...operation('createDocument', 'Tạo một văn bản từ hồ sơ', {
            200: paperResponse(),
            ...dossierErrors,
            404: errorRef('NotFound'),
            406: errorRef('NotAcceptable'),
            415: errorRef('NotADossierOrForm'),
            422: errorRef('InvalidDossierOrTemplate'),
            501: errorRef('PdfUnavailable'),
            502: errorRef('PdfFailed'),
            503: errorRef('PdfBusy'),
            504: errorRef('PdfTimeout'),
          }),
          parameters: [kindParameter(), formatParameter],
          requestBody: documentBody,
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
      '/api/templates/{kind}/check': {
        post: {
          ...operation('checkTemplate', 'Kiểm tra một mẫu Word vừa sửa, làm thử văn bản từ hồ sơ mẫu', {
            200: templateCheckResponse(),
            400: errorRef('BadRequest'),
            404: errorRef('NotFound'),
            406: errorRef('NotAcceptable'),
            413: errorRef('BodyTooLarge'),
            415: errorRef('NotATemplate'),
            422: errorRef('UnreadableTemplate'),
          }),
          parameters: [templateKindParameter(), copyParameter],
          requestBody: templateBody,
        },
      },
      '/api/imports/scores': {
        post: {
          ...operation('importScores', 'Nhập kết quả chấm điểm từ bảng tính Excel (.xlsx) hoặc tệp CSV vào hồ sơ', {
            200: { ...jsonResponse('Hồ sơ, lưu ý và câu hỏi', 'ScoresImport'), headers: findingsHeaders },
            400: errorRef('InvalidImportForm'),
            413: errorRef('BodyTooLarge'),
            415: errorRef('NotAForm'),
            422: errorRef('UnreadableScores'),
          }),
          parameters: [decimalMarkParameter, unitNameParameter],
          requestBody: scoresBody,
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
          requestBody: reconciliationBody,
        },
      },
    },
    components: { schemas: componentSchemas(), responses: errorResponses },
  };
}

const decimalMarkParameter = {
  name: 'decimalMark',
  in: 'query',
  required: false,
  description: 'Dấu thập phân của các số đọc được hai cách, ví dụ “1.000”; bỏ trống thì các số ấy được hỏi lại',
  schema: { type: 'string', enum: ['.', ','] },
};

const unitNameParameter = {
  name: 'unitName',
  in: 'query',
  required: false,
  description:
    'Tên trong tệp là đơn vị nào của hồ sơ gốc, viết dạng tên=mã, ví dụ “Sở Tài chánh=so-tai-chinh”; lặp lại cho nhiều tên',
  schema: { type: 'array', items: { type: 'string' } },
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

const templateFileErrors = {
  400: errorRef('UnknownParameter'),
  404: errorRef('NotFound'),
  406: errorRef('NotAcceptable'),
};

const dossierErrors = {
  400: errorRef('BadRequest'),
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

function templateKindParameter(): object {
  return {
    name: 'kind',
    in: 'path',
    required: true,
    description: 'Mã loại văn bản của mẫu',
    schema: { type: 'string', enum: documentKinds.map(({ id }) => id) },
  };
}

const formatParameter = {
  name: 'format',
  in: 'query',
  required: false,
  description:
    'Dạng tệp: docx (Word), xlsx (Excel), html (đoạn HTML) hoặc txt (chữ thuần), nếu văn bản có dạng ấy; pdf (chuyển từ bản Word), nếu nơi chạy có công cụ chuyển (xem /api/kinds); bỏ trống thì theo Accept',
  schema: { type: 'string', enum: Object.keys(deliveredTypes) },
};

const unitParameter = {
  name: 'unit',
  in: 'query',
  required: false,
  description: 'Mã đơn vị (inspection.units[].id); lặp lại để chọn nhiều đơn vị; bỏ trống thì tạo cho mọi đơn vị',
  schema: { type: 'array', items: { type: 'string' } },
};
