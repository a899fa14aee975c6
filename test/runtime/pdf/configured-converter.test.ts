import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configuredConverter } from '../../../src/runtime/pdf/configured-converter.ts';

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-ky-'));
  program = await withProgram('soffice', 'exit 0');
  await withProgram('fc-match', "printf 'Tinos\\nBold Italic\\nen|vi'");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withProgram(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('the converter to PDF', () => {
  test('is none where there is no LibreOffice and no Gotenberg is named', async () => {
    expect(await configuredConverter({ PATH: '/nowhere' })).toEqual({
      pdf: undefined,
      description: 'Bản PDF: không có, vì máy không có LibreOffice (soffice) và không đặt TRINH_KY_GOTENBERG_URL.',
    });
  });

  test('is the LibreOffice on the PATH', async () => {
    expect(await configuredConverter({ PATH: `/nowhere:${folder}` })).toEqual({
      pdf: expect.objectContaining({ name: 'soffice' }),
      description: `Bản PDF: bằng LibreOffice (${program}).`,
    });
  });

  test('is the LibreOffice that is named, and Gotenberg before it', async () => {
    const named = { PATH: '/bin', TRINH_KY_SOFFICE: program };
    expect(await configuredConverter(named)).toMatchObject({ pdf: { name: 'soffice' } });
    const both = { ...named, TRINH_KY_GOTENBERG_URL: 'http://clerk:secret@office.example:3000/' };
    expect(await configuredConverter(both)).toEqual({
      pdf: expect.objectContaining({ name: 'gotenberg' }),
      description: 'Bản PDF: qua Gotenberg tại office.example:3000.',
    });
  });

  test.each([
    [{ TRINH_KY_SOFFICE: '/nowhere/soffice' }, 'TRINH_KY_SOFFICE'],
    [{ TRINH_KY_SOFFICE: '/tmp' }, 'TRINH_KY_SOFFICE'],
    [{ TRINH_KY_GOTENBERG_URL: 'office.example:3000' }, 'TRINH_KY_GOTENBERG_URL'],
    [{ TRINH_KY_GOTENBERG_URL: 'file:///etc' }, 'TRINH_KY_GOTENBERG_URL'],
  ])('that is named by %j and can not be had is a fault that names the setting', async (env, name) => {
    expect(await configuredConverter({ PATH: folder, ...env })).toEqual({ fault: expect.stringContaining(name) });
  });
});

describe('a notice about typefaces', () => {
  const notice = async (script: string) => {
    await withProgram('fc-match', script);
    const configured = await configuredConverter({ PATH: `${folder}:/bin:/usr/bin` });
    return 'notice' in configured ? configured.notice : undefined;
  };

  test('is given where another typeface would stand in for Times New Roman', async () => {
    expect(await notice("printf 'DejaVu Serif\\nBold Italic\\nen|vi'")).toMatch(
      /^Máy thiếu phông chữ Times New Roman .* kiểu chữ: thường, đậm, nghiêng, đậm nghiêng\./,
    );
  });

  test('is given where the typeface has no Vietnamese letters', async () => {
    expect(await notice("printf 'Tinos\\nBold Italic\\nen|fr'")).toContain('Máy thiếu phông chữ');
  });

  test('names the faces that are missing', async () => {
    expect(await notice("printf 'Times New Roman\\nBold,Đậm\\nen|vi'")).toContain('kiểu chữ: nghiêng, đậm nghiêng.');
  });

  test('is given where it can not be told', async () => {
    expect(await notice('exit 1')).toContain('Không kiểm tra được phông chữ');
  });

  test('is not given where all faces are there', async () => {
    expect(await notice("printf 'Liberation Serif\\nBold Italic\\nen|vi'")).toBeUndefined();
  });
});
