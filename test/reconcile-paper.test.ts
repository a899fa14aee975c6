import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../src/documents/offered-papers.ts';
import { MissingPartError, NoResultTableError, UnreadablePaperError } from '../src/errors.ts';
import { createGenerator } from '../src/generate.ts';
import { reconcilePaper } from '../src/reconcile-paper.ts';
import { inspectionDossier } from './support/inspections.ts';
import { approvalDossierOf, approvalRounds, repositoryTemplates } from './support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const paper = (name: string) => new Uint8Array(readFileSync(new URL(`support/papers/${name}.txt`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);
/** The kinds of paper that have a row for every unit. */
const withResults = ['approval-decision', 'result-detail', 'results-announcement'];
const konTum = approvalDossierOf('kon-tum-2023');
const decision = async (round: string) =>
  (await generator.generate('approval-decision', approvalDossierOf(round))).bytes;

/** The decision of Kon Tum with the words of its body changed, as somebody edited it in Word. */
async function edited(change: (xml: string) => string): Promise<Uint8Array> {
  const zip = new PizZip(await decision('kon-tum-2023'));
  const before = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', change(before));
  return zip.generate({ type: 'uint8array' });
}

describe('the announcement that Kon Tum published', () => {
  test('differs from the decision in one unit and in the average that follows from it, and in nothing else', () => {
    expect(reconcilePaper(konTum, paper('kon-tum-2023-announcement'))).toEqual({
      rows: 30,
      compared: 60,
      differences: [
        {
          code: 'figure-differs',
          place: 'Dòng 58',
          unit: 'UBND TP. Kon Tum',
          inPaper: '60.08',
          inData: '61.11',
          message: 'UBND TP. Kon Tum: văn bản ghi chỉ số 60.08, hồ sơ là 61.11.',
        },
        {
          code: 'average-differs',
          place: 'Dòng 67',
          inPaper: '59,94',
          inData: '60.04',
          message: 'Văn bản ghi chỉ số trung bình 59,94, tính từ hồ sơ là 60.04 (Cơ quan nhà nước cấp huyện).',
        },
      ],
    });
  });
});

describe('official papers', () => {
  test.each([
    ['kon-tum-2023', 'kon-tum-2023-decision', 30, 120],
    ['dak-lak-2023', 'dak-lak-2023-decision', 33, 66],
  ])('of %s as text say what the data says', (round, name, rows, compared) => {
    expect(reconcilePaper(approvalDossierOf(round), paper(name))).toEqual({ rows, compared, differences: [] });
  });

  const ours = approvalRounds().flatMap((round) =>
    offeredPapers
      .filter(({ id, isFor }) => withResults.includes(id) && isFor(approvalDossierOf(round)))
      .flatMap(({ id, formats }) => formats.map((format) => ({ round, id, format }))),
  );

  test.each(ours)('of ours, fresh, say what the data says: $id of $round as $format', async ({ round, id, format }) => {
    const dossier = approvalDossierOf(round);
    const { bytes } = await generator.generate(id, dossier, format);
    const { rows, compared, differences } = reconcilePaper(dossier, bytes);
    const units = dossier.assessment.groups.flatMap((group) => group.units);
    expect({ rows, differences }).toEqual({ rows: units.length, differences: [] });
    expect(compared).toBeGreaterThanOrEqual(units.length * 2);
  });

  test('every figure, class and rank of a fresh decision is compared', async () => {
    const { compared } = reconcilePaper(konTum, await decision('kon-tum-2023'));
    expect(compared).toBe(30 * konTum.profile.resultTable.columns.length);
  });
});

