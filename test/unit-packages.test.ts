import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import type { PackedFile } from '../src/documents/package-overview.ts';
import type { Dossier } from '../src/domain/dossier.ts';
import type { Finding } from '../src/domain/finding.ts';
import { MissingPartError, TemplateError, UnknownUnitError } from '../src/errors.ts';
import { createGenerator } from '../src/generate.ts';
import { type GivenDossier, packUnits } from '../src/unit-packages.ts';
import { collected } from './support/chunks.ts';
import { dossier } from './support/dossiers.ts';
import { coverLetterInput, inspectionDossier } from './support/inspections.ts';
import { paperText } from './support/paper-text.ts';
import { repositoryTemplates } from './support/rounds.ts';
import { readSpreadsheet } from './support/spreadsheet.ts';
import { templatesWith } from './support/templates.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const round = inspectionDossier({ coverLetter: coverLetterInput() });
const unitFiles = [
  'de-cuong-bao-cao.docx',
  'phu-luc-1_tin-bai-tuyen-truyen.docx',
  'phu-luc-1_tin-bai-tuyen-truyen.xlsx',
  'phu-luc-2_van-ban-chinh-sach.docx',
  'phu-luc-2_van-ban-chinh-sach.xlsx',
  'phu-luc-3_ha-tang.docx',
  'phu-luc-3_ha-tang.xlsx',
  'phu-luc-4_dau-tu.docx',
  'phu-luc-4_dau-tu.xlsx',
  'cong-van.docx',
];

