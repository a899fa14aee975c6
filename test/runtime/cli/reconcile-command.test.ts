import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine, repository } from '../../support/command-line.ts';

const { run } = commandLine();

describe('trinh-ky reconcile', () => {
  const dossier = join(repository, 'data/kon-tum-2023/dossier.json');
  const paper = (name: string) => join(repository, `test/support/papers/${name}.txt`);

  test('ends with 0 for a paper that says what the data says', () => {
    const { status, stdout, stderr } = run(['reconcile', dossier, paper('kon-tum-2023-decision')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('30 dòng đơn vị, 120 số liệu và xếp loại đã đối chiếu, không có sai khác.');
  });

  test('ends with 1 and names every difference with its place', () => {
    const { status, stdout } = run(['reconcile', dossier, paper('kon-tum-2023-announcement')]);
    expect(status).toBe(1);
    expect(stdout).toContain('  - Dòng 58: UBND TP. Kon Tum: văn bản ghi chỉ số 60.08, hồ sơ là 61.11.\n');
    const json = run(['reconcile', dossier, paper('kon-tum-2023-announcement'), '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      rows: 30,
      differences: [{ inData: '61.11' }, { inData: '60.04' }],
    });
  });

  test('ends with 2 for a paper without results', () => {
    const { status, stderr } = run(['reconcile', dossier, join(repository, 'README.md')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Văn bản không có bảng kết quả nào/);
  });
});
