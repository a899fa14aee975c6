import { describe, expect, test } from 'vitest';
import { dossierWorkbook } from '../../src/documents/dossier-workbook/index.ts';
import { UnreadablePaperError } from '../../src/errors.ts';
import { parseDossierFile } from '../../src/intake/dossier-file.ts';
import { readDossierWorkbook } from '../../src/intake/dossier-workbook.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { createWorkbookRenderer } from '../../src/rendering/spreadsheet.ts';
import { issuesOf } from '../support/dossier-sheets.ts';
import { dossierOf } from '../support/rounds.ts';
import { investmentForm } from '../support/spreadsheet.ts';

const inspection = dossierOf('kon-tum-2024-inspection');

describe('a file that is no workbook of a dossier', () => {
  test('is refused: another workbook, another version, no workbook at all', async () => {
    expect(await issuesOf(investmentForm('Sở Y tế', 'so-y-te'))).toMatchObject([
      { message: 'Tệp Excel này không phải là tệp hồ sơ, hoặc trang tính ẩn của tệp hồ sơ đã bị xóa.' },
    ]);
    const later = {
      ...dossierWorkbook(inspection),
      facts: { kind: { text: 'dossier-workbook' }, version: { text: '2' } },
    };
    expect(await issuesOf(later)).toMatchObject([
      { message: 'Tệp hồ sơ thuộc phiên bản “2”; phần mềm này đọc phiên bản 1.' },
    ]);
    expect(() => readDossierWorkbook(new TextEncoder().encode('{}'))).toThrow(UnreadablePaperError);
  });

  test('is told from JSON by what it is, not by its name', async () => {
    const bytes = await createWorkbookRenderer().render(dossierWorkbook(inspection));
    expect(parseDossierFile(bytes)).toEqual(inspection);
    expect(parseDossierFile(new TextEncoder().encode(JSON.stringify(inspection)))).toEqual(inspection);
    expect(() => parseDossierFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toThrow(UnreadablePaperError);
  });

  test('is no table of scores either, though its hidden sheet has been deleted', async () => {
    const damaged = { ...dossierWorkbook(dossierOf('sample-2026')), facts: {} };
    const bytes = await createWorkbookRenderer().render(damaged);
    expect(() => importScores(bytes)).toThrow(new UnreadablePaperError('dossier-workbook'));
  });
});
