import { expect, test } from 'vitest';
import { appendixLabel, attachmentWords, planNotation } from '../../src/documents/attachment-lines.ts';
import { inspectionDossier, inspectionInput } from '../support/inspections.ts';

test('number, day and month of the plan stay blank in its attachments, also when the plan has them', () => {
  const dossier = inspectionDossier({ issue: { year: 2024, month: 8, day: 5, number: 7 } });
  expect(attachmentWords(dossier, 'Đề cương báo cáo')).toEqual({
    documentTitle: 'Đề cương báo cáo',
    documentNumber: '\u00a0'.repeat(8),
    day: '\u00a0'.repeat(5),
    month: '\u00a0'.repeat(5),
    year: '2024',
    planNotation: 'KH-BCĐ',
    committeeName: 'Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum',
  });
});

test('the title in the file says so when the dossier is a sample', () => {
  expect(attachmentWords(inspectionDossier({}, { isSample: true }), 'Đề cương báo cáo').documentTitle).toBe(
    'Mẫu, số liệu giả định – Đề cương báo cáo',
  );
});

test('the notation of the plan joins type and issuer, also when the type was typed too', () => {
  const { committee } = inspectionInput();
  expect(planNotation({ ...committee, abbreviation: 'KH-BCĐ' })).toBe('KH-BCĐ');
});

test.each([
  ['news-articles', 'Phụ lục I', 'Phụ lục 01'],
  ['issued-documents', 'Phụ lục II', 'Phụ lục 02'],
  ['infrastructure', 'Phụ lục III', 'Phụ lục 03'],
  ['it-investments', 'Phụ lục IV', 'Phụ lục 04'],
] as const)('the appendix %s is %s by the decree and %s by choice', (appendix, roman, digits) => {
  expect(appendixLabel(appendix, inspectionDossier().inspection)).toBe(roman);
  expect(appendixLabel(appendix, inspectionDossier({ appendixLabels: 'digits' }).inspection)).toBe(digits);
});
