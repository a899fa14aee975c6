import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ApprovalDossier, type DossierInput, dossierSchema, hasApproval } from '../../src/domain/dossier.ts';
import { createGenerator } from '../../src/generate.ts';
import {
  type AssessmentInput,
  approvalInput,
  assessmentInput,
  dossierInput,
  profileInput,
  type UnitInput,
} from '../support/dossiers.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { paperText } from '../support/paper-text.ts';
import { repositoryTemplates } from '../support/rounds.ts';
import { partsOf } from '../support/word-files.ts';

const generator = createGenerator({ templates: repositoryTemplates });

const unusable = /[|\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029\ufffe\uffff]/u;

/** One line of anything that can be typed: Vietnamese, markup, tags, right-to-left, emoji, decomposed letters. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'UBND huyện Ia H’Drai',
      'Sở </w:t></w:r></w:p> & "Ban" <Dân tộc>',
      '{#units}{name}{/units} undefined null NaN',
      'Uỷ ban nhân dân xã Đắk R’Lấp'.normalize('NFD'),
      'ا😀א',
      'Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của tỉnh',
    ),
  )
  .filter((text) => text.isWellFormed() && !unusable.test(text) && text.trim() !== '');

/** Names are words with a letter, and no marks piled on it. */
const names = words.filter((text) => /\p{L}/u.test(text) && !/\p{M}{3}/u.test(text.normalize('NFC')));

