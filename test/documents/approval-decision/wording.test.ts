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

describe('legal bases', () => {
  test('end with “;”, laws of one line are joined by “; ”, and the proposal ends with “.”', () => {
    const law = (date: string, subject: string) => ({ type: 'Luật', date, subject });
    const round = dossier({
      profile: profileInput({
        legalBases: [
          [law('2015-06-19', 'Tổ chức chính quyền địa phương'), law('2019-11-22', 'sửa đổi, bổ sung một số điều')],
          [
            {
              type: 'Quyết định',
              number: '780',
              notation: 'QĐ-UBND',
              date: '2022-12-02',
              issuer: 'Ủy ban nhân dân tỉnh',
            },
          ],
        ],
      }),
    });
    expect(basisLines(round)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều ngày 22 tháng 11 năm 2019;',
      'Căn cứ Quyết định số 780/QĐ-UBND ngày 02 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh;',
      'Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông.',
    ]);
  });

  test('close with the proposal and its document, where one is named', () => {
    const proposal = {
      opening: 'Xét đề nghị của' as const,
      proposer: 'Sở Thông tin và Truyền thông',
      document: { type: 'Tờ trình', number: '52', notation: 'TTr-STTTT', date: '2024-06-27' },
    };
    const round = dossier({ profile: profileInput({ dateStyle: 'slashes' }), approval: approvalInput({ proposal }) });
    expect(basisLines(round).at(-1)).toBe(
      'Xét đề nghị của Sở Thông tin và Truyền thông tại Tờ trình số 52/TTr-STTTT ngày 27/6/2024.',
    );
  });
});

describe('the articles after the first', () => {
  test('count from 2, their clauses from 1, and only the very last words get “./.”', () => {
    expect(
      furtherArticles([
        { title: 'Tổ chức thực hiện', clauses: ['Các sở rút kinh nghiệm.', 'Giao Sở theo dõi.'] },
        { text: 'Các đơn vị chịu trách nhiệm thi hành Quyết định này./.' },
      ]),
    ).toEqual([
      {
        articleNumber: '2',
        title: 'Tổ chức thực hiện',
        text: '',
        hasClauses: true,
        clauses: [
          { clauseNumber: '1', text: 'Các sở rút kinh nghiệm.' },
          { clauseNumber: '2', text: 'Giao Sở theo dõi.' },
        ],
      },
      {
        articleNumber: '3',
        title: '',
        text: 'Các đơn vị chịu trách nhiệm thi hành Quyết định này./.',
        hasClauses: false,
        clauses: [],
      },
    ]);
  });

  test('may end with a clause', () => {
    expect(furtherArticles([{ title: 'Thi hành', text: 'Quy định:', clauses: ['Một.', 'Hai.'] }])).toEqual([
      {
        articleNumber: '2',
        title: 'Thi hành. ',
        text: 'Quy định:',
        hasClauses: true,
        clauses: [
          { clauseNumber: '1', text: 'Một.' },
          { clauseNumber: '2', text: 'Hai./.' },
        ],
      },
    ]);
  });

  test('may end with a title', () => {
    expect(furtherArticles([{ title: 'Quyết định này có hiệu lực kể từ ngày ký.' }])).toEqual([
      {
        articleNumber: '2',
        title: 'Quyết định này có hiệu lực kể từ ngày ký./.',
        text: '',
        hasClauses: false,
        clauses: [],
      },
    ]);
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
