import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { headFindings } from '../../support/head-findings.ts';
import { paragraph, rule } from '../../support/word-markup.ts';
import { correctDecision, type DecisionChanges, twipsOf } from '../../support/word-paper.ts';

const centred = { alignment: 'center', size: 13 } as const;
const heading = { ...centred, bold: true } as const;
const short = (text: string, share = 0.4) => rule(twipsOf(text, 13, true) * share);
const committee = (second: string) =>
  paragraph('ỦY BAN NHÂN DÂN', heading) + paragraph(second, heading, short('ỦY BAN NHÂN DÂN'));

describe('each departure in the names of authorities is one finding', () => {
  test.each<[string, string, DecisionChanges, string]>([
    ['the authority above in bold', 'HD-09', { parentAuthority: paragraph('UBND TỈNH KON TUM', heading) }, 'in đậm'],
    [
      'the authority above on the left',
      'HD-09',
      { parentAuthority: paragraph('UBND TỈNH', { size: 13, alignment: 'left' }) },
      'căn lề trái',
    ],
    [
      'the issuing authority without bold letters',
      'HD-10',
      { issuingAuthority: paragraph('SỞ NỘI VỤ', centred, short('SỞ NỘI VỤ')) },
      'không in đậm',
    ],
    [
      'an issuing authority that is too large',
      'HD-10',
      { issuingAuthority: paragraph('SỞ NỘI VỤ', { ...heading, size: 14 }, short('SỞ NỘI VỤ')) },
      'cỡ chữ 14',
    ],
    [
      'an issuing authority that is abbreviated',
      'HD-11',
      { parentAuthority: '', issuingAuthority: paragraph('UBND TP. KON TUM', heading, short('UBND TP. KON TUM')) },
      'Viết tắt “UBND”, “TP”',
    ],
    [
      'no line below the issuing authority',
      'HD-12',
      { issuingAuthority: paragraph('SỞ NỘI VỤ', heading) },
      'Không có đường kẻ dưới tên cơ quan ban hành',
    ],
    [
      'a line as long as the name',
      'HD-12',
      { issuingAuthority: paragraph('SỞ NỘI VỤ', heading, short('SỞ NỘI VỤ', 1)) },
      'Đường kẻ dài 23,7 mm, bằng 1 dòng chữ (23,7 mm)',
    ],
    [
      'a line on one side of the name',
      'HD-13',
      {
        issuingAuthority: paragraph(
          'SỞ NỘI VỤ',
          heading,
          short('SỞ NỘI VỤ').replace('<wp:align>center</wp:align>', '<wp:posOffset>0</wp:posOffset>'),
        ),
      },
      'Đường kẻ lệch 25,9 mm so với giữa dòng chữ',
    ],
    [
      'one syllable on a line of its own',
      'HD-14',
      {
        parentAuthority: '',
        issuingAuthority: paragraph('BAN DÂN TỘC VÀ TÔN', heading) + paragraph('GIÁO', heading, short('BAN DÂN TỘC')),
      },
      '“GIÁO” đứng riêng một dòng',
    ],
  ])('%s: %s', (_, id, changes, expected) => {
    expect(headFindings(correctDecision(changes))).toEqual({ [id]: [expected] });
  });

  test('the line has to be there; its length is a warning', () => {
    const none = correctDecision({ issuingAuthority: paragraph('SỞ NỘI VỤ', heading) });
    const long = correctDecision({ issuingAuthority: paragraph('SỞ NỘI VỤ', heading, short('SỞ NỘI VỤ', 1)) });

    expect(faultsBy('HD-12', none)[0]?.severity).toBeUndefined();
    expect(faultsBy('HD-12', long)[0]?.severity).toBe('warning');
  });
});

describe('what the decree leaves to offices is no finding', () => {
  test.each<[string, DecisionChanges]>([
    ['no authority above', { parentAuthority: '', issuingAuthority: committee('TỈNH KON TUM') }],
    ['a name over two paragraphs', { issuingAuthority: committee('THÀNH PHỐ KON TUM') }],
    [
      'a name over two lines of one paragraph',
      { issuingAuthority: paragraph('ỦY BAN NHÂN DÂN\nTỈNH KON TUM', heading, short('ỦY BAN NHÂN DÂN')) },
    ],
    ['letters of size 12', { parentAuthority: paragraph('UBND TỈNH KON TUM', { ...centred, size: 12 }) }],
    [
      'a line in an empty paragraph below',
      { issuingAuthority: paragraph('SỞ NỘI VỤ', heading) + paragraph('', centred, short('SỞ NỘI VỤ')) },
    ],
    [
      'a line that is anchored to the number',
      {
        issuingAuthority: paragraph('SỞ NỘI VỤ', heading),
        number: paragraph('Số: 23/QĐ-SNV', centred, short('SỞ NỘI VỤ')),
      },
    ],
  ])('%s', (_, changes) => {
    expect(headFindings(correctDecision(changes))).toEqual({});
  });
});

test('without an authority above there is none to judge', () => {
  expect(checkedBy('HD-09', correctDecision({ parentAuthority: '' })).state).toBe('not-applicable');
});
