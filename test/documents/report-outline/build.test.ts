import { describe, expect, test } from 'vitest';
import { build } from '../../../src/documents/report-outline/build.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { createGenerator, findingsOf } from '../../../src/generate.ts';
import { dossier, profileInput } from '../../support/dossiers.ts';
import { cited, completeCitations } from '../../support/inspection-findings.ts';
import {
  type CitationsInput,
  citationsInput,
  type InspectionInput,
  inspectionDossier,
} from '../../support/inspections.ts';
import { paperText } from '../../support/paper-text.ts';
import { repositoryTemplates } from '../../support/rounds.ts';

test('the words of a small outline', () => {
  const { context, name, fileName } = build(inspectionDossier());
  expect(context).toMatchObject({
    documentTitle: 'Đề cương báo cáo phục vụ công tác kiểm tra chuyển đổi số năm 2024',
    inspectionYear: '2024',
    previousYear: '2023',
    isForLocalities: true,
    localityTiers: 'cấp huyện, xã',
    hasLocalBudget: true,
    localities: 'huyện, thành phố',
    newsArticlesLabel: 'Phụ lục I',
    itInvestmentsLabel: 'Phụ lục IV',
    assignedTasks:
      'Nghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022 của Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Kon Tum; ' +
      'Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ',
    investment:
      'Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ và ' +
      'Quyết định số 186/QĐ-BTTTT ngày 11 tháng 02 năm 2022 của Bộ trưởng Bộ Thông tin và Truyền thông',
    budgetCutOff: 'ngày 30 tháng 4 năm 2024',
  });
  expect(name).toBe('Đề cương báo cáo kiểm tra chuyển đổi số năm 2024');
  expect(fileName).toBe('de-cuong-bao-cao-kiem-tra-cds-2024');
});

describe('the documents that the outline cites', () => {
  const complete = citationsInput({
    ...completeCitations,
    communeRadio: cited('39', 'TT-BTTTT'),
    itSkills: cited('3', 'TT-BTTTT'),
    malware: cited('14', 'CT-TTg'),
    improvementPlan: cited('4325', 'KH-BCĐ'),
    websites: cited('42', 'NĐ-CP'),
    investment: [cited('73', 'NĐ-CP'), cited('3466', 'UBND-KGVX')],
  });
  const found = (changes: Partial<CitationsInput>) =>
    build(inspectionDossier({ citations: { ...complete, ...changes } })).findings;

  test('raise nothing when they are complete and in force', () => {
    expect(found({})).toEqual([]);
    expect(found({ malware: cited('14', 'CT-TTg', { inForceFrom: '2018-05-25', inForceTo: '2024-12-31' }) })).toEqual(
      [],
    );
  });

  test.each([
    'communeRadio',
    'itSkills',
    'malware',
    'improvementPlan',
    'websites',
    'platformProgramme',
    'resolution',
  ] as const)('are a warning each, if issued later than the plan: %s', (name) => {
    expect(found({ [name]: cited('7', 'KH-UBND', { date: '2099-01-01' }) })).toMatchObject([
      { code: 'cited-document-later', severity: 'warning', path: `inspection.citations.${name}.date` },
    ]);
  });

  test.each(['assignedTasks', 'digitisation', 'investment'] as const)('are a warning in the list %s too', (name) => {
    expect(found({ [name]: [cited('7', 'KH-UBND', { date: '2099-01-01' })] })).toMatchObject([
      { code: 'cited-document-later', path: `inspection.citations.${name}[0].date` },
    ]);
  });

  test('are a warning without their issuer, also when the committee is it', () => {
    expect(found({ improvementPlan: cited('4325', 'KH-BCĐ', { issuer: undefined }) })).toMatchObject([
      { code: 'cited-document-incomplete', message: expect.stringContaining('còn thiếu cơ quan ban hành') },
    ]);
  });

  test('are a warning when they are no longer in force', () => {
    expect(found({ websites: cited('42', 'NĐ-CP', { inForceTo: '2023-12-31' }) })).toMatchObject([
      {
        code: 'cited-document-not-in-force',
        severity: 'warning',
        message: 'Kế hoạch số 42/NĐ-CP ngày 29/4/2022 không có hiệu lực vào ngày ban hành.',
        path: 'inspection.citations.websites',
      },
    ]);
  });

  test('are a warning when they may go out of force in the year of an issue whose day is open', () => {
    expect(found({ websites: cited('42', 'NĐ-CP', { inForceTo: '2024-06-30' }) })[0]?.message).toBe(
      'Kế hoạch số 42/NĐ-CP ngày 29/4/2022 có thể không có hiệu lực vào ngày ban hành (ngày ban hành chưa xác định).',
    );
  });

  test('are told of once where the plan cites them too', () => {
    const late = { ...complete, resolution: cited('7', 'NQ-TU', { date: '2099-01-01' }) };
    const later = findingsOf(inspectionDossier({ citations: late })).filter(
      ({ code }) => code === 'cited-document-later',
    );
    expect(later).toHaveLength(1);
  });
});

test('days are written in the one style of the profile', () => {
  const { context } = build(inspectionDossier({}, { profile: profileInput({ dateStyle: 'slashes' }) }));
  expect([context.budgetCutOff, context.communeRadio]).toEqual([
    'ngày 30/4/2024',
    'Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ',
  ]);
});

test('no outline is made without an inspection', () => {
  expect(() => build(dossier())).toThrow(MissingPartError);
});

describe('items that concern some tiers only', () => {
  const forLocalities = ['truyền thanh cơ sở', 'đài truyền thanh cấp xã', 'Tổ công nghệ số cộng đồng'];
  const forDistricts = 'Các huyện, thành phố báo cáo tổng kinh phí';

  test('stand in the outline of a round with districts, with the note on commune radio', async () => {
    const { text, notes } = await outlineFor('district');
    for (const words of [...forLocalities, forDistricts]) expect(text).toContain(words);
    expect(notes).toBe(4);
  });

  test('are those of communes where there are no districts any more', async () => {
    const { text, notes } = await outlineFor('commune');
    for (const words of [...forLocalities, forDistricts, '(đối với cấp xã)']) expect(text).toContain(words);
    expect(notes).toBe(4);
  });

  test('in the outline for one unit are those of its tier; the budget is reported right below the province', () => {
    const units = (['department', 'district', 'commune'] as const).map((tier) => {
      return { id: tier, name: `Đơn vị ${tier}`, tier, isInspectedDirectly: true };
    });
    const dossier = inspectionDossier({ units });
    const flags = dossier.inspection.units.map((unit) => {
      const { isForLocalities, hasLocalBudget } = build(dossier, unit).context;
      return [isForLocalities, hasLocalBudget];
    });
    expect(flags).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  test('and the note on commune radio are left out where departments alone are inspected', async () => {
    const { text, notes } = await outlineFor('department');
    for (const words of [...forLocalities, 'đài truyền thanh', forDistricts]) expect(text).not.toContain(words);
    expect(text).toContain('- Tỷ lệ cán bộ chuyên trách về công nghệ thông tin');
    expect(text).toContain('các thiết bị hạ tầng công nghệ thông tin theo Phụ lục III đính kèm');
    expect(notes).toBe(3);
  });
});

async function outlineFor(tier: InspectionInput['units'][number]['tier']) {
  const units = [{ id: 'don-vi', name: 'Đơn vị', tier, isInspectedDirectly: true }];
  const { generate } = createGenerator({ templates: repositoryTemplates });
  const { body, notes } = paperText((await generate('report-outline', inspectionDossier({ units }))).bytes);
  return { text: body.join('\n'), notes: notes.length };
}
