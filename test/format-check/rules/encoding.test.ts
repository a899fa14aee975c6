import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { paragraph } from '../../support/word-markup.ts';
import { correctDecision, correctParts, pageNumber, running } from '../../support/word-paper.ts';

const withBody = (...texts: readonly (readonly [text: string, font?: string])[]) =>
  correctDecision({
    body:
      correctParts().body +
      texts.map(([text, font]) => paragraph(text, { ...running, ...(font ? { font } : {}) })).join(''),
  });

describe('words in a coding older than Unicode', () => {
  test('are one fault a font, which says that no text rule can be trusted', () => {
    const paper = withBody(['Céng hoµ x· héi', '.VnTime'], ['chñ nghÜa', '.VnTime'], ['COÄNG HOØA', 'VNI-Times']);
    expect(faultsBy('PG-10', paper)).toMatchObject([
      {
        found:
          'Chữ gõ theo bảng mã TCVN3 (phông .VnTime), ở 2 đoạn: không đọc được theo Unicode, kết quả kiểm tra lời văn không đáng tin',
        excerpt: 'Céng hoµ x· héi',
      },
      { found: expect.stringContaining('bảng mã VNI (phông VNI-Times)') },
    ]);
  });

  test('are neither a wrong font nor hidden characters as well', () => {
    const paper = withBody(
      ['Céng hoµ, nh\u00ad sau', '.VnTime'],
      ['trong 15 ngày', 'Times New Roman'],
      ['do', '.VnTime'],
    );
    expect(checkedBy('PG-08', paper)).toEqual({ state: 'passed' });
    expect(faultsBy('PG-10', paper)).toHaveLength(1);
  });

  test('are Unicode all the same if they are plain ASCII and no other words need the font', () => {
    const paper = withBody(['15/3/2024', '.VnTime']);
    expect(checkedBy('PG-10', paper)).toEqual({ state: 'passed' });
    expect(faultsBy('PG-08', paper)).toMatchObject([{ found: 'Phông chữ .VnTime' }]);
  });

  test('are Unicode all the same if they hold letters of Unicode: then only the font is wrong', () => {
    const paper = withBody(['Cộng hòa xã hội', '.VnTime']);
    expect(checkedBy('PG-10', paper)).toEqual({ state: 'passed' });
    expect(faultsBy('PG-08', paper)).toMatchObject([{ found: 'Phông chữ .VnTime' }]);
  });
});

describe('Unicode that searching does not find', () => {
  test('is letters in pieces, which can be mended', () => {
    expect(faultsBy('PG-10', withBody(['Quyết định'.normalize('NFD')]))).toMatchObject([
      { found: 'Có chữ Unicode tổ hợp (dấu tách rời chữ)', severity: 'warning', fix: { kind: 'nfc' } },
    ]);
  });

  test('is characters that nobody sees', () => {
    const hidden = ['\u00ad', '\u200b', '\u200d', '\ufeff', '\u200e', '\u202c'];
    const codes = hidden.map((character) => faultsBy('PG-10', withBody([`Quyết${character} định`]))[0]?.found);
    expect(codes).toEqual([
      'Có dấu nối mềm không nhìn thấy (U+00AD)',
      'Có ký tự không có độ rộng (U+200B)',
      'Có ký tự không có độ rộng (U+200D)',
      'Có ký tự không có độ rộng (U+FEFF)',
      'Có dấu đổi hướng chữ không nhìn thấy (U+200E)',
      'Có dấu đổi hướng chữ không nhìn thấy (U+202C)',
    ]);
    expect(faultsBy('PG-10', withBody(['Quyết\u200b định']))[0]).not.toHaveProperty('fix');
  });

  test('is found in headers and notes', () => {
    const broken = paragraph('Mẫu'.normalize('NFD'));
    expect(faultsBy('PG-10', correctDecision({ header: pageNumber + broken }))).toHaveLength(1);
    expect(
      faultsBy('PG-10', correctDecision({ footnotes: `<w:footnote w:id="1">${broken}</w:footnote>` })),
    ).toHaveLength(1);
  });
});

test('no fault are blanks that do not break, hyphens, dashes, quotes and foreign letters', () => {
  expect(checkedBy('PG-10', withBody(['Điều\u00a01 – “Café”, Ω, 5\u202f% và\u2011']))).toEqual({ state: 'passed' });
});

test('a file without words has no coding to judge', () => {
  expect(checkedBy('PG-10', correctDecision({ edit: () => '<w:p/>', header: '<w:p/>' }))).toEqual({
    state: 'not-found',
  });
});
