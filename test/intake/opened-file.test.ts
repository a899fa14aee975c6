import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/intake/dossier-json.ts';
import { openFile } from '../../src/intake/opened-file.ts';
import { createWorkbookRenderer } from '../../src/rendering/spreadsheet.ts';
import { changed, typedInForm } from '../support/dossier-sheets.ts';
import { dossierInput } from '../support/dossiers.ts';
import { errorOf } from '../support/errors.ts';
import { scoresFile } from '../support/scores-files.ts';

const dossier = parseDossier(dossierInput());
const renderer = createWorkbookRenderer();
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what a file is, its content tells', () => {
  test('a dossier as JSON, with or without a byte order mark', () => {
    const json = JSON.stringify(dossier);
    expect(openFile(utf8(json))).toEqual({ type: 'dossier', value: dossier, unread: [] });
    expect(openFile(utf8(`\ufeff ${json}`))).toEqual({ type: 'dossier', value: dossier, unread: [] });
  });

  test('a dossier as its workbook', async () => {
    const bytes = await renderer.render(changed(dossier, {}));
    expect(openFile(bytes)).toEqual({ type: 'dossier', value: dossier, unread: [] });
  });

  test('a table of scores as a workbook or as CSV', () => {
    expect(openFile(scoresFile({ rows: [['Đơn vị', 'Điểm']] }))).toMatchObject({ type: 'scores' });
    expect(openFile(utf8('Đơn vị;Điểm\nSở Y tế;9\n'))).toMatchObject({ type: 'scores' });
  });

  test('nothing of these is refused with what it is', () => {
    expect(errorOf(() => openFile(utf8('%PDF-1.7')))).toMatchObject({ code: 'unreadable-paper' });
    expect(errorOf(() => openFile(utf8('{"version":')))).toMatchObject({ code: 'invalid-json' });
  });
});

describe('of a workbook of a dossier', () => {
  test('what can be read comes back, with what can not by its cell', async () => {
    const bytes = await renderer.render(changed(dossier, { 'Hồ sơ': typedInForm('profile.validFrom', '31/02/2026') }));
    const opened = openFile(bytes);
    if (opened.type !== 'dossier') throw new Error('Read as something else');
    const { validFrom: _, ...others } = dossier.profile;
    expect(opened.value).toEqual({ ...dossier, profile: others });
    expect(opened.unread).toMatchObject([{ place: expect.stringMatching(/^Trang tính “Hồ sơ”, ô [A-Z]+\d+$/) }]);
  });

  test('one that has lost a sheet is refused, lest saving it again lose it for good', async () => {
    const workbook = changed(dossier, {}, (sheets) => sheets.filter(({ name }) => name !== 'Đơn vị và điểm'));
    const bytes = await renderer.render(workbook);
    expect(errorOf(() => openFile(bytes))).toMatchObject({ code: 'invalid-dossier' });
  });
});
