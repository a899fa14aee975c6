import { expect, test } from 'vitest';
import { buildAppendixForm } from '../../src/documents/appendix-form.ts';
import { MissingPartError } from '../../src/errors.ts';
import { dossier } from '../support/dossiers.ts';
import { inspectionDossier } from '../support/inspections.ts';

const title = 'Danh mục văn bản';

test('a form has its label, its names and as many numbered rows as the dossier says', () => {
  const built = buildAppendixForm(inspectionDossier({ blankRows: 3 }), 'issued-documents', title);
  expect(built).toMatchObject({
    context: {
      documentTitle: 'Phụ lục II: Danh mục văn bản',
      label: 'Phụ lục II',
      rows: [{ ordinal: '1' }, { ordinal: '2' }, { ordinal: '3' }],
    },
    name: 'Phụ lục II - Danh mục văn bản',
    fileName: 'phu-luc-ii_danh-muc-van-ban',
    findings: [],
  });
});

test('the file of a sample says that it is one', () => {
  const sample = inspectionDossier({}, { isSample: true });
  expect(buildAppendixForm(sample, 'infrastructure', title).fileName).toBe('phu-luc-iii_danh-muc-van-ban_mau');
});

test('no form is made without an inspection', () => {
  expect(() => buildAppendixForm(dossier(), 'infrastructure', title)).toThrow(MissingPartError);
});
