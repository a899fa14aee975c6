import { mediaTypes } from '../../generate.ts';
import { schemaRef } from './schemas.ts';

/** A dossier alone. */
export const requestBody = {
  required: true,
  description: 'Hồ sơ, nhiều nhất 8 MiB',
  content: { 'application/json': { schema: schemaRef('Dossier') } },
};

/** A dossier, alone or with a template for this once. */
export const documentBody = {
  required: true,
  description: 'Hồ sơ, hoặc biểu mẫu gồm hồ sơ và một mẫu Word riêng cho lần này; tất cả nhiều nhất 8 MiB',
  content: {
    ...requestBody.content,
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['dossier'],
        properties: {
          dossier: { type: 'string', contentMediaType: 'application/json', description: 'Hồ sơ (JSON)' },
          template: {
            type: 'string',
            contentMediaType: mediaTypes.docx,
            description: 'Mẫu Word (.docx) của loại văn bản này, thay cho mẫu đang dùng; không dùng cho tệp đóng tập',
          },
        },
      },
    },
  },
};

/** A paper to be checked. */
export const paperBody = {
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

/** A template to be checked. */
export const templateBody = {
  required: true,
  description: 'Mẫu Word (.docx), nhiều nhất 8 MiB',
  content: {
    'application/octet-stream': { schema: { type: 'string', contentMediaType: mediaTypes.docx } },
    [mediaTypes.docx]: { schema: { type: 'string', contentMediaType: mediaTypes.docx } },
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['template'],
        properties: {
          template: { type: 'string', contentMediaType: mediaTypes.docx, description: 'Mẫu Word (.docx)' },
        },
      },
    },
  },
};

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

/** A dossier and a paper to be held against it. */
export const reconciliationBody = {
  required: true,
  description: 'Hồ sơ và văn bản, cả hai nhiều nhất 8 MiB',
  content: { 'multipart/form-data': { schema: reconciliationForm } },
};

/** A file of results, and the dossier whose results it replaces. */
export const scoresBody = {
  required: true,
  description: 'Tệp kết quả, kèm hồ sơ gốc nếu có, cả hai nhiều nhất 8 MiB',
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: {
            type: 'string',
            contentMediaType: 'application/octet-stream',
            description: 'Bảng kết quả: Excel (.xlsx) hoặc CSV',
          },
          base: {
            type: 'string',
            contentMediaType: 'application/json',
            description: 'Hồ sơ gốc (JSON): giữ mọi nội dung, chỉ thay kết quả',
          },
        },
      },
    },
  },
};
