import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { TemplateError } from '../src/errors.ts';
import { createGenerator } from '../src/generate.ts';
import { packUnits } from '../src/unit-packages.ts';
import { openXmlFaults } from './support/open-xml-validator.ts';
import { bundledTemplate, customProperties, faultyTemplate, ownTemplate, storeOf } from './support/own-templates.ts';
import { approvedText } from './support/paper-text.ts';
import { dossierOf, repositoryTemplates } from './support/rounds.ts';

const kind = 'approval-decision';
const dossier = dossierOf('kon-tum-2023');
const inspection = dossierOf('kon-tum-2024-inspection');

/** A generator with own templates that can be changed under its hands. */
function generatorWith(own: Map<string, Uint8Array>) {
  return createGenerator({ templates: repositoryTemplates, ownTemplates: storeOf(own) });
}

describe('an own template', () => {
  test('is used instead of the one that comes with the software; kinds without one keep theirs', async () => {
    const generator = generatorWith(new Map([[kind, ownTemplate(kind)]]));
    expect(await approvedText((await generator.generate(kind, dossier)).bytes)).toContain('Nơi gửi:');
    const plan = await generator.generate('inspection-plan', inspection);
    expect(await approvedText(plan.bytes)).toContain('Nơi nhận:');
  });

  test('is in force from the next paper on when it is put there, changed, changed back, or taken away', async () => {
    const own = new Map<string, Uint8Array>();
    const generator = generatorWith(own);
    const words = async () =>
      /Nơi (nhận|gửi):/.exec(await approvedText((await generator.generate(kind, dossier)).bytes));
    expect((await words())?.[1]).toBe('nhận');
    own.set(kind, ownTemplate(kind));
    expect((await words())?.[1]).toBe('gửi');
    own.set(kind, bundledTemplate(kind));
    expect((await words())?.[1]).toBe('nhận');
    own.set(kind, ownTemplate(kind));
    expect((await words())?.[1]).toBe('gửi');
    own.delete(kind);
    expect((await words())?.[1]).toBe('nhận');
  });

  test('with faults makes no paper: the error names the file and all its faults, each with its place', async () => {
    const generator = generatorWith(new Map([[kind, faultyTemplate(kind)]]));
    const error = await generator.generate(kind, dossier).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TemplateError);
    const { message, issues } = error as TemplateError;
    expect(message).toContain('Mẫu Word “approval-decision.docx” có');
    expect(issues.map(({ place }) => place)).toEqual(issues.map(() => expect.stringContaining('đoạn')));
    expect(issues.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['no Word file', new TextEncoder().encode('Kính gửi')],
    ['an empty file', new Uint8Array()],
    ['a file that unpacks to more than a template can be', bomb()],
  ])('that is %s is an error', async (_, bytes) => {
    const generator = generatorWith(new Map([[kind, bytes]]));
    await expect(generator.generate(kind, dossier)).rejects.toThrow(TemplateError);
  });
});

describe('a paper', () => {
  test('says in its properties which template it was made from, and that it came with the software', async () => {
    const { bytes, templates } = await generatorWith(new Map()).generate(kind, dossier);
    const hash = sha256(bundledTemplate(kind));
    expect(templates).toEqual([{ kindId: kind, sha256: hash, isBundled: true }]);
    expect(customProperties(bytes)).toEqual([
      ['Trình ký: mẫu approval-decision', `Mẫu đi kèm phần mềm, SHA-256 ${hash}`],
    ]);
  });

  test('says so of an own template, and is valid for Microsoft’s Open XML validator', async () => {
    const { bytes, templates } = await generatorWith(new Map([[kind, ownTemplate(kind)]])).generate(kind, dossier);
    const hash = sha256(ownTemplate(kind));
    expect(templates).toEqual([{ kindId: kind, sha256: hash, isBundled: false }]);
    expect(customProperties(bytes)).toEqual([
      ['Trình ký: mẫu approval-decision', `Mẫu riêng của cơ quan, SHA-256 ${hash}`],
    ]);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('is the same, byte for byte, when the bundled template lies in the office’s store', async () => {
    const plain = await generatorWith(new Map()).generate(kind, dossier);
    const copied = await generatorWith(new Map([[kind, bundledTemplate(kind)]])).generate(kind, dossier);
    expect(Buffer.from(copied.bytes).equals(plain.bytes)).toBe(true);
    expect(copied.templates).toEqual(plain.templates);
  });

  test('bound of several names the template of each, in their order', async () => {
    const own = new Map([
      ['inspection-plan', ownTemplate('inspection-plan')],
      ['report-outline', bundledTemplate('report-outline')],
    ]);
    const { bytes } = await generatorWith(own).generate('inspection-set', inspection);
    const named = customProperties(bytes);
    expect(named.map(([name]) => name.replace('Trình ký: mẫu ', ''))).toEqual([
      'inspection-plan',
      'report-outline',
      'appendix-news-articles',
      'appendix-issued-documents',
      'appendix-infrastructure',
      'appendix-it-investments',
    ]);
    expect(named.map(([, value]) => value.split(',')[0])).toEqual([
      'Mẫu riêng của cơ quan',
      ...Array(5).fill('Mẫu đi kèm phần mềm'),
    ]);
  });
});

describe('a package for inspected units', () => {
  test('records whether each template came with the software', async () => {
    const own = new Map([['cover-letter', ownTemplate('cover-letter')]]);
    const { templates } = await manifestOf(generatorWith(own));
    expect(templates.find(({ kind: id }) => id === 'cover-letter')).toEqual({
      kind: 'cover-letter',
      sha256: sha256(ownTemplate('cover-letter')),
      isBundled: false,
    });
    expect(templates.filter(({ isBundled }) => isBundled)).toHaveLength(templates.length - 1);
  });

  test('is made from the templates that it records, also when one is changed while it is read', async () => {
    const own = new Map([['cover-letter', ownTemplate('cover-letter')]]);
    const packed = await packUnits(generatorWith(own), given(), ['so-y-te']);
    own.delete('cover-letter');
    const zip = new PizZip(await buffer(packed.chunks));
    const letter = Object.keys(zip.files).find((name) => /so-y-te\/.*cong-van.*\.docx$/.test(name)) ?? '';
    expect(await approvedText(zip.file(letter)?.asUint8Array() ?? new Uint8Array())).toContain('Nơi gửi:');
  });
});

function given() {
  return { dossier: inspection, bytes: new TextEncoder().encode(JSON.stringify(inspection)) };
}

async function manifestOf(generator: ReturnType<typeof generatorWith>): Promise<Manifest> {
  const packed = await packUnits(generator, given(), ['so-y-te']);
  const zip = new PizZip(await buffer(packed.chunks));
  return JSON.parse(zip.file('manifest.json')?.asText() ?? '') as Manifest;
}

interface Manifest {
  readonly templates: readonly { readonly kind: string; readonly sha256: string; readonly isBundled: boolean }[];
}

function bomb(): Uint8Array {
  const zip = new PizZip(bundledTemplate(kind));
  zip.file('word/media.xml', ' '.repeat(20 * 1024 * 1024));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
