import { mediaTypes } from '../../generate.ts';
import { operation } from './operation.ts';
import { errorRef, importedDossierResponse, workbookResponse } from './responses.ts';
import { schemaRef } from './schemas.ts';

/** The routes that give and take the workbook of a dossier. */
export function workbookPaths(): Record<string, Record<string, object>> {
  return {
    '/api/workbooks': {
      post: {
        ...operation('createWorkbook', 'Chuyển một hồ sơ thành tệp Excel', {
          200: workbookResponse(),
          400: errorRef('BadRequest'),
          406: errorRef('NotAcceptable'),
          413: errorRef('BodyTooLarge'),
          415: errorRef('UnsupportedMediaType'),
          422: errorRef('InvalidDossier'),
        }),
        requestBody: {
          required: true,
          description: 'Hồ sơ, nhiều nhất 8 MiB',
          content: { 'application/json': { schema: schemaRef('Dossier') } },
        },
      },
    },
    '/api/workbooks/new': {
      get: operation('getNewWorkbook', 'Tệp hồ sơ Excel mới để điền', {
        200: workbookResponse(),
        400: errorRef('BadRequest'),
        406: errorRef('NotAcceptable'),
      }),
    },
    '/api/workbooks/{round}': {
      get: {
        ...operation('getWorkbook', 'Tệp Excel của một hồ sơ kèm theo phần mềm', {
          200: workbookResponse(),
          400: errorRef('BadRequest'),
          404: errorRef('NotFound'),
          406: errorRef('NotAcceptable'),
        }),
        parameters: [
          {
            name: 'round',
            in: 'path',
            required: true,
            description: 'Tên hồ sơ, ví dụ sample-2026; lỗi 404 nêu các tên dùng được',
            schema: { type: 'string' },
            example: 'sample-2026',
          },
        ],
      },
    },
    '/api/imports/dossier': {
      post: {
        ...operation('importDossier', 'Đọc hồ sơ từ tệp Excel', {
          200: importedDossierResponse(),
          400: errorRef('BadRequest'),
          413: errorRef('BodyTooLarge'),
          415: errorRef('NotAWorkbook'),
          422: errorRef('UnreadableWorkbook'),
        }),
        requestBody: {
          required: true,
          description: 'Tệp hồ sơ Excel (.xlsx), nhiều nhất 8 MiB',
          content: {
            [mediaTypes.xlsx]: { schema: { type: 'string', contentMediaType: mediaTypes.xlsx } },
            'application/octet-stream': { schema: { type: 'string', contentMediaType: mediaTypes.xlsx } },
          },
        },
      },
    },
  };
}
