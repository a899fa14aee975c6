import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { canPrint, folded, printed } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { readSpreadsheet } from '../support/spreadsheet.ts';
import { filledInLibreOffice } from '../support/spreadsheet-libreoffice.ts';

const generator = createGenerator({ templates: repositoryTemplates });

/** Without what the formulas gave, so that the next program must reckon. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  for (const { name } of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    zip.file(name, (zip.file(name)?.asText() ?? '').replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zip.generate({ type: 'uint8array' });
}

/** Result and shown decimals of every formula, by sheet and address. */
async function formulasOf(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const sheet of (await readSpreadsheet(bytes)).worksheets) {
    sheet.eachRow((row) =>
      row.eachCell(({ address, formula, result, numFmt }) => {
        const decimals = /\.(0+)/.exec(numFmt)?.[1]?.length ?? 0;
        if (formula) found.set(`${sheet.name} ${address}`, Number(result).toFixed(decimals));
      }),
    );
  }
  return found;
}

describe.skipIf(!canPrint)('the detail of results in LibreOffice', () => {
  test('reckons every total, index and change to the figure that is printed', async () => {
    const { bytes } = await generator.generate('result-detail', dossierOf('sample-2026'), 'xlsx');
    const ours = await formulasOf(bytes);
    const theirs = await formulasOf(await filledInLibreOffice(withoutResults(bytes), {}));
    expect(ours.size).toBeGreaterThan(300);
    expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours));
  });

  test('bound behind the decision, is turned and counts its pages from 1, with the headings on every page', async () => {
    const set = await generator.generate('approval-decision-set', dossierOf('sample-2026'));
    const { pages } = await printed(set.bytes);
    const first = pages.findIndex((page) => folded(page).startsWith('Phụ lục CHI TIẾT KẾT QUẢ'));
    const detail = pages.slice(first);
    expect(first).toBeGreaterThan(0);
    expect(detail.slice(1).map((page) => page.trim().split('\n')[0]?.trim())).toEqual(
      detail.slice(1).map((_, at) => String(at + 2)),
    );
    for (const page of detail) expect(folded(page)).toMatch(/Chỉ số CĐS|Chỉ số .*CĐS/);
    expect(detail.join(' ').match(/UBND (?:xã|phường|đặc khu) /g)).toHaveLength(96);
  });
});
