import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { commentsOf, fixSafely } from '../../src/format-check/checked-copy.ts';
import { paragraph } from '../support/word-markup.ts';
import { a4, correctDecision } from '../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const commentsOn = (paper: Uint8Array) => commentsOf(checkFormat(paper)).flatMap(({ lines }) => lines);

test('a mended left margin is told with the gutter that belongs to it, as the rule counts it', () => {
  const section = a4.replace('w:left="1701"', 'w:left="1134"').replace('w:gutter="0"', 'w:gutter="283"');
  const { changes, check } = fixSafely(correctDecision({ section }));
  expect(changes).toEqual(['các trang của phần 1 – Lề trái: Lề trái 25 mm; đã đổi thành lề trái 30 mm.']);
  expect(check.faults).toEqual([]);
});

describe('a comment', () => {
  test('names the rule, how grave it is, what stands there, what is right, the remedy and the clause', () => {
    expect(commentsOn(correctDecision({ typeName: paragraph('QUYẾT ĐỊNH', { ...heading, size: 16 }) }))).toEqual([
      '[TI-01 – lỗi] Tên loại văn bản: cỡ chữ 16. Đúng: cỡ chữ 13–14, chữ in hoa, in đậm, kiểu chữ đứng. Đặt tên loại trên một dòng riêng, chữ in hoa, cỡ 13 hoặc 14, đậm, không nghiêng, canh giữa. (Phụ lục I Nghị định số 30/2020/NĐ-CP, Phần I, Mục II, khoản 5, điểm b)',
    ]);
  });

  test('calls nothing an error that a person has to look at, and says what to look at', () => {
    const paper = correctDecision({
      decisionAuthority: paragraph('ỦY BAN NHÂN DÂN TỈNH', heading),
      capacity: paragraph('TL. GIÁM ĐỐC', heading) + paragraph('TRƯỞNG PHÒNG', heading),
    });
    expect(commentsOn(paper)).toEqual([
      expect.stringMatching(
        /^\[QD-03 – cần xem bằng mắt\] .*: Ký “TL\. GIÁM ĐỐC”\. Ủy ban nhân dân ban hành nhưng người ký được thừa lệnh hoặc thừa ủy quyền: xem thẩm quyền ký\. Đúng: /,
      ),
    ]);
  });
});
