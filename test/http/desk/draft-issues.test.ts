import { describe, expect, test } from 'vitest';
import { withValue } from '../../../src/http/desk/draft.ts';
import { checkDraft } from '../../../src/http/desk/draft-issues.ts';
import { dossierInput } from '../../support/dossiers.ts';

describe('a draft', () => {
  test('that is a dossier has no issues', () => {
    const { dossier, issues } = checkDraft(dossierInput());
    expect(issues).toEqual([]);
    expect(dossier?.version).toBe(1);
  });

  test('that lacks values has an issue at each of them, in the words of the forms', () => {
    const { issues } = checkDraft({ ...dossierInput(), title: undefined });
    expect(issues).toEqual([{ path: 'title', message: 'Chưa điền “Tên hồ sơ”.' }]);
  });

  test('with wrong values never speaks of JSON or of names of fields', () => {
    const { issues } = checkDraft({
      ...dossierInput(),
      profile: {
        issuingAuthority: { headerLines: [] },
        recipients: [''],
        dateStyle: 'x',
        numbers: { indexDecimals: 99 },
      },
      title: 5,
      isSample: 'true',
      assessment: {
        scale: 1,
        groups: [{ maximumScore: 851.5, units: [{ result: { status: 'ranked', score: '1'.repeat(13), rank: '3' } }] }],
        previousYear: { results: [{ index: '851,5' }] },
      },
      announcement: { date: '02/12/2022' },
      approval: {
        issue: { year: '2024' },
        proposal: { opening: 'Đề nghị' },
        result: { tables: [] },
        furtherArticles: [{}],
      },
    });
    expect(issues.length).toBeGreaterThan(10);
    for (const { message } of issues)
      expect(message).not.toMatch(/nháy|JSON|trường|undefined|true|““|năm-tháng|dấu chấm|\b[a-z]+[A-Z]\w+/);
  });

  test('with an id that nothing has, among several, has the issue at their field', () => {
    const draft = withValue(dossierInput(), ['approval', 'result', 'tables', 0, 'groupIds', 1], 'khong-co');
    const paths = checkDraft(draft).issues.map(({ path }) => path);
    expect(paths).toContain('approval.result.tables[0].groupIds');
  });

  test('that a file gave something of no dossier says where that is mended', () => {
    const { issues } = checkDraft({ ...dossierInput(), note: 'x' });
    expect(issues).toEqual([
      {
        path: 'note',
        message: 'Tệp có nội dung “note” mà hồ sơ không có chỗ. Bỏ nội dung ấy trong tệp rồi mở lại.',
      },
    ]);
  });
});
