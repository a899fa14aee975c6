import { describe, expect, test } from 'vitest';
import { type AppendixForm, buildAppendixForm } from '../../src/documents/appendix-form.ts';
import { MissingPartError } from '../../src/errors.ts';
import { dossier, profileInput } from '../support/dossiers.ts';
import { inspectionDossier, inspectionInput } from '../support/inspections.ts';

const form: AppendixForm = {
  appendix: 'issued-documents',
  title: 'Danh mục văn bản',
  orientation: 'portrait',
  columns: [],
  sections: [],
  hasTotal: false,
  notes: [],
};
const [unit] = inspectionDossier().inspection.units;

test('a form has its label, its names and as many numbered rows as the dossier says', () => {
  expect(buildAppendixForm(inspectionDossier({ blankRows: 3 }), undefined, form)).toMatchObject({
    context: {
      documentTitle: 'Phụ lục II: Danh mục văn bản',
      label: 'Phụ lục II',
      isForUnit: false,
      rows: [{ ordinal: '1' }, { ordinal: '2' }, { ordinal: '3' }],
    },
    name: 'Phụ lục II - Danh mục văn bản',
    fileName: 'phu-luc-ii_danh-muc-van-ban',
    findings: [],
  });
});

test('the file of a sample says that it is one', () => {
  const sample = inspectionDossier({}, { isSample: true });
  expect(buildAppendixForm(sample, undefined, form).fileName).toBe('phu-luc-ii_danh-muc-van-ban_mau');
});

test('no form is made without an inspection', () => {
  expect(() => buildAppendixForm(dossier(), undefined, form)).toThrow(MissingPartError);
});

describe('the form for one unit', () => {
  test('has its name and the common deadline, in the style of the profile', () => {
    const slashes = inspectionDossier({}, { profile: profileInput({ dateStyle: 'slashes' }) });
    expect(buildAppendixForm(slashes, unit, form).context).toMatchObject({
      isForUnit: true,
      unitName: 'Sở Y tế',
      reportDeadline: 'ngày 20/9/2024',
    });
  });

  test('has a deadline of its own if the unit has one', () => {
    const [first, ...others] = inspectionInput().units;
    const own = inspectionDossier({ units: [{ ...Object(first), reportDeadline: '2024-09-25' }, ...others] });
    expect(buildAppendixForm(own, own.inspection.units[0], form).context.reportDeadline).toBe(
      'ngày 25 tháng 9 năm 2024',
    );
  });
});
