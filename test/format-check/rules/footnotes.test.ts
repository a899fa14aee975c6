import { describe, expect, it } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, paragraph, paragraphOf, run } from '../../support/word-markup.ts';
import { correctDecision, correctParts } from '../../support/word-paper.ts';

const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text, { size: 10 })}</w:footnote>`;

function withText(more: string, footnotes?: string): Uint8Array {
  const body = correctParts().body + more;
  return correctDecision(footnotes === undefined ? { body } : { body, footnotes });
}

function found(ruleId: string, bytes: Uint8Array): string[] {
  return faultsBy(ruleId, bytes).map((fault) => fault.found);
}

describe('FN-01, notes of Word', () => {
  const raised = (text: string, number: string) => paragraphOf(run(text) + run(number, { raised: 'superscript' }));

  it('finds a number typed above the line behind a word', () => {
    expect(found('FN-01', withText(raised('Chuyển đổi số', '1')))).toEqual(['Số chú thích gõ tay']);
    expect(found('FN-01', withText(paragraph('Chuyển đổi số²')))).toEqual(['Số chú thích gõ tay']);
  });

  it.each([
    ['m', '2'],
    ['Diện tích 50 km', '2'],
    ['10', '3'],
    ['x', '2'],
    ['ngày 1', 'st'],
  ])('takes %s with %s above the line', (text, number) => {
    expect(checkedBy('FN-01', withText(raised(text, number))).state).toBe('not-applicable');
  });

  it('takes marks that a remark below explains, and those beside real notes', () => {
    expect(checkedBy('FN-01', withText(raised('Tên cơ quan', '1') + paragraph('Ghi chú: (1) Nếu có.')))).toEqual({
      state: 'passed',
    });
    const real = withText(raised('số', '1') + paragraphOf(run('Điểm') + mark(2)), note(2, 'Không tính.'));
    expect(checkedBy('FN-01', real)).toEqual({ state: 'passed' });
  });
});

describe('FN-02, marks and notes', () => {
  it('takes each mark with its note', () => {
    const bytes = withText(paragraphOf(run('Điểm') + mark(2)), note(2, 'Không tính.'));
    expect(checkedBy('FN-02', bytes)).toEqual({ state: 'passed' });
    expect(checkedBy('FN-02', correctDecision()).state).toBe('not-applicable');
  });

  it('finds a mark without a note, an empty note, and a note without a mark', () => {
    expect(found('FN-02', withText(paragraphOf(run('Điểm') + mark(3)), note(2, '')))).toEqual([
      'Dấu tham chiếu không có chú thích',
    ]);
    expect(found('FN-02', withText(paragraphOf(run('Điểm') + mark(2)), note(2, '')))).toEqual([
      'Chú thích không có nội dung',
    ]);
    expect(found('FN-02', withText('', note(2, 'Không tính.')))).toEqual([
      'Chú thích không có dấu tham chiếu, không được in ra',
    ]);
  });
});

describe('FN-03, a heading with a note', () => {
  const heading = (id: number) => [paragraphOf(run('Điểm') + mark(id)), paragraph('Đơn vị')];
  const table = (...rows: readonly (readonly string[])[]) => dataTable(rows, [4000, 5000]);

  it('takes the note of a heading once', () => {
    const bytes = withText(table(heading(2), ['5', 'Sở Y tế']), note(2, 'Không tính.'));
    expect(checkedBy('FN-03', bytes)).toEqual({ state: 'passed' });
  });

  it('finds a heading that was copied with its note', () => {
    const notes = note(2, 'Không tính.') + note(3, 'Không tính.');
    const bytes = withText(table(heading(2), ['5', 'Sở Y tế'], heading(3), ['6', 'Sở Nội vụ']), notes);
    expect(found('FN-03', bytes)).toEqual(['Tiêu đề bảng chép lại kèm một chú thích cùng nội dung']);
  });

  it('does not apply without one', () => {
    expect(checkedBy('FN-03', correctDecision()).state).toBe('not-applicable');
  });
});
