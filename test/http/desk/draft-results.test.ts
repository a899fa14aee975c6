import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvalDecision } from '../../../src/documents/approval-decision/index.ts';
import { hasApproval } from '../../../src/domain/dossier.ts';
import type { Draft } from '../../../src/http/desk/draft.ts';
import { draftResults } from '../../../src/http/desk/draft-results.ts';
import { parseDossier } from '../../../src/intake/dossier-json.ts';
import { bundledRounds } from '../../../src/runtime/bundled-rounds.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../../support/dossiers.ts';

const rounds = [...bundledRounds].map(([id, value]) => [id, parseDossier(value)] as const);

describe('the results of a draft', () => {
  test.each(rounds.filter(([, dossier]) => hasApproval(dossier)))('%s are what its decision prints', (_, dossier) => {
    const printed = draftResults(dossier as unknown as Draft)?.tables.map((table) => table.printed);
    expect(printed).toEqual(approvalDecision.build(dossier).context.tables);
  });

  test('are none where nothing was scored', () => {
    expect(draftResults({})).toBeUndefined();
  });

  test('have each unit once, in a row or among those without a result, at its place in the draft', () => {
    const result = fc.oneof(
      fc.nat(1000).map((score) => ({ status: 'ranked', score: String(score) })),
      fc.constantFrom<object>({ status: 'ranked' }, { status: 'x' }, {}, { status: 'ranked', score: '1,5' }),
    );
    fc.assert(
      fc.property(fc.array(result, { maxLength: 12 }), (given) => {
        const units = given.map((each, at) => ({ id: `u-${at}`, name: `Sở ${at}`, result: each }));
        const draft = { assessment: { ...assessmentInput(), groups: [{ ...groupInput(), units }] } };
        const results = draftResults(draft);
        const rows = results?.tables.flatMap(({ groups }) => groups.flatMap((group) => group.units)) ?? [];
        const named = [
          ...rows.map(({ path, unit }) => [path, unit.name]),
          ...[...(results?.unread.values() ?? [])].flat().map(({ path, name }) => [path, name]),
        ];
        const all = units.map(({ name }, at) => [`assessment.groups[0].units[${at}]`, name]);
        expect(named.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  test('show a group that stands in no table of the decision', () => {
    const groups = [groupInput(), groupInput({ id: 'moi', title: 'Nhóm mới', units: [rankedUnit('m', 'Sở M', '1')] })];
    const results = draftResults({ ...dossierInput(), assessment: assessmentInput({ groups }) });
    expect(results?.tables.map(({ printed }) => printed.heading)).toEqual(['Các sở, ban, ngành', 'Nhóm mới']);
  });
});
