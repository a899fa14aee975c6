import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { headFindings, headRuleIds } from '../../support/head-findings.ts';
import { correctLetter } from '../../support/word-letter.ts';
import { paragraph, paragraphOf, rule, run } from '../../support/word-markup.ts';
import { correctDecision, correctParts, type DecisionChanges, twipsOf } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const mottoRule = rule(twipsOf(motto, 14, true));

test.each(headRuleIds)('a correct decision and a correct letter pass %s, or it is not about them', (id) => {
  for (const bytes of [correctDecision(), correctLetter()]) {
    expect(['passed', 'not-applicable']).toContain(checkedBy(id, bytes).state);
  }
});

describe('each departure in national title and motto is one finding', () => {
  test.each<[string, string, DecisionChanges, string]>([
    ['a title that is missing', 'HD-01', { nationalTitle: '' }, 'Không thấy Quốc hiệu'],
    [
      'a title with a wrong letter',
      'HD-01',
      { nationalTitle: paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẸT NAM', { ...heading, size: 13 }) },
      'Quốc hiệu ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẸT NAM”',
    ],
    ['a title that is too large', 'HD-02', { nationalTitle: paragraph(title, heading) }, 'cỡ chữ 14'],
    [
      'a title in small letters',
      'HD-02',
      { nationalTitle: paragraph('Cộng hòa xã hội chủ nghĩa Việt Nam', { ...heading, size: 13 }) },
      'chữ in thường',
    ],
    [
      'a title over two lines',
      'HD-03',
      { nationalTitle: paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM', { ...heading, size: 13 }) },
      'Quốc hiệu bị ngắt thành 2 dòng',
    ],
    [
      'a title that is wider than its column',
      'HD-03',
      { edit: (xml) => xml.replaceAll('w:w="5668"', 'w:w="4800"').replaceAll('w:w="3686"', 'w:w="4500"') },
      'Quốc hiệu rộng 95,7 mm, chỗ trong cột chỉ 80,9 mm',
    ],
    ['a motto that is missing', 'HD-04', { motto: '' }, 'Không thấy Tiêu ngữ'],
    [
      'a motto with capitals inside',
      'HD-04',
      { motto: paragraph('Độc Lập - Tự Do - Hạnh Phúc', heading, mottoRule) },
      'Tiêu ngữ ghi “Độc Lập - Tự Do - Hạnh Phúc”',
    ],
    [
      'a motto with long dashes',
      'HD-04',
      { motto: paragraph('Độc lập – Tự do – Hạnh phúc', heading, mottoRule) },
      'Dùng gạch ngang dài (–) thay cho gạch nối (-)',
    ],
    [
      'a motto with blanks missing',
      'HD-04',
      { motto: paragraph('Độc lập-Tự do-Hạnh phúc', heading, mottoRule) },
      'Gạch nối không có cách chữ ở hai bên',
    ],
    [
      'a motto that is not bold',
      'HD-05',
      { motto: paragraph(motto, { alignment: 'center' }, mottoRule) },
      'không in đậm',
    ],
    [
      'a motto on the left',
      'HD-05',
      { motto: paragraph(motto, { alignment: 'left', bold: true }, mottoRule) },
      'căn lề trái',
    ],
    ['no line below the motto', 'HD-06', { motto: paragraph(motto, heading) }, 'Không có đường kẻ dưới Tiêu ngữ'],
    [
      'a row of hyphens below the motto',
      'HD-06',
      { motto: paragraph(motto, heading) + paragraph('------------------------', { alignment: 'center' }) },
      'Đường kẻ dưới Tiêu ngữ không phải nét liền',
    ],
    [
      'a line of half the motto',
      'HD-07',
      { motto: paragraph(motto, heading, rule(twipsOf(motto, 14, true) / 2)) },
      'Đường kẻ dài 30,2 mm, bằng 0,5 dòng chữ (60,5 mm)',
    ],
    [
      'an empty line between title and motto',
      'HD-08',
      { motto: paragraph('', heading) + correctParts().motto },
      'Có 1 dòng trống giữa Quốc hiệu và Tiêu ngữ',
    ],
    [
      'a gap between title and motto',
      'HD-08',
      { motto: paragraph(motto, { ...heading, before: 120 }, mottoRule) },
      'Cách Quốc hiệu thêm 6 pt',
    ],
    [
      'a motto with lines one and a half apart',
      'HD-08',
      { motto: paragraph(motto, { ...heading, line: 360 }, mottoRule) },
      'Giãn dòng lớn hơn dòng đơn',
    ],
    [
      'a motto underlined instead of a line',
      'TI-04',
      { motto: paragraph(motto, { ...heading, underlined: true }) },
      'Gạch chân chữ',
    ],
  ])('%s: %s', (_, id, changes, expected) => {
    expect(headFindings(correctDecision(changes))).toEqual({ [id]: [expected] });
  });

  test('the dashes of a motto and wide lines can be mended safely', () => {
    const dashes = correctDecision({ motto: paragraph('Độc lập – Tự do – Hạnh phúc', heading, mottoRule) });
    const wide = correctDecision({ motto: paragraph(motto, { ...heading, line: 360 }, mottoRule) });

    expect(faultsBy('HD-04', dashes)[0]?.fix).toMatchObject({ kind: 'motto-hyphen' });
    expect(faultsBy('HD-08', wide)[0]?.fix).toMatchObject({ kind: 'spacing', line: 240 });
  });
});

describe('what offices do within the decree is no finding', () => {
  test.each<[string, DecisionChanges]>([
    ['HOÀ', { nationalTitle: paragraph('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...heading, size: 13 }) }],
    [
      'capitals by the format',
      { nationalTitle: paragraph('Cộng hòa xã hội chủ nghĩa Việt Nam', { ...heading, size: 13, caps: true }) },
    ],
    [
      'title and motto in one paragraph',
      {
        nationalTitle: paragraphOf(
          run(`${title}\n`, { bold: true, size: 13 }) + run(motto, { bold: true }) + mottoRule,
          heading,
        ),
        motto: '',
      },
    ],
    [
      'no-break blanks and a no-break hyphen',
      { motto: paragraph('Độc\u00a0lập \u2011 Tự do - Hạnh phúc', heading, mottoRule) },
    ],
    ['a motto moved to the middle by blanks', { motto: paragraph(`            ${motto}`, { bold: true }, mottoRule) }],
    [
      'a line of underscores',
      {
        motto: paragraph(motto, heading) + paragraph('_'.repeat(38), { alignment: 'center', raised: 'superscript' }),
      },
    ],
    ['underscores behind a line break', { motto: paragraph(`${motto}\n${'_'.repeat(25)}`, heading) }],
    [
      'a line that is anchored to the national title',
      { nationalTitle: paragraph(title, { ...heading, size: 13 }, mottoRule), motto: paragraph(motto, heading) },
    ],
    [
      'a line that is anchored to the date',
      {
        motto: paragraph(motto, heading),
        placeAndDate: paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', { alignment: 'center', italic: true }, mottoRule),
      },
    ],
    [
      'a border as long as the motto',
      {
        motto:
          paragraph(motto, heading) +
          paragraph('', {
            left: 1012,
            right: 1012,
            paragraphProperties: '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>',
          }),
      },
    ],
  ])('%s', (_, changes) => {
    expect(headFindings(correctDecision(changes))).toEqual({});
  });
});

test('a line without a length, or drawn elsewhere, is left to people', () => {
  const leader = correctDecision({ motto: paragraph(motto, heading) + paragraph('\t', heading) });
  const elsewhere = correctDecision({
    motto: paragraph(motto, heading),
    issuingAuthority: paragraph('SỞ NỘI VỤ', { ...heading, size: 13 }, rule(600) + mottoRule),
  });

  expect(checkedBy('HD-06', leader).state).toBe('look');
  expect(checkedBy('HD-06', elsewhere).state).toBe('look');
});

test('an attachment has no head, and a text that is no paper has none to be found', () => {
  const attachment = correctDecision({ edit: () => paragraph('Phụ lục', heading) + paragraph('DANH MỤC', heading) });
  const text = correctDecision({ edit: () => paragraph('Một đoạn văn bất kỳ không phải văn bản hành chính.') });

  for (const id of headRuleIds) {
    expect(checkedBy(id, attachment).state).toBe('not-applicable');
    expect(checkedBy(id, text).state).toBe('not-found');
  }
});
