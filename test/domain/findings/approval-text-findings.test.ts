import { describe, expect, test } from 'vitest';
import { type ApprovalInput, approvalInput, dossier, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const findings = (overrides: Partial<ApprovalInput>, recipients = ['Như Điều 2']) =>
  findingsAbout(dossier({ profile: profileInput({ recipients }), approval: approvalInput(overrides) }));

describe('the year', () => {
  test('of last year’s text is an error where the paper names its round, a warning in an article, and says where', () => {
    const { result } = approvalInput();
    const found = findings(
      {
        subject: 'Phê duyệt kết quả đánh giá Chuyển đổi số năm 2022',
        result: { ...result, closing: '(Chi tiết Chỉ số chuyển đổi số năm 2021 gửi kèm theo)' },
        furtherArticles: [
          {
            title: 'Tổ chức thực hiện',
            clauses: ['Căn cứ Chỉ số đánh giá Chuyển  đổi số năm 2020, các sở rút kinh nghiệm.'],
          },
          { text: 'Các đơn vị chịu trách nhiệm thi hành Quyết định này.' },
        ],
      },
      ['Như Điều 3'],
    );
    expect(found.map(({ code, severity, path, figures }) => [severity, code, path, figures?.yearInText])).toEqual([
      ['error', 'year-differs', 'approval.subject', '2022'],
      ['error', 'year-differs', 'approval.result.closing', '2021'],
      ['warning', 'year-differs', 'approval.furtherArticles[0].clauses[0]', '2020'],
      ['warning', 'year-absent', 'approval.subject', undefined],
    ]);
  });

  test.each([
    ['Phê duyệt Chỉ số CĐS năm 2022 (đánh giá 2023)', '2022'],
    ['Phê duyệt kết quả đánh giá các cơ quan nhà nước trên địa bàn tỉnh năm 2021, công bố 2023', '2021'],
    ['Công bố chuyển đổi số của năm 2024, không phải 2023', '2024'],
  ])('of another phrase is found too: %s', (subject, yearInText) => {
    expect(findings({ subject })).toMatchObject([
      { code: 'year-differs', severity: 'error', path: 'approval.subject', figures: { yearInText, year: '2023' } },
    ]);
  });

  test('of an article that looks ahead is good to know', () => {
    const text = 'Các sở chuẩn bị đánh giá chuyển đổi số năm 2024 và chịu trách nhiệm thi hành Quyết định này.';
    expect(findings({ furtherArticles: [{ text }] })).toMatchObject([
      { code: 'year-differs', severity: 'info', path: 'approval.furtherArticles[0].text' },
    ]);
  });

  test('of a plan for another year is none', () => {
    const text = 'Các sở xây dựng Kế hoạch chuyển đổi số năm 2024 và chịu trách nhiệm thi hành Quyết định này.';
    expect(findings({ furtherArticles: [{ text }] })).toEqual([]);
  });

  test('may stand anywhere in the subject and the lead, but must stand there', () => {
    const subject = 'Công bố và xếp hạng Chỉ số chuyển đổi số của cơ quan nhà nước trên địa bàn tỉnh năm 2023';
    expect(findings({ subject })).toEqual([]);
    expect(findings({ subject: 'Công bố Chỉ số chuyển đổi số' })).toMatchObject([
      { code: 'year-absent', severity: 'warning', message: 'Trích yếu không nêu năm đánh giá 2023.' },
    ]);
  });
});
