import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { type Format, paragraph, paragraphOf, run } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';

const law = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
const decree = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;';
const proposal = 'Theo đề nghị của Chánh Văn phòng Sở.';

function withBases(texts: readonly string[], format: Format = {}): Uint8Array {
  const bases = texts.map((text) => paragraph(text, { ...running, italic: true, ...format }));
  return correctDecision({ legalBases: bases.join('') });
}

function founds(ruleId: string, texts: readonly string[], format: Format = {}): string[] {
  return faultsBy(ruleId, withBases(texts, format)).map(({ found }) => found);
}

const rules = ['CC-01', 'CC-02', 'CC-03', 'CC-04', 'CC-05', 'CC-06'];

test.each(rules)('%s passes on bases as the decree has them', (ruleId) => {
  expect(checkedBy(ruleId, correctDecision())).toEqual({ state: 'passed' });
});

test.each(rules)('%s finds nothing to judge in a decision without bases', (ruleId) => {
  expect(checkedBy(ruleId, correctDecision({ legalBases: '' })).state).toBe('not-found');
});

test.each(rules)('%s does not apply to a plan without bases, and not to a paper that is attached', (ruleId) => {
  const plan = correctDecision({
    typeName: paragraph('KẾ HOẠCH', { alignment: 'center', bold: true, before: 240 }),
    ...{ legalBases: '', decisionAuthority: '', decisionWord: '' },
  });
  expect(checkedBy(ruleId, plan).state).toBe('not-applicable');
});

describe('CC-01, each basis on a line of its own', () => {
  test('two bases on one line', () => {
    expect(founds('CC-01', [`${law} ${decree}`, proposal])).toEqual(['Hai căn cứ trên cùng một dòng']);
  });

  test('a dash before a basis is a warning', () => {
    const [fault] = faultsBy('CC-01', withBases([law, `- ${decree}`, proposal]));
    expect(fault).toMatchObject({ found: 'Có gạch đầu dòng trước căn cứ', severity: 'warning' });
  });

  test('an amending law behind the law that it amends is one basis', () => {
    const amended = `${law} Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22 tháng 11 năm 2019;`;
    expect(founds('CC-01', [amended, decree, proposal])).toEqual([]);
    expect(founds('CC-01', [amended.replace('; Luật', ';\nLuật'), decree, proposal])).toEqual([]);
  });
});

describe('CC-02, the letters of bases', () => {
  test('upright bases are mended to italics', () => {
    const faults = faultsBy('CC-02', withBases([law, proposal], { italic: false }));
    expect(faults.map(({ found }) => found)).toEqual(['kiểu chữ đứng', 'kiểu chữ đứng']);
    expect(faults[0]?.fix).toMatchObject({ kind: 'letters', italic: true });
    expect(faults[0]?.fix).not.toHaveProperty('size');
  });

  test('a size of 12 is mended to 13', () => {
    const [fault] = faultsBy('CC-02', withBases([law, proposal], { size: 12 }));
    expect(fault).toMatchObject({ found: 'cỡ chữ 12', fix: { kind: 'letters', italic: true, size: 13 } });
  });

  test('a few words that are not italic', () => {
    const basis = paragraphOf(run('Căn cứ Luật Tổ chức ', { italic: true }) + run('chính quyền địa phương;'), running);
    const bases = basis + paragraph(proposal, { ...running, italic: true });
    expect(faultsBy('CC-02', correctDecision({ legalBases: bases })).map(({ found }) => found)).toEqual([
      'có chỗ kiểu chữ đứng',
    ]);
  });
});

describe('CC-03, the mark at the end of a basis', () => {
  test('a comma, a full stop before the proposal, and no mark', () => {
    expect(founds('CC-03', [law.replace(/;$/, ','), decree.replace(/;$/, '.'), proposal.replace(/\.$/, '')])).toEqual([
      'Kết thúc bằng dấu phẩy (,)',
      'Kết thúc bằng dấu chấm (.)',
      'Không có dấu cuối căn cứ',
    ]);
  });

  test('a basis that its author broke into two lines ends once', () => {
    expect(founds('CC-03', [decree.replace(' của', '\ncủa'), proposal])).toEqual([]);
  });

  test('the last basis without a proposal behind it ends with a full stop', () => {
    expect(founds('CC-03', [law, decree.replace(/;$/, '.')])).toEqual([]);
    expect(founds('CC-03', [law, decree])).toEqual(['Kết thúc bằng dấu chấm phẩy (;)']);
  });
});

test('CC-04: the proposal stands behind all bases', () => {
  expect(founds('CC-04', [law, proposal.replace(/\.$/, ';'), decree.replace(/;$/, '.')])).toEqual([
    'Dòng đề nghị đứng trước một căn cứ',
  ]);
});

describe('CC-05, what a basis tells of its paper', () => {
  test.each([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP;', 'Thiếu ngày, tháng, năm ban hành, cơ quan ban hành, trích yếu nội dung'],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;', 'Thiếu ngày, tháng, năm ban hành'],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', 'Thiếu trích yếu nội dung'],
    ['Căn cứ Nghị định ngày 05/3/2020 của Chính phủ về công tác văn thư;', 'Thiếu số, ký hiệu'],
  ])('%s', (basis, found) => {
    expect(founds('CC-05', [basis, proposal])).toEqual([found]);
  });

  test.each([
    'Căn cứ Quyết định số     /QĐ-UBND ngày    tháng    năm 2024 của Ủy ban nhân dân tỉnh về công tác văn thư;',
    'Căn cứ Quyết định số 922/QĐ-BTTTT ngày 20/5/2022 của Bộ trưởng Bộ Thông tin và Truyền thông phê duyệt Đề án;',
    'Căn cứ Nghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022 của Ban Thường vụ Tỉnh ủy về chuyển đổi số;',
    'Căn cứ các văn bản chỉ đạo của Ủy ban nhân dân tỉnh;',
    'Căn cứ Quy chế làm việc của Sở Nội vụ;',
  ])('nothing is missing: %s', (basis) => {
    expect(founds('CC-05', [basis, proposal])).toEqual([]);
  });
});

describe('CC-06, laws', () => {
  test.each([
    ['Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25 tháng 6 năm 2015;', 'Ghi cả số, ký hiệu'],
    ['Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015 của Quốc hội;', 'Ghi cả cơ quan ban hành'],
    ['Căn cứ Luật Ngân sách nhà nước;', 'Thiếu ngày, tháng, năm'],
  ])('%s', (basis, found) => {
    expect(founds('CC-06', [basis, proposal])).toEqual([found]);
  });
});
