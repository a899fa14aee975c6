import { describe, expect, test } from 'vitest';
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
      approval: { issue: { year: 1 }, proposal: { opening: 'Đề nghị' }, result: { tables: [] }, furtherArticles: [{}] },
    });
    expect(issues.length).toBeGreaterThan(10);
    for (const { message } of issues) expect(message).not.toMatch(/dấu nháy|JSON|trường|undefined|\b[a-z]+[A-Z]\w+/);
  });
});
