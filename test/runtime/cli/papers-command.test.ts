import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine, repository } from '../../support/command-line.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { rounds } from '../../support/rounds.ts';

const { inFolder, isZipFile, run } = commandLine();
const overMaximum = dossierInput({
  assessment: assessmentInput({ groups: [groupInput({ units: [rankedUnit('so-y-te', 'Sở Y tế', '1001.00')] })] }),
});

describe('trinh-ky papers', () => {
  test('makes every paper of every round and prints an overview', () => {
    round('b-2024', dossierInput());
    round('a-2026', dossierInput({ isSample: true }));
    mkdirSync(inFolder('data', 'profiles'));
    const { status, stdout, stderr } = run(['papers']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [heading, rule, first, second] = stdout.split('\n');
    expect(heading).toMatch(/^Văn bản +Tệp +Số dòng +Lưu ý$/);
    expect(rule).toMatch(/^─+( {2}─+){3}$/);
    expect(first).toMatch(
      /^Quyết định phê duyệt kết quả \(số liệu mẫu\) {2}out\/a-2026\/approval-decision\.docx +3 {2}/,
    );
    expect(second).toMatch(/^Quyết định phê duyệt kết quả +out\/b-2024\/approval-decision\.docx +3 {2}/);
    expect(isZipFile('out/a-2026/approval-decision.docx')).toBe(true);
    expect(isZipFile('out/b-2024/approval-decision.docx')).toBe(true);
  });

  test('goes on after a round that is not right and ends with 2', () => {
    round('a', { version: 2 });
    round('b', dossierInput());
    const { status, stderr } = run(['papers', '--data', 'data', '--out', 'kq']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^data\/a\/dossier\.json: Hồ sơ có \d+ chỗ chưa đúng\./);
    expect(isZipFile('kq/b/approval-decision.docx')).toBe(true);
  });

  test('ends with 1 when a finding of any round must be settled before signing', () => {
    round('a', overMaximum);
    round('b', dossierInput());
    expect(run(['papers']).status).toBe(1);
  });

  test('makes the papers of this repository', () => {
    const { status, stderr } = run(['papers', '--data', join(repository, 'data')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(inFolder('out')).sort()).toEqual(rounds);
  });
});

function round(name: string, dossier: unknown): void {
  mkdirSync(inFolder('data', name), { recursive: true });
  writeFileSync(inFolder('data', name, 'dossier.json'), JSON.stringify(dossier));
}
