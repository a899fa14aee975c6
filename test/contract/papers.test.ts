import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentKinds, kindsFor } from '../../src/documents/index.ts';
import { createGenerator } from '../../src/generate.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { paperText } from '../support/paper-text.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';
import { partsOf } from '../support/word-files.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const cases = rounds.flatMap((round) => kindsFor(dossierOf(round)).map((kind) => ({ kind: kind.id, round })));

describe.each(cases)('the paper $kind of $round', ({ kind, round }) => {
  const built = () => documentKinds.find((each) => each.id === kind)?.build(dossierOf(round));

  test('has the approved words', async () => {
    const { body, notes } = paperText((await generator.generate(kind, dossierOf(round))).bytes);
    const text = [
      ...body,
      ...(notes.length > 0 ? ['--- chú thích ---', ...notes.map((note, at) => `[${at + 1}] ${note}`)] : []),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(`../documents/${kind}/approved/${round}.txt`);
  });

  test('has a context that its schema accepts as it stands', () => {
    const context = built()?.context;
    expect(documentKinds.find((each) => each.id === kind)?.contextSchema.parse(context)).toEqual(context);
  });

  test('is valid for Microsoft’s Open XML validator', async () => {
    expect(await openXmlFaults((await generator.generate(kind, dossierOf(round))).bytes)).toEqual([]);
  });

  test('raises no finding of level error', () => {
    expect(built()?.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  test('has an ASCII file name that a records system accepts', async () => {
    expect((await generator.generate(kind, dossierOf(round))).fileName).toMatch(/^[a-z0-9_-]{1,95}\.docx$/);
  });

  test('is the same file, byte for byte, in UTC and in Asia/Ho_Chi_Minh, made once or made again', async () => {
    const here = sha256((await generator.generate(kind, dossierOf(round))).bytes);
    const again = sha256(
      (await createGenerator({ templates: repositoryTemplates }).generate(kind, dossierOf(round))).bytes,
    );
    expect([again, paperIn('UTC'), paperIn('Asia/Ho_Chi_Minh')]).toEqual([here, here, here]);
  });

  function paperIn(timeZone: string): string {
    const script = new URL('../support/paper-hash.ts', import.meta.url).pathname;
    return execFileSync(process.execPath, [script, kind, round], {
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
    }).trim();
  }
});

describe.each(documentKinds.map((kind) => kind.id))('the template of %s', (kind) => {
  test('is valid for Microsoft’s Open XML validator as it stands', async () => {
    expect(await openXmlFaults(await repositoryTemplates.load(kind))).toEqual([]);
  });

  test('marks every footnote once: Word calls a file damaged in which two marks have one number', async () => {
    const document = partsOf(await repositoryTemplates.load(kind)).get('word/document.xml') ?? '';
    const ids = [...document.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds nothing that has no place in an official paper: no macro, comment, tracked change, link outside, hidden text', async () => {
    const parts = partsOf(await repositoryTemplates.load(kind));
    expect([...parts.keys()].filter((name) => /vba|comments|embeddings|activeX|\.bin$/i.test(name))).toEqual([]);
    for (const [name, xml] of parts) {
      expect([
        name,
        xml.match(/TargetMode="External"|<w:(ins|del|moveFrom|vanish|commentReference|rsid)[ />]/),
      ]).toEqual([name, null]);
    }
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
