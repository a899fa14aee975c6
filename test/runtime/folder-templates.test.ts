import { describe, expect, test } from 'vitest';
import { MissingTemplateError } from '../../src/errors.ts';
import { bundledFolder, folderTemplates } from '../../src/runtime/folder-templates.ts';

describe('the templates in a folder', () => {
  const templates = folderTemplates(bundledFolder);

  test('are found by the id of their kind', async () => {
    const bytes = await templates.load('approval-decision');
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  });

  test.each([
    'nope',
    '',
    '../templates/approval-decision',
    'a/../approval-decision',
    '..',
    'approval-decision\u0000',
    'A',
  ])('are nowhere else (%j)', async (id) => {
    await expect(templates.load(id)).rejects.toBeInstanceOf(MissingTemplateError);
  });
});
