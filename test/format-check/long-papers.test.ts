import { expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { paragraph } from '../support/word-markup.ts';
import { correctDecision, running } from '../support/word-paper.ts';

/** Some 300 pages of paragraphs, each with the same departure. */
function longPaper(): Uint8Array {
  const words = 'Giao Sở Nội vụ theo dõi việc thực hiện và báo cáo Ủy ban nhân dân tỉnh theo quy định. '
    .repeat(3)
    .trim();
  const lines = Array.from({ length: 3600 }, () => paragraph(words, { ...running, font: 'Arial' }));
  return correctDecision({
    body: `${lines.join('')}${paragraph('Quyết định này có hiệu lực kể từ ngày ký./.', running)}`,
  });
}

test('what is alike in thousands of places is told once, with its first places and their number', {
  timeout: 60_000,
}, () => {
  const { report, faults } = checkFormat(longPaper());
  const [fonts, ...others] = report.results.filter(({ state }) => state === 'error');
  expect(fonts).toMatchObject({ rule: 'PG-08', departures: [{ found: 'Phông chữ Arial', count: 3600 }] });
  expect(fonts?.departures[0]?.places).toHaveLength(3);
  expect(others).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(3600);
});