const score = fc.tuple(fc.nat(1000), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

const result: fc.Arbitrary<UnitInput['result']> = fc.oneof(
  { weight: 6, arbitrary: score.map((each) => ({ status: 'ranked' as const, score: each })) },
  fc.tuple(score, words).map(([each, reason]) => ({ status: 'assessed-not-ranked' as const, score: each, reason })),
  words.map((reason) => ({ status: 'not-assessed' as const, reason })),
  words.map((reason) => ({ status: 'no-report' as const, reason })),
);

const unitsOf = (group: string, maxLength: number) =>
  fc
    .array(fc.tuple(names, result), { maxLength })
    .map((all) => all.map(([name, each], at) => ({ id: `${group}-${at}`, name, result: each })));

const scopes = fc.constantFrom({ tierId: 'so' }, { tierId: 'huyen' }, { groupId: 'so-a' }, { groupId: 'huyen-a' });
const reasons = fc.oneof(
  fc.constantFrom(
    { kind: 'not-deployed' as const },
    { kind: 'no-statistics' as const },
    { kind: 'special-nature' as const },
  ),
  words.map((text) => ({ kind: 'other' as const, text })),
);
const exclusions: fc.Arbitrary<AssessmentInput['exclusions']> = fc.array(
  fc.record({
    criterion: fc.record({ code: fc.constantFrom('6.12', '7.1', '1'), name: words }),
    appliesTo: fc.uniqueArray(scopes, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
    reason: reasons,
    replacedBy: fc.option(fc.record({ code: fc.constant('9.9'), name: words }), { nil: undefined }),
  }),
  { maxLength: 5 },
);

/** The columns of a result table, in any order; the score is always among them. */
const layout = fc
  .shuffledSubarray(['maximum', 'index', 'class', 'rank'] as const)
  .chain((others) => fc.shuffledSubarray([...others, 'score' as const], { minLength: others.length + 1 }));

function dossiers(unitsInGroup: number): fc.Arbitrary<ApprovalDossier> {
  return fc
    .record({
      subject: words,
      signatory: fc.constant('Nguyễn Văn A'),
      soA: unitsOf('so-a', unitsInGroup),
      soB: unitsOf('so-b', unitsInGroup),
      huyen: unitsOf('huyen-a', unitsInGroup),
      exclusions,
      layout,
      decimalMark: fc.constantFrom('.' as const, ',' as const),
      scope: fc.constantFrom('group' as const, 'overall' as const),
      ties: fc.constantFrom('competition' as const, 'dense' as const),
      title: words,
    })
    .filter(({ soA, soB, huyen }) => soA.length + soB.length + huyen.length > 0)
    .map((drawn): DossierInput => {
      const group = (id: string, tierId: string, units: UnitInput[]) => ({
        id,
        tierId,
        title: `Nhóm ${id}`,
        maximumScore: '1000',
        units,
      });
      return dossierInput({
        profile: profileInput({
          numbers: { decimalMark: drawn.decimalMark, scoreDecimals: 2, indexDecimals: 2 },
          ranking: { scope: drawn.scope, ties: drawn.ties },
          resultTable: {
            ordinalHeading: 'TT',
            unitHeading: 'Đơn vị',
            columns: drawn.layout.map((field) => ({ field, heading: `Cột ${field}` })),
          },
        }),
        assessment: assessmentInput({
          groups: [
            group('so-a', 'so', drawn.soA),
            group('so-b', 'so', drawn.soB),
            group('huyen-a', 'huyen', drawn.huyen),
          ],
          exclusions: drawn.exclusions,
        }),
        approval: approvalInput({
          subject: drawn.subject,
          result: {
            lead: drawn.title,
            tables: [
              { heading: 'Các sở, ban, ngành', groupIds: ['so-a', 'so-b'] },
              { heading: 'Ủy ban nhân dân các huyện', groupIds: ['huyen-a'] },
            ],
          },
        }),
      });
    })
    .map((input) => dossierSchema.parse(input))
    .filter(hasApproval);
}

function idsOf(xml: string | undefined, pattern: RegExp): (string | undefined)[] {
  return [...(xml ?? '').matchAll(pattern)].map((match) => match[1]);
}

function folded(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ').trim();
}

const unitsIn = (dossier: ApprovalDossier) => dossier.assessment.groups.flatMap((group) => group.units);

describe('whatever the dossier says, the approval decision', () => {
  test('holds every unit once with its own figures, and a note for every mark in the order of the marks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: dossiers(12) }, dossiers(166)), async (dossier) => {
        const { bytes } = await generator.generate('approval-decision', dossier);
        const { body } = paperText(bytes);
        const { columns } = dossier.profile.resultTable;
        const scoreAt = 2 + columns.findIndex(({ field }) => field === 'score');
        const rows = body
          .map((line) => line.split(' | '))
          .filter((cells) => cells.length === 2 + columns.length && cells[0] !== 'TT');
        expect(rows.length).toBe(unitsIn(dossier).length);
        const scored = unitsIn(dossier).map(({ name, result: each }) => {
          const score = 'score' in each && each.score !== undefined ? each.score : '–';
          return `${folded(name)} | ${score}`;
        });
        expect(
          rows
            .map((cells) => [cells[1] ?? '', cells[scoreAt]?.replace(',', '.')])
            .map(([name = '', score]) => `${folded(name.replace(/\[\d+\]$/, ''))} | ${score}`)
            .sort(),
        ).toEqual(scored.sort());
        const parts = partsOf(bytes);
        expect(idsOf(parts.get('word/footnotes.xml'), /<w:footnote w:id="(\d+)"/g)).toEqual(
          idsOf(parts.get('word/document.xml'), /<w:footnoteReference w:id="(\d+)"/g),
        );
        expect((await generator.generate('approval-decision', dossier)).bytes).toEqual(bytes);
      }),
      { numRuns: 150 },
    );
  });

  test('is valid for Microsoft’s Open XML validator', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers(6), async (dossier) => {
        expect(await openXmlFaults((await generator.generate('approval-decision', dossier)).bytes)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('is made for five hundred units as for one', async () => {
    const many = Array.from(
      { length: 500 },
      (_, at): UnitInput => ({
        id: `xa-${at}`,
        name: `UBND xã số ${at}`,
        result: { status: 'ranked', score: `${at}.5` },
      }),
    );
    for (const units of [many, many.slice(0, 1)]) {
      const input = dossierInput({
        assessment: assessmentInput({ groups: [{ id: 'so-nganh', tierId: 'so', maximumScore: '1000', units }] }),
      });
      const { bytes, rows } = await generator.generate('approval-decision', dossierSchema.parse(input));
      expect(rows).toBe(units.length);
      expect(paperText(bytes).body.filter((line) => line.includes('UBND xã số'))).toHaveLength(units.length);
      expect(await openXmlFaults(bytes)).toEqual([]);
    }
  });
});
