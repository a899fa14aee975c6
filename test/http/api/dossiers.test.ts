import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../../support/app.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { rounds } from '../../support/rounds.ts';

const { app } = testApp();
const path = '/api/dossiers/validate';

describe('a dossier to be checked', () => {
  test('that is sound is valid', async () => {
    const response = await app.request(path, sending());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ valid: true, issues: [] });
  });

  test('that is sound may have findings', async () => {
    const units = [rankedUnit('so-y-te', 'Sở Y tế', '1001.00')];
    const assessment = assessmentInput({ groups: [groupInput({ units })] });
    const response = await app.request(path, sending(dossierInput({ assessment })));
    const answer = (await response.json()) as { findings: { severity: string }[]; message: string };
    expect(answer).toMatchObject({ valid: true, issues: [] });
    expect(answer.findings.map(({ severity }) => severity)).toContain('error');
    expect(answer.message).toBe(`Hồ sơ đúng cấu trúc, có ${answer.findings.length} lưu ý.`);
  });

  test('that is not sound is told its faults, which is no error of the request', async () => {
    const response = await app.request(path, sending({ ...dossierInput(), titel: 'x' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      valid: false,
      message: 'Hồ sơ có 1 chỗ chưa đúng. Sửa các chỗ nêu dưới đây rồi gửi lại.',
      issues: [{ message: 'Hồ sơ không có trường “titel” ở vị trí này.', place: 'titel', hint: 'Ý bạn là “title”?' }],
      findings: [],
    });
  });

  test.each(rounds)('of the round %s is valid', async (round) => {
    const body = await readFile(new URL(`../../../data/${round}/dossier.json`, import.meta.url));
    expect(await (await app.request(path, sending(body))).json()).toMatchObject({ valid: true, issues: [] });
  });
});
