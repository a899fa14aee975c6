import { smallKind, withBlocks } from '../edited-templates.ts';
import { wordFile } from '../word-files.ts';
import { dataTable, paragraph, run } from '../word-markup.ts';
import type { FaultyTemplate } from './faulty-template.ts';

/** Loops that do not pair, cross, or repeat what can’t be repeated. */
export const loopFaults: readonly FaultyTemplate[] = [
  {
    code: 'unclosed-loop',
    what: 'a loop that is not closed',
    template: () => withBlocks(paragraph('{#legalBases}{text}')),
    told: { tag: '{#legalBases}', message: 'Vòng lặp {#legalBases} chưa có thẻ đóng {/legalBases}' },
  },
  {
    code: 'unopened-loop',
    what: 'a loop that is not opened',
    template: () => withBlocks(paragraph('{/legalBases}')),
    told: { tag: '{/legalBases}', message: 'Thẻ đóng {/legalBases} không có thẻ mở {#legalBases}' },
  },
  {
    code: 'crossed-loops',
    what: 'loops that cross',
    template: () => withBlocks(paragraph('{#legalBases}{#recipients}{/legalBases}{/recipients}')),
    told: { message: 'Thẻ mở {#recipients} lại được đóng bằng {/legalBases}' },
  },
  {
    code: 'loop-position',
    what: 'a loop with one half in a cell',
    template: () => withBlocks(dataTable([['{#legalBases}', 'x']], [1000, 1000]) + paragraph('{/legalBases}')),
    told: { where: 'bảng 1, hàng 1, cột 1', tag: '{#legalBases}' },
  },
  {
    code: 'loop-position',
    what: 'a loop over cells outside of a table, once',
    template: () => withBlocks(paragraph('{-w:tc legalBases}x{/legalBases}')),
    told: {
      message: 'Thẻ {-w:tc legalBases} không đứng trong phần mà nó lặp',
      hint: 'Viết {-w:tc legalBases} và {/legalBases} trong cùng một ô của bảng để lặp ô ấy; ở chỗ khác viết {#legalBases}…{/legalBases}',
    },
  },
  {
    code: 'loop-in-itself',
    what: 'a list inside its own loop',
    template: () => withBlocks(paragraph('{#legalBases}{#legalBases}{text}{/legalBases}{/legalBases}')),
    told: { message: 'Vòng lặp {#legalBases} nằm trong chính vòng lặp {#legalBases}' },
  },
  {
    code: 'loops-too-deep',
    what: 'five hundred loops in each other',
    template: () => withBlocks(paragraph('{^legalBases}').repeat(500) + paragraph('{/legalBases}').repeat(500)),
    told: { message: 'Quá 100 vòng lặp lồng nhau hoặc chưa đóng' },
  },
  {
    code: 'unrepeatable',
    what: 'a section that breaks off in a loop',
    template: () =>
      withBlocks(`${paragraph('{#legalBases}')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${paragraph('{/legalBases}')}`),
    told: { message: 'Có ngắt phần (section) bên trong một vòng lặp hoặc điều kiện' },
  },
  {
    code: 'page-break-in-loop',
    what: 'a page break beside the tag of a loop',
    template: () =>
      withBlocks(
        `${paragraph('{#legalBases}')}${paragraph('{text}')}<w:p>${run('{/legalBases}')}<w:r><w:br w:type="page"/></w:r></w:p>`,
      ),
    told: { message: 'Có ngắt trang trong đoạn chứa thẻ {#legalBases}' },
  },
  {
    code: 'trial-withheld',
    what: 'loops in loops that write a paper without end',
    kind: smallKind(
      Object.fromEntries(
        ['units', 'rows', 'columns', 'groups', 'tables', 'classes', 'tiers'].map((name) => [
          name,
          Array.from({ length: 100 }, () => ({ unitName: 'x', score: '1' })),
        ]),
      ),
    ),
    template: () => {
      const lists = ['units', 'rows', 'columns', 'groups', 'tables', 'classes', 'tiers'];
      const tags =
        lists.map((name) => `{#${name}}`).join('') +
        lists
          .toReversed()
          .map((name) => `{/${name}}`)
          .join('');
      return wordFile({ body: paragraph(tags) });
    },
    told: { hint: 'Bỏ bớt vòng lặp lồng nhau' },
  },
];