describe('the package of an inspection', () => {
  test('has the bound plan, a folder with all papers for each unit, an overview and a record', async () => {
    const { files, fileName, name } = await unpacked(round);
    expect([fileName, name]).toEqual([
      'goi-tai-lieu-kiem-tra-cds-2024.zip',
      'Gói tài liệu kiểm tra chuyển đổi số năm 2024.zip',
    ]);
    expect([...files.keys()]).toEqual([
      'kh_kiem-tra-cds-2024_du-thao_dong-tap.docx',
      ...['01_so-y-te', '02_ubnd-huyen-dak-ha'].flatMap((folder) => unitFiles.map((file) => `${folder}/${file}`)),
      'tong-hop.xlsx',
      'manifest.json',
    ]);
  });

  test('has for each unit the papers made for it', async () => {
    const { files } = await unpacked(round);
    const words = (path: string) => paperText(bytesOf(files, path)).body;
    expect(words('01_so-y-te/cong-van.docx')).toContain('Kính gửi: Sở Y tế');
    expect(words('02_ubnd-huyen-dak-ha/cong-van.docx')).toContain('Kính gửi: UBND huyện Đăk Hà');
    expect(words('02_ubnd-huyen-dak-ha/phu-luc-3_ha-tang.docx')).toContain('Đơn vị: UBND huyện Đăk Hà');
    const forDistricts = /truyền thanh cơ sở/;
    expect(words('01_so-y-te/de-cuong-bao-cao.docx').join('\n')).not.toMatch(forDistricts);
    expect(words('02_ubnd-huyen-dak-ha/de-cuong-bao-cao.docx').join('\n')).toMatch(forDistricts);
    const sheet = new PizZip(bytesOf(files, '02_ubnd-huyen-dak-ha/phu-luc-4_dau-tu.xlsx'));
    const texts = Object.values(sheet.files).map((file) => file.asText());
    expect(texts.join('')).toContain('Đơn vị: UBND huyện Đăk Hà');
    expect(texts.join('')).not.toContain('Sở Y tế');
  });

  test('is the same bytes each time', async () => {
    const [one, other] = [await unpacked(round), await unpacked(round)];
    expect(one.zip.equals(other.zip)).toBe(true);
    const fresh = await unpacked(round, createGenerator({ templates: repositoryTemplates }));
    expect(fresh.zip.equals(one.zip)).toBe(true);
  });

  test('records every file with its size and fingerprint, and nothing of the machine', async () => {
    const { files, manifest } = await unpacked(round);
    const recorded = [...manifest.files, ...manifest.units.flatMap((unit) => unit.files)];
    expect(recorded.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => path !== 'manifest.json').sort(),
    );
    for (const { path, size, sha256 } of recorded) {
      const bytes = bytesOf(files, path);
      expect([size, sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')]);
    }
    expect(Object.keys(manifest)).toEqual([
      'version',
      'software',
      'ruleSet',
      'dossier',
      'templates',
      'formVersion',
      'files',
      'units',
      'findings',
    ]);
    expect(manifest.units[0]).toMatchObject({
      id: 'so-y-te',
      name: 'Sở Y tế',
      inspection: 'direct',
      reportDeadline: '2024-09-20',
      folder: '01_so-y-te',
    });
    expect(manifest.templates.map(({ kind }) => kind)).toContain('cover-letter');
    expect(manifest.templates.map(({ kind }) => kind)).not.toContain('approval-decision');
    expect(JSON.stringify(manifest)).not.toContain(process.cwd());
  });

  test('lists in its overview every paper that is in the zip, the bound plan too', async () => {
    const { files } = await unpacked(round);
    const sheet = (await readSpreadsheet(new Uint8Array(bytesOf(files, 'tong-hop.xlsx')))).getWorksheet('Tệp');
    const listed = (sheet?.getColumn(2).values ?? []).filter((value) => /\.(docx|xlsx)$/.test(String(value)));
    expect(listed).toEqual([...files.keys()].filter((path) => !/^(tong-hop\.xlsx|manifest\.json)$/.test(path)));
  });

  test('records the fingerprint of the dossier as it was sent, blanks and all', async () => {
    const json = `${JSON.stringify(round, null, 2)}\n`;
    const { manifest } = await unpacked(round, generator, ['so-y-te'], json);
    expect(manifest.dossier.sha256).toBe(createHash('sha256').update(json).digest('hex'));
  });

  test('records the version that the Excel forms bear', async () => {
    const { files, manifest } = await unpacked(round, generator, ['so-y-te']);
    const form = await readSpreadsheet(new Uint8Array(bytesOf(files, '01_so-y-te/phu-luc-4_dau-tu.xlsx')));
    const facts = form.getWorksheet('trinh-ky')?.getSheetValues() as readonly (readonly unknown[])[];
    expect(facts.find((row) => row?.[1] === 'formVersion')?.[2]).toBe(manifest.formVersion);
    expect(manifest.formVersion).toMatch(/^\d+$/);
  });

  test('of a sample says that it is one', async () => {
    const { fileName, name } = await unpacked({ ...round, isSample: true });
    expect(fileName).toBe('goi-tai-lieu-kiem-tra-cds-2024_mau.zip');
    expect(name).toContain('(số liệu mẫu)');
  });

  test('may be for some units, whose folders keep their numbers', async () => {
    const { files } = await unpacked(round, generator, ['huyen-dak-ha']);
    const folders = new Set([...files.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...folders]).toEqual(['02_ubnd-huyen-dak-ha']);
  });

  test('names folders so that any records system takes them', async () => {
    const names = ['北京', 'Sở Y tế / ..\\..', `Ủy ban ${'rất dài '.repeat(20)}`, 'Sở Y tế'];
    const units = names.map((name, at) => ({
      id: `don-vi-${at}`,
      name,
      tier: 'department' as const,
      isInspectedDirectly: true,
    }));
    const { manifest } = await unpacked(inspectionDossier({ units, coverLetter: coverLetterInput() }));
    const folders = manifest.units.map(({ folder }) => folder);
    expect(folders.slice(0, 2)).toEqual(['01_don-vi-0', '02_so-y-te']);
    for (const folder of folders) expect(folder).toMatch(/^\d{2}_[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(folders).size).toBe(names.length);
  });

  test('names folders with whole words of a long name, and cuts only a word that is too long by itself', async () => {
    const names = [
      'Ủy ban nhân dân xã Nam Mẫu Sơn Thượng Tây Bình Khánh Đông, huyện Tu Mơ Rông',
      `Sở ${'a'.repeat(57)} ${'b'.repeat(9)}`,
      `Sở ${'a'.repeat(58)}`,
      'x'.repeat(70),
    ];
    const units = names.map((name, at) => ({
      id: `don-vi-${at}`,
      name,
      tier: 'department' as const,
      isInspectedDirectly: true,
    }));
    const { manifest } = await unpacked(inspectionDossier({ units, coverLetter: coverLetterInput() }));
    expect(manifest.units.map(({ folder }) => folder)).toEqual([
      '01_uy-ban-nhan-dan-xa-nam-mau-son-thuong-tay-binh-khanh-dong',
      `02_so-${'a'.repeat(57)}`,
      '03_so',
      `04_${'x'.repeat(60)}`,
    ]);
  });
});

describe('a package that can’t be whole', () => {
  test('is not begun without an inspection or for units that are not in it', async () => {
    await expect(packUnits(generator, given(dossier()))).rejects.toThrow(MissingPartError);
    await expect(packUnits(generator, given(round), ['so-y-te', 'so-la'])).rejects.toThrow(UnknownUnitError);
    await expect(packUnits(generator, given(round), ['so-la'])).rejects.toThrow(/“so-la”/);
  });

  test('is not begun with a template that is faulty for every unit', async () => {
    const templates = templatesWith('cover-letter', 'word/document.xml', (xml) => xml.replace('{place}', '{palce}'));
    await expect(packUnits(createGenerator({ templates }), given(round))).rejects.toThrow(TemplateError);
  });

  test('without a letter in the dossier goes without letters and says so', async () => {
    const { files, findings } = await unpacked(inspectionDossier());
    expect([...files.keys()].some((path) => path.endsWith('cong-van.docx'))).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'package-without-letter', severity: 'warning' }));
  });

  test('leaves out a unit whose papers can’t be made, names it and its fault, and has all others', async () => {
    const tag = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const templates = templatesWith('report-outline', 'word/footnotes.xml', (xml) =>
      xml.replace(/(<w:footnote w:id="1">)(.*?)(<\/w:footnote>)/s, (_all, open, body, close) =>
        [open, tag('{#isForLocalities}'), body, tag('{/isForLocalities}'), close].join(''),
      ),
    );
    const failing = createGenerator({ templates });
    const { files, findings, manifest } = await unpacked(round, failing);
    expect([...files.keys()].some((path) => path.startsWith('01_'))).toBe(false);
    expect([...files.keys()].filter((path) => path.startsWith('02_'))).toHaveLength(unitFiles.length);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'unit-papers-failed',
        severity: 'error',
        unit: 'Sở Y tế',
        message: expect.stringContaining('Một chú thích không có nội dung'),
      }),
    );
    expect(manifest.findings.map(({ code }) => code)).toContain('unit-papers-failed');
    expect(manifest.units.map((unit) => unit.files.length)).toEqual([0, unitFiles.length]);
  });
});

interface Manifest {
  readonly dossier: { readonly sha256: string };
  readonly formVersion: string;
  readonly templates: readonly { readonly kind: string; readonly sha256: string }[];
  readonly files: readonly PackedFile[];
  readonly units: readonly { readonly folder: string; readonly files: readonly PackedFile[] }[];
  readonly findings: readonly Finding[];
}

/** A dossier as somebody sends it. */
function given(sent: Dossier, json = JSON.stringify(sent)): GivenDossier {
  return { dossier: sent, bytes: new TextEncoder().encode(json) };
}

async function unpacked(of: Dossier, by = generator, unitIds: readonly string[] = [], json?: string) {
  const { name, fileName, chunks, findings } = await packUnits(by, given(of, json), unitIds);
  const zip = Buffer.concat(await collected(chunks));
  const files = new Map(Object.entries(new PizZip(zip).files).map(([path, file]) => [path, file.asUint8Array()]));
  const manifest = JSON.parse(new TextDecoder().decode(bytesOf(files, 'manifest.json'))) as Manifest;
  return { name, fileName, zip, files, manifest, findings: findings() };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`The package has no ${path}`);
  return bytes;
}