describe('a paper of ours that somebody edited', () => {
  const [unit] = konTum.assessment.groups[0]?.units ?? [];

  test.each([
    [
      'a figure',
      '>851.51<',
      '>851.15<',
      { code: 'figure-differs', inPaper: '851.15', inData: '851.51', place: 'Bảng 2, hàng 3' },
    ],
    ['an index', '>87.78<', '>78.78<', { code: 'figure-differs', inPaper: '78.78', inData: '87.78' }],
    ['a figure that is gone', '>851.51<', '><', { code: 'figure-missing', inData: '851.51' }],
    [
      'a name with a slip',
      '>Sở Xây dựng<',
      '>Sở Xây dưng<',
      { code: 'name-differs', inPaper: 'Sở Xây dưng', inData: 'Sở Xây dựng' },
    ],
    ['a name nobody has', '>Sở Y tế<', '>Kho bạc Nhà nước<', { code: 'unit-unknown', inPaper: 'Kho bạc Nhà nước' }],
  ])('with %s is told that, with its place', async (_what, from, to, difference) => {
    const { differences } = reconcilePaper(konTum, await edited((xml) => xml.replace(from, to)));
    expect(differences).toContainEqual(expect.objectContaining(difference));
    expect(differences.filter(({ code }) => code !== 'unit-missing')).toHaveLength(1);
  });

  test('is told row by row, from the top down, whatever differs in a row', async () => {
    const rows = await edited((xml) => xml.replace('>851.51<', '>851.15<').replace('>Sở Xây dựng<', '>Sở Xây dưng<'));
    const places = reconcilePaper(konTum, rows).differences.map(({ place }) => place);
    expect(places).toEqual(['Bảng 2, hàng 3', 'Bảng 2, hàng 10']);
  });

  test('with another class is told that', async () => {
    const rows = await edited((xml) => xml.replace(/(Sở Tài chính<.*?>)Khá</s, '$1Tốt<'));
    expect(reconcilePaper(konTum, rows).differences).toMatchObject([
      { code: 'class-differs', unit: 'Sở Tài chính', inPaper: 'Tốt', inData: 'Khá' },
    ]);
  });

  test('without one row is told the unit that is missing', async () => {
    const without = await edited((xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*?Sở Ngoại vụ.*?<\/w:tr>/s, ''));
    expect(reconcilePaper(konTum, without).differences).toMatchObject([{ code: 'unit-missing', unit: 'Sở Ngoại vụ' }]);
  });

  test('with decimal commas, or with other spellings of the names, differs in nothing', async () => {
    const commas = await edited((xml) => xml.replace(/>(\d+)\.(\d\d)</g, '>$1,$2<'));
    expect(reconcilePaper(konTum, commas).differences).toEqual([]);
    const spellings = await edited((xml) =>
      xml
        .replace('>Ban Quản lý Khu kinh tế tỉnh<', '>BQL khu kinh tế tỉnh<')
        .replace('>Sở Văn hóa, Thể thao và Du lịch<', '>Sở VH,TT&amp;DL<')
        .replace('Ia H&apos;Drai', 'Ia H’Drai')
        .replace('>Sở Tài chính<', `>${'Sở Tài chính'.normalize('NFD')}<`)
        .replaceAll('>Trung bình<', '>TB<'),
    );
    expect(reconcilePaper(konTum, spellings)).toMatchObject({ rows: 30, differences: [] });
  });

  test('in any one figure is told just that figure', async () => {
    const zip = new PizZip(await decision('kon-tum-2023'));
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    const places = [...xml.matchAll(/>(\d+\.\d\d)</g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digit = Number(xml[place + 1]);
        const changed = `${xml.slice(0, place + 1)}${(digit + shift) % 10}${xml.slice(place + 2)}`;
        const file = new PizZip(zip.generate({ type: 'uint8array' }));
        file.file('word/document.xml', changed);
        const { differences } = reconcilePaper(konTum, file.generate({ type: 'uint8array' }));
        expect(differences).toHaveLength(1);
        expect(differences[0]?.code).toBe('figure-differs');
      }),
      { numRuns: 40 },
    );
  });

  test('with changes that were tracked is read as if they were accepted', async () => {
    const tracked = await edited((xml) =>
      xml.replace(
        /<w:r>(?:(?!<w:r>).)*?851\.51.*?<\/w:r>/s,
        '<w:del><w:r><w:delText>851.51</w:delText></w:r></w:del><w:ins><w:r><w:t>852.51</w:t></w:r></w:ins>',
      ),
    );
    expect(reconcilePaper(konTum, tracked).differences).toMatchObject([{ inPaper: '852.51', unit: unit?.name }]);
  });
});

describe('a web page', () => {
  const page = (index: string) =>
    `<html><body><script>87.78</script><table><caption>Kết quả</caption><tr><th rowspan="2">TT<th colspan="1">Đơn vị<th>Chỉ số CĐS (%)<th>Xếp loại</tr>
     <tr><td>1<td>Sở Giáo dục &amp; Đào tạo<sup>1</sup><td>${index}<td>Khá
     <tr><td>2<td>Sở Tài chính<td>83,21<td>Khá</table></body></html>`;

  test('with result tables is read, tags left open or not', () => {
    const partly = [{ message: /chỉ có 2\/20 đơn vị/ }, { message: /chỉ có 0\/10 đơn vị/ }].map(({ message }) => ({
      code: 'unit-missing',
      message: expect.stringMatching(message),
    }));
    const fresh = reconcilePaper(konTum, bytes(page('87,78')));
    expect(fresh).toMatchObject({ rows: 2, compared: 4, differences: partly });
    expect(reconcilePaper(konTum, bytes(page('87,87'))).differences).toMatchObject([
      { place: 'Bảng 1, hàng 2', inPaper: '87,87', inData: '87.78' },
      ...partly,
    ]);
  });
});

describe('what can’t be reconciled', () => {
  test.each(['Không có bảng nào.', '<table><tr><td>a</td></tr></table>', ''])(
    '%j has no results to compare',
    (text) => {
      expect(() => reconcilePaper(konTum, bytes(text))).toThrow(NoResultTableError);
    },
  );

  test('is a dossier without results', () => {
    expect(() => reconcilePaper(inspectionDossier(), paper('kon-tum-2023-decision'))).toThrow(MissingPartError);
  });

  test.each([
    ['a PDF', '%PDF-1.7'],
    ['an old Word file', '\u00d0\u00cf\u0011\u00e0'],
    ['a zip file of something else', undefined],
  ])('is %s', (_what, text) => {
    const file = text === undefined ? new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }) : bytes(text);
    expect(() => reconcilePaper(konTum, file)).toThrow(UnreadablePaperError);
  });
});
