import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnreadableTemplateError } from '../../src/errors.ts';
import { folderTemplates } from '../../src/runtime/folder-templates.ts';
import { openOwnFolder } from '../../src/runtime/own-folder.ts';
import { dossierInput } from '../support/dossiers.ts';
import { bundledTemplate, faultyTemplate, ownTemplate } from '../support/own-templates.ts';
import { approvedText } from '../support/paper-text.ts';
import { startService } from '../support/running-service.ts';

const kind = 'approval-decision';
const file = 'qd_phe-duyet-ket-qua-cds-2023_du-thao.docx';
const program = (name: string) => fileURLToPath(new URL(`../../src/runtime/${name}.ts`, import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trinh-ky-own-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of own templates', () => {
  test('is none when no folder is named', async () => {
    expect(await openOwnFolder(undefined)).toEqual({ ports: {} });
    expect(await openOwnFolder('')).toEqual({ ports: {} });
  });

  test('that is not there is a fault, not an empty folder', async () => {
    expect(await openOwnFolder(join(folder, 'x'))).toEqual({
      fault: `Không đọc được thư mục mẫu “${join(folder, 'x')}”: không tìm thấy.`,
    });
  });

  test('with a misspelt name is spoken of; Word’s lock files and other papers than Word’s are not', async () => {
    put('approval-decison.docx', ownTemplate(kind));
    put('~$proval-decision.docx', new Uint8Array());
    put('ghi-chú.txt', new Uint8Array());
    put(`${kind}.docx`, ownTemplate(kind));
    expect(await openOwnFolder(folder)).toMatchObject({
      notice: expect.stringContaining('tệp không dùng tới: “approval-decison.docx”. Tên tệp mẫu'),
    });
  });

  test('that goes away later is an error: the bundled templates do not step in', async () => {
    const templates = folderTemplates(folder);
    rmSync(folder, { recursive: true });
    await expect(templates.load(kind)).rejects.toThrow(UnreadableTemplateError);
  });

  test('in which a template can’t be read is an error', async () => {
    mkdirSync(join(folder, `${kind}.docx`));
    await expect(folderTemplates(folder).load(kind)).rejects.toThrow(UnreadableTemplateError);
  });
});

describe('trinh-ky --templates', () => {
  test('makes papers from the folder, and tells so in JSON', async () => {
    put(`${kind}.docx`, ownTemplate(kind));
    const { status, stdout, stderr } = trinhKy('generate', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([{ templates: [{ kind, isBundled: false }] }]);
    expect(await approvedText(readFileSync(join(folder, 'out', file)))).toContain('Nơi gửi:');
  });

  test('ends with 2 for a faulty template and names the file and the places', () => {
    put(`${kind}.docx`, faultyTemplate(kind));
    const { status, stdout, stderr } = trinhKy('generate');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Mẫu Word “approval-decision.docx” có 2 lỗi.');
    expect(stderr).toContain('  - Thân bài, đoạn “{titel}”: Không có thẻ {titel} ở chỗ này. Ý bạn là {title}?\n');
  });

  test('ends with 2 for a folder that is not there', () => {
    const { status, stderr } = trinhKy('generate', '--templates', join(folder, 'x'));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `Không đọc được thư mục mẫu “${join(folder, 'x')}”: không tìm thấy.\n`,
    });
  });

  function trinhKy(command: string, ...more: readonly string[]) {
    const dossier = join(folder, 'dossier.json');
    writeFileSync(dossier, JSON.stringify(dossierInput()));
    const args = [program('cli'), command, dossier, '--templates', folder, ...more];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  }
});

describe('trinh-ky template', () => {
  test('writes the bundled template and the guide to its tags', () => {
    for (const [action, name] of [
      ['get', `${kind}.docx`],
      ['guide', `huong-dan-mau_${kind}.docx`],
    ] as const) {
      const { status, stdout } = spawnSync(
        process.execPath,
        [program('cli'), 'template', action, kind, '--out', folder],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      );
      expect({ status, stdout }).toEqual({ status: 0, stdout: `Đã ghi: ${join(folder, name)}\n` });
    }
    expect(readFileSync(join(folder, `${kind}.docx`)).equals(bundledTemplate(kind))).toBe(true);
  });

  test.each([
    [['template'], 'Lệnh template cần kèm check (kiểm tra mẫu), get (lấy mẫu) hoặc guide'],
    [['template', 'put', kind], 'Lệnh template cần kèm check (kiểm tra mẫu), get (lấy mẫu) hoặc guide'],
    [['template', 'get'], 'Thiếu mã loại văn bản của mẫu.'],
    [['template', 'get', kind, 'x'], 'Lệnh template get không nhận “x”.'],
    [['template', 'get', kind, '--json'], 'Lệnh template get không có tùy chọn “--json”.'],
    [['template', 'get', 'nope'], 'Không có loại văn bản “nope”.'],
  ])('ends with 2 for %j', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [program('cli'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('the service on Node with TRINH_KY_TEMPLATES', () => {
  test('sees each change of the folder without a restart', async () => {
    const service = await startService({ TRINH_KY_TEMPLATES: folder });
    const words = async () => {
      const response = await fetch(new URL(`/api/documents/${kind}`, service.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(dossierInput()),
      });
      return response.status === 200 ? approvedText(await response.bytes()) : await response.text();
    };
    try {
      expect(await words()).toContain('Nơi nhận:');
      put(`${kind}.docx`, ownTemplate(kind));
      expect(await words()).toContain('Nơi gửi:');
      put(`${kind}.docx`, faultyTemplate(kind));
      expect(JSON.parse(await words())).toMatchObject({ code: 'invalid-template', issues: expect.any(Array) });
      rmSync(join(folder, `${kind}.docx`));
      expect(await words()).toContain('Nơi nhận:');
    } finally {
      service.process.kill();
      await service.ended;
    }
  });

  test('does not start with a folder that is not there', () => {
    const { status, stderr } = spawnSync(process.execPath, [program('node')], {
      env: { ...process.env, PORT: '0', TRINH_KY_TEMPLATES: join(folder, 'x') },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `Không đọc được thư mục mẫu “${join(folder, 'x')}”: không tìm thấy. Sửa biến môi trường TRINH_KY_TEMPLATES.\n`,
    });
  });
});

function put(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes);
}
