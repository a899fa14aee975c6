import { describe, expect, test } from 'vitest';
import { documentTitle, fileName, resultLead, subject } from '../../../src/documents/approval-decision/wording.ts';
import { furtherArticles } from '../../../src/documents/decision-articles.ts';
import { legalBasisLines } from '../../../src/documents/decision-frame.ts';
import { decisionNotation } from '../../../src/documents/decision-notation.ts';
import { issueWords } from '../../../src/documents/issuance.ts';
import { recipientLines } from '../../../src/documents/recipients.ts';
import { approvalInput, dossier, profileInput } from '../../support/dossiers.ts';

function basisLines({ profile, approval }: ReturnType<typeof dossier>): string[] {
  return legalBasisLines(profile, approval.proposal);
}

describe('number and date', () => {
  test('of a draft are blanks, wide enough to be filled', () => {
    expect(issueWords({ year: 2024 })).toEqual({
      documentNumber: '\u00a0'.repeat(8),
      day: '\u00a0'.repeat(5),
      month: '\u00a0'.repeat(5),
      year: '2024',
    });
  });

  test('that are known get leading zeros: numbers and days below 10, months 1 and 2', () => {
    expect(issueWords({ year: 2024, month: 2, day: 5, number: 7 })).toEqual({
      documentNumber: '07',
      day: '05',
      month: '02',
      year: '2024',
    });
    expect(issueWords({ year: 2024, month: 4, day: 15, number: 312 })).toEqual({
      documentNumber: '312',
      day: '15',
      month: '4',
      year: '2024',
    });
  });
});

test('the notation joins the type and the issuer, also when the type was typed too', () => {
  expect(decisionNotation(dossier().profile)).toBe('QĐ-UBND');
  const { issuingAuthority } = profileInput();
  const typed = profileInput({ issuingAuthority: { ...issuingAuthority, abbreviation: 'QĐ-UBND' } });
  expect(decisionNotation(dossier({ profile: typed }).profile)).toBe('QĐ-UBND');
});

describe('marks and numbers that the paper sets itself are not doubled', () => {
  test('at the end of the subject and of the lead of Article 1', () => {
    const { result } = approvalInput();
    const { approval } = dossier({
      approval: approvalInput({
        subject: 'Phê duyệt kết quả năm 2023.',
        result: { ...result, lead: 'Điều 1. Phê duyệt kết quả năm 2023, như sau::' },
      }),
    });
    expect(subject(approval)).toBe('Phê duyệt kết quả năm 2023');
    expect(resultLead(approval)).toBe('Phê duyệt kết quả năm 2023, như sau');
  });

  test('around the proposer', () => {
    const proposal = { opening: 'Xét đề nghị của' as const, proposer: 'Xét đề nghị của Giám đốc Sở.' };
    expect(basisLines(dossier({ approval: approvalInput({ proposal }) })).at(-1)).toBe('Xét đề nghị của Giám đốc Sở.');
  });

  test('before articles and clauses', () => {
    expect(
      furtherArticles([
        { title: 'Điều 2. Tổ chức thực hiện', clauses: ['1. Các sở rút kinh nghiệm.', 'a) Giao Sở theo dõi.'] },
        { text: 'Điều 3. Các sở thi hành Quyết định này.' },
      ]),
    ).toMatchObject([
      { title: 'Tổ chức thực hiện', clauses: [{ text: 'Các sở rút kinh nghiệm.' }, { text: 'Giao Sở theo dõi.' }] },
      { text: 'Các sở thi hành Quyết định này./.' },
    ]);
  });

  test('around recipients and filing', () => {
    const profile = profileInput({ recipients: ['Như Điều 2;', '- Bộ X.', '1. Sở Y,'], filing: '- Lưu: VT, KGVX.' });
    expect(recipientLines(dossier({ profile }).profile)).toEqual(['Như Điều 2;', 'Bộ X;', 'Sở Y;', 'Lưu: VT, KGVX.']);
  });
});

test('recipients end with “;”, the filing line with “.”', () => {
  expect(recipientLines(dossier().profile)).toEqual([
    'Như Điều 2;',
    'Các sở, ban, ngành thuộc tỉnh;',
    'Lưu: VT, KGVXTPC.',
  ]);
});

describe('file name and title', () => {
  test('name type, matter, year and state', () => {
    expect(fileName(dossier())).toBe('qd_phe-duyet-ket-qua-cds-2023_du-thao');
    const numbered = dossier({ approval: approvalInput({ issue: { year: 2024, month: 4, day: 9, number: 7 } }) });
    expect(fileName(numbered)).toBe('qd_phe-duyet-ket-qua-cds-2023_so-07');
  });

  test('say that a sample is one', () => {
    expect(fileName(dossier({ isSample: true }))).toBe('qd_phe-duyet-ket-qua-cds-2023_du-thao_mau');
    expect(documentTitle(dossier({ isSample: true }))).toMatch(/^Mẫu, số liệu giả định – Quyết định: Phê duyệt/);
    expect(documentTitle(dossier())).toMatch(/^Quyết định: Phê duyệt/);
  });
});
