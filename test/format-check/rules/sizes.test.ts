import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, paragraph, paragraphOf, run } from '../../support/word-markup.ts';
import { correctDecision, correctParts, running } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const head = (title: number, motto: number, date: number) =>
  correctDecision({
    nationalTitle: paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...heading, size: title }),
    motto: paragraph('Độc lập - Tự do - Hạnh phúc', { ...heading, size: motto }),
    placeAndDate: paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', { alignment: 'center', italic: true, size: date }),
  });

describe('the sizes of the head', () => {
  test('go together as 13, 14, 14 or 12, 13, 13', () => {
    const papers = [head(13, 14, 14), head(12, 13, 13), head(12.5, 13.5, 13.5)];
    expect(papers.map((paper) => checkedBy('PG-17', paper).state)).toEqual(['passed', 'passed', 'passed']);
  });

  test('are a fault where they do not, though each is allowed by itself', () => {
    expect(faultsBy('PG-17', head(13, 13, 14))).toMatchObject([
      { found: 'Quốc hiệu cỡ 13, Tiêu ngữ cỡ 13, địa danh và ngày tháng cỡ 14' },
    ]);
    expect(faultsBy('PG-17', head(12, 14, 14))).toHaveLength(1);
    expect(faultsBy('PG-17', head(13, 14, 13))).toHaveLength(1);
  });

  test('are left to the rules of each element where one is not allowed by itself', () => {
    expect(checkedBy('PG-17', head(11, 14, 14))).toEqual({ state: 'not-applicable' });
  });

  test('can not be held against each other without motto or date', () => {
    expect(checkedBy('PG-17', correctDecision({ placeAndDate: '<w:p/>' }))).toEqual({ state: 'not-found' });
  });
});

const clause = (text: string, size?: number) => paragraph(text, size === undefined ? running : { ...running, size });

describe('the running text', () => {
  test('stands in one size: another one is a fault with what most of it has', () => {
    const paper = correctDecision({ body: correctParts().body + clause('1. Sở Nội vụ chủ trì thực hiện.', 13) });
    expect(faultsBy('PG-18', paper)).toMatchObject([
      {
        found: 'Cỡ chữ 13',
        expected: 'Cỡ chữ 14 như phần lời văn còn lại',
        excerpt: '1. Sở Nội vụ chủ trì thực hiện.',
        fix: { kind: 'letters', size: 14 },
      },
    ]);
  });

  test('has the size of its legal bases, and numbers of its own size', () => {
    const legalBases = paragraph('Căn cứ Luật Tổ chức chính quyền địa phương;', { ...running, italic: true, size: 13 });
    expect(faultsBy('PG-18', correctDecision({ legalBases }))).toMatchObject([{ found: 'Cỡ chữ 13' }]);
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:sz w:val="24"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const listed = paragraph('Sở Nội vụ chủ trì.', { ...running, numbering: { id: 1, level: 0 } });
    const paper = correctDecision({ numbering, body: correctParts().body + listed });
    expect(faultsBy('PG-18', paper)).toMatchObject([{ found: 'Số thứ tự đầu đoạn cỡ chữ 12' }]);
  });

  test('may stand in 13 throughout', () => {
    const paper = correctDecision({
      legalBases: paragraph('Căn cứ Luật Tổ chức chính quyền địa phương.', { ...running, italic: true, size: 13 }),
      body: clause('Điều 1. Phê duyệt kết quả.', 13) + clause('Điều 2. Quyết định này có hiệu lực.', 13),
    });
    expect(checkedBy('PG-18', paper)).toEqual({ state: 'passed' });
  });

  test('does not include tables, captions, raised marks, nor sizes that are wrong by themselves', () => {
    const { body } = correctParts();
    const papers = [
      body + dataTable([['STT', 'Tên đơn vị']], [1000, 4000], { size: 13 }),
      body + paragraph('Đơn vị tính: điểm', { alignment: 'right', italic: true, size: 13 }),
      body + paragraphOf(run('Kết quả') + run('1', { raised: 'superscript', size: 13 }) + run(' như sau.'), running),
      body + clause('Sở Nội vụ chủ trì.', 12),
    ].map((changed) => correctDecision({ body: changed }));
    expect(papers.map((paper) => checkedBy('PG-18', paper).state)).toEqual(papers.map(() => 'passed'));
  });

  test('of an attached paper is held against itself only', () => {
    const attached = (size: number) =>
      paragraph('\fQUY ĐỊNH', heading) +
      paragraph('(Kèm theo Quyết định số 23/QĐ-SNV ngày 05 tháng 3 năm 2024 của Sở Nội vụ)', {
        alignment: 'center',
        italic: true,
      }) +
      clause('Điều 1. Phạm vi điều chỉnh của Quy định này.', 13) +
      clause('Điều 2. Đối tượng áp dụng.', size);
    expect(checkedBy('PG-18', correctDecision({ after: attached(13) }))).toEqual({ state: 'passed' });
    expect(faultsBy('PG-18', correctDecision({ after: attached(14) }))).toMatchObject([{ found: 'Cỡ chữ 14' }]);
  });
});
