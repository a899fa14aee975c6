import { describe, expect, test } from 'vitest';
import { citation } from '../../src/documents/citation.ts';

const law = { type: 'Luật', date: '2015-06-19', subject: 'Tổ chức chính quyền địa phương' };
const decision = {
  type: 'Quyết định',
  number: '780',
  notation: 'QĐ-UBND',
  date: '2022-12-02',
  issuer: 'Ủy ban nhân dân tỉnh',
  subject: 'về ban hành Bộ Chỉ số',
};

describe('a citation', () => {
  test('of a law has its name and date, and no number even if one is known', () => {
    expect(citation(law, 'words')).toBe('Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015');
    expect(citation({ ...law, number: '77', notation: '2015/QH13', issuer: 'Quốc hội' }, 'slashes')).toBe(
      'Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
    );
    expect(citation({ type: 'Bộ luật', date: '2019-11-20', subject: 'Lao động' }, 'words')).toBe(
      'Bộ luật Lao động ngày 20 tháng 11 năm 2019',
    );
  });

  test('of another document has type, number and symbol, date, issuer and abstract', () => {
    expect(citation(decision, 'words')).toBe(
      'Quyết định số 780/QĐ-UBND ngày 02 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh về ban hành Bộ Chỉ số',
    );
    expect(citation(decision, 'slashes')).toBe(
      'Quyết định số 780/QĐ-UBND ngày 02/12/2022 của Ủy ban nhân dân tỉnh về ban hành Bộ Chỉ số',
    );
  });

  test('leaves out what is not given', () => {
    expect(citation({ type: 'Tờ trình', number: '52', notation: 'TTr-STTTT', date: '2024-06-27' }, 'slashes')).toBe(
      'Tờ trình số 52/TTr-STTTT ngày 27/6/2024',
    );
  });
});

describe('words that the citation sets itself are not doubled', () => {
  const named = (subject: string, type = 'Luật') => citation({ ...law, type, subject }, 'slashes');

  test('in the name of a law, however its type is written', () => {
    expect(named('Luật Tổ chức Chính phủ')).toBe('Luật Tổ chức Chính phủ ngày 19/6/2015');
    expect(named('sửa đổi, bổ sung một số điều;;')).toBe('Luật sửa đổi, bổ sung một số điều ngày 19/6/2015');
    expect(named('Tổ chức', 'luật')).toBe('luật Tổ chức ngày 19/6/2015');
    expect(named('Tổ chức', 'Căn cứ Luật')).toBe('Luật Tổ chức ngày 19/6/2015');
  });

  test('but the law on lawyers is “Luật Luật sư”', () => {
    expect(named('Luật sư')).toBe('Luật Luật sư ngày 19/6/2015');
  });

  test('in number, issuer and abstract of another document', () => {
    const doubled = { ...decision, number: 'số 780', issuer: 'của Ủy ban nhân dân tỉnh', subject: 'về ban hành Bộ;' };
    expect(citation(doubled, 'slashes')).toBe(
      'Quyết định số 780/QĐ-UBND ngày 02/12/2022 của Ủy ban nhân dân tỉnh về ban hành Bộ',
    );
  });
});
