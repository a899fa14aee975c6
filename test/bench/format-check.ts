import { checkFormat } from '../../src/format-check/check.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { paragraph } from '../support/word-markup.ts';
import { correctDecision, running } from '../support/word-paper.ts';

/** Times the format check: a real paper of some pages, a bound set, and papers of 300 and 3,000 pages. */
const generator = createGenerator({ templates: repositoryTemplates });
const decision = (await generator.generate('approval-decision', dossierOf('kon-tum-2023'))).bytes;
const set = (await generator.generate('inspection-set', dossierOf('kon-tum-2024-inspection'))).bytes;

console.table([
  measured('decision, 3 pages', decision, 40),
  measured('inspection set, 14 pages', set, 40),
  measured('300 pages', ofPages(300), 5),
  measured('3,000 pages', ofPages(3000), 2),
]);

/** About twelve paragraphs of three lines fill a page. */
function ofPages(pages: number): Uint8Array {
  const text = 'Các sở, ban, ngành, địa phương rà soát, đánh giá kết quả thực hiện nhiệm vụ chuyển đổi số. '.repeat(3);
  const body = Array.from({ length: pages * 12 }, (_, at) =>
    paragraph(`- Nội dung ${at + 1}: ${text.trim()}`, running),
  );
  return correctDecision({ body: body.join('') });
}

function measured(paper: string, bytes: Uint8Array, times: number) {
  checkFormat(bytes);
  const spent = Array.from({ length: times }, () => {
    const start = performance.now();
    checkFormat(bytes);
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  // The nearest rank (rounded up): of two runs p95 is the slower one, not the quicker.
  const rank = (part: number) => Math.round((spent[Math.ceil(spent.length * part) - 1] ?? 0) * 10) / 10;
  return {
    paper,
    'median ms': rank(0.5),
    'p95 ms': rank(0.95),
    'peak RSS in MB': Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
  };
}
