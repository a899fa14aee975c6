import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/http/desk/draft.ts';
import { checkDraft } from '../../../src/http/desk/draft-issues.ts';
import { usualTables, withUsualValues } from '../../../src/http/desk/usual-values.ts';
import { bundledRounds } from '../../../src/runtime/bundled-rounds.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../../support/dossiers.ts';

describe('usual values', () => {
  test.each([...bundledRounds])('leave the dossier %s as it is', (_, dossier) => {
    expect(withUsualValues(dossier as Draft)).toEqual({ draft: dossier, filled: [] });
  });

  test('leave a draft without results alone', () => {
    expect(withUsualValues({ version: 1 })).toEqual({ draft: { version: 1 }, filled: [] });
  });

  test('fill how figures are printed and the words of the decision, and name the year', () => {
    const { draft, filled } = withUsualValues({ assessment: assessmentInput() });
    expect(draft).toMatchObject({
      title: 'Kết quả đánh giá chuyển đổi số năm 2023',
      profile: { ruleSet: 'decree-30-2020', ranking: { scope: 'group' } },
      approval: {
        subject: expect.stringContaining('năm 2023'),
        result: { lead: expect.stringMatching(/năm 2023.*, như sau$/) },
      },
    });
    expect(filled).toContain('Trích yếu');
    expect(filled).toContain('Bố cục bảng kết quả');
  });

  test('leave names, days and numbers of papers to people', () => {
    const { draft } = withUsualValues({ assessment: assessmentInput() });
    expect(checkDraft(draft).issues.map(({ path }) => path)).toEqual([
      'profile.name',
      'profile.validFrom',
      'profile.issuingAuthority',
      'profile.decisionAuthority',
      'profile.place',
      'profile.signing',
      'profile.recipients',
      'profile.filing',
      'profile.legalBases',
      'approval.issue',
      'approval.proposal.proposer',
    ]);
  });

  test('never replace what is there', () => {
    const { version: _, title: __, ...others } = dossierInput();
    const { draft } = withUsualValues({ ...others, title: '' });
    expect(draft).toEqual({ ...others, title: '', version: 1 });
  });

  test('say nothing of the year where the file says none', () => {
    const { year: _, ...assessment } = assessmentInput();
    const { draft } = withUsualValues({ assessment });
    expect(draft).toMatchObject({ title: 'Kết quả đánh giá chuyển đổi số' });
    expect(JSON.stringify(draft)).not.toContain('năm undefined');
    expect(draft.approval).not.toHaveProperty('subject');
  });

  test('give the table the columns that the results can fill', () => {
    const columns = (assessment: object) =>
      (withUsualValues({ assessment }).draft as ReturnType<typeof dossierInput>).profile.resultTable.columns.map(
        ({ field }) => field,
      );
    expect(columns(assessmentInput())).toEqual(['maximum', 'score', 'index', 'class', 'rank']);
    const { classes: _, ...indexSet } = assessmentInput().indexSet;
    const ratio = groupInput({ maximumScore: undefined, units: [rankedUnit('a', 'Sở A', '0.9')] });
    expect(columns({ ...assessmentInput(), scale: 'ratio', indexSet, groups: [ratio] })).toEqual(['score', 'rank']);
  });
});

describe('a table of the decision', () => {
  const group = (id: string, tierId: string, title?: string) => groupInput({ id, tierId, title });
  const headings = (...groups: ReturnType<typeof group>[]) =>
    usualTables({ assessment: assessmentInput({ groups }) }).map(({ heading, groupIds }) => [heading, groupIds]);

  test('is made for each tier that has units, with all of its titled groups', () => {
    expect(headings(group('a', 'so', 'Nhóm một'), group('h', 'huyen'), group('b', 'so', 'Nhóm hai'))).toEqual([
      ['Cơ quan nhà nước cấp Sở, ngành', ['a', 'b']],
      ['Cơ quan nhà nước cấp huyện', ['h']],
    ]);
  });

  test('is made for each group where one has no title', () => {
    expect(headings(group('a', 'so', 'Nhóm một'), group('b', 'so'))).toEqual([
      ['Nhóm một', ['a']],
      ['Cơ quan nhà nước cấp Sở, ngành (2)', ['b']],
    ]);
  });
});
