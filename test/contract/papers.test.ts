import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentKinds, kindsFor } from '../../src/documents/index.ts';
import { offeredPapers, type PaperFormat } from '../../src/documents/offered-papers.ts';
import { createGenerator } from '../../src/generate.ts';
import { htmlFragmentFaults, plainTextFaults } from '../support/html-validator.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { approvedText } from '../support/paper-text.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';
import { spreadsheetFaults } from '../support/spreadsheet.ts';
import { partsOf } from '../support/word-files.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const cases = rounds.flatMap((round) => kindsFor(dossierOf(round)).map((kind) => ({ kind: kind.id, round })));

describe.each(cases)('the paper $kind of $round', ({ kind, round }) => {
  const built = () => documentKinds.find((each) => each.id === kind)?.build(dossierOf(round));

  test('has the approved words', async () => {
    const { bytes } = await generator.generate(kind, dossierOf(round));
    await expect(approvedText(bytes)).toMatchFileSnapshot(`../documents/${kind}/approved/${round}.txt`);
  });

  test('has a context that its schema accepts as it stands', () => {
    const context = built()?.context;
    expect(documentKinds.find((each) => each.id === kind)?.contextSchema.parse(context)).toEqual(context);
  });

  test('raises no finding of level error', () => {
    expect(built()?.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });
});

const files = rounds.flatMap((round) =>
  offeredPapers
    .filter(({ isFor }) => isFor(dossierOf(round)))
    .flatMap(({ id, formats }) => formats.map((format) => ({ id, format, round }))),
);

describe.each(files)('the $format file of $id of $round', ({ id, format, round }) => {
  test('is valid for the validator of its format', async () => {
    const { bytes } = await generator.generate(id, dossierOf(round), format);
    expect(await faultsOf[format](bytes)).toEqual([]);
  });

  test('has an ASCII file name that a records system accepts', async () => {
    const { fileName } = await generator.generate(id, dossierOf(round), format);
    expect(fileName).toMatch(/^[a-z0-9_-]{1,95}\.(docx|xlsx|html|txt)$/);
    expect(fileName.endsWith(format)).toBe(true);
  });

  test('is the same file, byte for byte, in UTC and in Asia/Ho_Chi_Minh, made once or made again', async () => {
    const here = sha256((await generator.generate(id, dossierOf(round), format)).bytes);
    const again = sha256(
      (await createGenerator({ templates: repositoryTemplates }).generate(id, dossierOf(round), format)).bytes,
    );
    expect([again, paperIn('UTC'), paperIn('Asia/Ho_Chi_Minh')]).toEqual([here, here, here]);
  });

  function paperIn(timeZone: string): string {
    const script = new URL('../support/paper-hash.ts', import.meta.url).pathname;
    return execFileSync(process.execPath, [script, id, round, format], {
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
    }).trim();
  }
});

const texts = cases.flatMap(({ kind, round }) =>
  (documentKinds.find(({ id }) => id === kind)?.textFormats ?? []).map((format) => ({ kind, round, format })),
);

test.each(texts)('the $format text of $kind of $round is the approved one', async ({ kind, round, format }) => {
  const { bytes } = await generator.generate(kind, dossierOf(round), format);
  const approved = format === 'txt' ? `${round}.plain.txt` : `${round}.html`;
  await expect(Buffer.from(bytes).toString()).toMatchFileSnapshot(`../documents/${kind}/approved/${approved}`);
});

describe.each([...documentKinds.map((kind) => kind.id), 'tag-guide'])('the template of %s', (kind) => {
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

const faultsOf: Readonly<Record<PaperFormat, (bytes: Uint8Array) => Promise<readonly unknown[]>>> = {
  docx: openXmlFaults,
  xlsx: spreadsheetFaults,
  html: htmlFragmentFaults,
  txt: plainTextFaults,
};

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
