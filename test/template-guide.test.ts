import { describe, expect, test } from 'vitest';
import type { GuidedTag } from '../src/documents/guided-tags.ts';
import { documentKinds } from '../src/documents/index.ts';
import { UnknownKindError } from '../src/errors.ts';
import { checkFormat } from '../src/format-check/check.ts';
import { bundledSamples } from '../src/runtime/sample-dossiers.ts';
import { createTemplateDesk, kindGuide } from '../src/template-guide.ts';
import { openXmlFaults } from './support/open-xml-validator.ts';
import { bundledTemplate } from './support/own-templates.ts';
import { approvedText } from './support/paper-text.ts';
import { repositoryTemplates } from './support/rounds.ts';

const desk = createTemplateDesk({ templates: repositoryTemplates }, bundledSamples);
const kinds = documentKinds.map(({ id }) => id);

describe.each(kinds)('the guide to the template of %s', (kind) => {
  test('is the same bytes each time, and valid for Microsoft’s Open XML validator', async () => {
    const { bytes } = await desk.guide(kind);
    const again = await createTemplateDesk({ templates: repositoryTemplates }, bundledSamples).guide(kind);
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('has page, font, sizes, spacing and typing as Decree 30 asks', async () => {
    const { report } = checkFormat((await desk.guide(kind)).bytes);
    expect(report.results.filter(({ state }) => ['error', 'warning', 'look'].includes(state))).toEqual([]);
    const passed = report.results.filter(({ state }) => state === 'passed').map(({ rule }) => rule);
    expect(passed.length).toBeGreaterThan(10);
  });

  test('names every tag of the kind', async () => {
    const words = await approvedText((await desk.guide(kind)).bytes);
    const missing = written((await kindGuide(kind, bundledSamples)).tags).filter((tag) => !words.includes(tag));
    expect(missing).toEqual([]);
  });

  test('has an example for most tags from the sample dossiers', async () => {
    const { samples, tags } = await kindGuide(kind, bundledSamples);
    expect(samples.length).toBeGreaterThan(0);
    const withExample = tags.filter(({ example }) => example !== undefined);
    expect(withExample.length / tags.length).toBeGreaterThan(0.6);
  });
});

test('the guide to the approval decision has the approved words', async () => {
  const { name, fileName, bytes } = await desk.guide('approval-decision');
  expect([name, fileName]).toEqual([
    'Hướng dẫn soạn mẫu Quyết định phê duyệt kết quả.docx',
    'huong-dan-mau_approval-decision.docx',
  ]);
  await expect(await approvedText(bytes)).toMatchFileSnapshot('documents/approved-tag-guide/approval-decision.txt');
});

test('a bundled template is handed out as it is, under the name by which an own one is found', async () => {
  const { name, fileName, bytes } = await desk.bundled('cover-letter');
  expect([name, fileName]).toEqual(['cover-letter.docx', 'cover-letter.docx']);
  expect(Buffer.from(bytes).equals(bundledTemplate('cover-letter'))).toBe(true);
});

test.each(['tag-guide', 'approval-decision-set', '../cover-letter'])('%s is no kind with a template', async (id) => {
  await expect(desk.bundled(id)).rejects.toThrow(UnknownKindError);
  await expect(desk.guide(id)).rejects.toThrow(UnknownKindError);
});

function written(tags: readonly GuidedTag[]): string[] {
  return tags.flatMap((tag) => [tag.written, ...written(tag.fields ?? [])]);
}
