import { describe, expect, test } from 'vitest';
import { citationList, digitisationWords } from '../../src/documents/inspection-citations.ts';
import { citationsInput, digitisationInput, inspectionDossier } from '../support/inspections.ts';

const [decision, letter] = digitisationInput;

test('documents of a list are parted by semicolons', () => {
  expect(citationList([decision, letter], 'slashes')).toBe(
    'Quyết định số 59/QĐ-UBND ngày 29/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách thủ tục hành chính; ' +
      'Văn bản số 1111/UBND-TTHCC ngày 03/4/2024 của Chủ tịch Ủy ban nhân dân tỉnh',
  );
});

describe('the documents on digitisation', () => {
  test('of one issuer name it once; what each is about stands in its note', () => {
    expect(digitisationWords(inspectionDossier().inspection, 'words')).toEqual({
      digitisationLead: 'theo chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại',
      digitisation: [
        {
          citation: 'Quyết định số 59/QĐ-UBND ngày 29 tháng 01 năm 2024',
          notes: [{ text: 'Ban hành Kế hoạch cải cách thủ tục hành chính.' }],
          separator: '; ',
        },
        { citation: 'Văn bản số 1111/UBND-TTHCC ngày 03 tháng 4 năm 2024', notes: [], separator: '' },
      ],
    });
  });

  test('of several issuers name each its own', () => {
    const digitisation = [decision, { ...letter, issuer: 'Ủy ban nhân dân tỉnh' }];
    const { inspection } = inspectionDossier({ citations: citationsInput({ digitisation }) });
    const words = digitisationWords(inspection, 'slashes');
    expect(words.digitisationLead).toBe('theo');
    expect(words.digitisation.map(({ citation }) => citation)).toEqual([
      'Quyết định số 59/QĐ-UBND ngày 29/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh',
      'Văn bản số 1111/UBND-TTHCC ngày 03/4/2024 của Ủy ban nhân dân tỉnh',
    ]);
  });
});
