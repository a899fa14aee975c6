import { describe, expect, test } from 'vitest';
import { recognised, rolesOf } from '../../support/recognised.ts';
import { dataTable, layoutTable, paragraph } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;

function bodyOf(blocks: string) {
  return recognised(correctDecision({ body: blocks })).body;
}

function roleOf(text: string): string {
  const [line] = bodyOf(paragraph(text, running));
  return line === undefined ? 'none' : `${rolesOf([line])[0]} · ${line.rest}`;
}

describe('a line of the text', () => {
  test.each([
    ['Điều 12. Phạm vi', 'article 12 · Phạm vi'],
    ['Điều 1: Phạm vi', 'article 1 · Phạm vi'],
    ['Điều 1 Phạm vi', 'article 1 · Phạm vi'],
    ['Điều 5 của Quy chế này được sửa', 'text · Điều 5 của Quy chế này được sửa'],
    ['1. Mục đích', 'clause 1 · Mục đích'],
    ['2.Yêu cầu', 'clause 2 · Yêu cầu'],
    ['1) Mục đích', 'clause 1 · Mục đích'],
    ['1.2. Yêu cầu', 'clause 1.2 · Yêu cầu'],
    ['1.000 đồng', 'text · 1.000 đồng'],
    ['2024. Đây là năm', 'text · 2024. Đây là năm'],
    ['đ) Chủ trì', 'point đ · Chủ trì'],
    ['a. Chủ trì', 'point a · Chủ trì'],
    ['(b) Chủ trì', 'point b · Chủ trì'],
    ['- Các sở', 'bullet · Các sở'],
    ['+ Các sở', 'bullet · Các sở'],
    ['IV. TỔ CHỨC', 'roman IV · TỔ CHỨC'],
    ['I- MỤC TIÊU', 'roman I · MỤC TIÊU'],
    ['II.TỔ CHỨC', 'roman II · TỔ CHỨC'],
    ['V.I. Lê-nin đã dạy', 'text · V.I. Lê-nin đã dạy'],
    ['I.C.T là một ngành', 'text · I.C.T là một ngành'],
    ['X/c các đơn vị', 'text · X/c các đơn vị'],
    ['V/v rà soát thủ tục', 'text · V/v rà soát thủ tục'],
    ['V/ v rà soát thủ tục', 'text · V/ v rà soát thủ tục'],
    ['IIII. MỤC TIÊU', 'text · IIII. MỤC TIÊU'],
    ['Chương II', 'part II · '],
    ['Phần II. QUY ĐỊNH', 'part II · QUY ĐỊNH'],
    ['Phần 2 của Kế hoạch', 'text · Phần 2 của Kế hoạch'],
    ['Phần mềm dùng chung', 'text · Phần mềm dùng chung'],
    ['Mục 1', 'section 1 · '],
    ['Các sở báo cáo.', 'text · Các sở báo cáo.'],
  ])('“%s” is: %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test('below a part is its title, as far as it goes', () => {
    const lines = ['Chương I', 'QUY ĐỊNH CHUNG', 'VÀ NGUYÊN TẮC', 'Mục 1', 'Phạm vi'];
    const body = bodyOf(lines.map((text) => paragraph(text, heading)).join('') + paragraph('Điều 1. Một', running));
    expect(rolesOf(body)).toEqual(['part I', 'title', 'title', 'section 1', 'title', 'article 1']);
  });

  test('in a table with lines or with columns is a cell, in a frame around text it is not', () => {
    const data = dataTable([['1. Một', 'Hai']], [2000, 2000]);
    const columns = layoutTable([[paragraph('Một'), paragraph('Hai')]], [2000, 2000]);
    const frame = layoutTable([[paragraph('1. Một')]], [9000]);
    expect(rolesOf(bodyOf(data + columns + frame))).toEqual(['cell', 'cell', 'cell', 'cell', 'clause 1']);
  });

  test('takes its number from Word’s own numbering too', () => {
    const level = (format: string, text: string) =>
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const listed = { ...running, numbering: { id: 1, level: 0 } };
    const body = paragraph('Kiện toàn Tổ Công tác.', listed) + paragraph('Thi hành.', listed);
    const roles = (numbering: string) => rolesOf(recognised(correctDecision({ body, numbering })).body);

    expect(roles(level('decimal', 'Điều %1.'))).toEqual(['article 1', 'article 2']);
    expect(roles(level('bullet', '\uf0b7'))).toEqual(['bullet', 'bullet']);
  });
});
