import { checkFormat } from '../../../src/format-check/check.ts';
import { paragraph } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';
import type { Case } from '../case.ts';

/** The check of a paper against the decree, all rules. */
export function formatCheckCase(pages: number, turns: number): Case {
  const bytes = paperOf(pages);
  return {
    id: `format-check-${pages}`,
    title: `format check, ${pages} pages`,
    tools: {
      ours: () => ({
        turns,
        warmUp: 2,
        once: () => {
          checkFormat(bytes);
          return { size: bytes.length };
        },
      }),
    },
  };
}

/** About twelve paragraphs of three lines fill a page. */
function paperOf(pages: number): Uint8Array {
  const text = 'Các sở, ban, ngành, địa phương rà soát, đánh giá kết quả thực hiện nhiệm vụ chuyển đổi số. '.repeat(3);
  const body = Array.from({ length: pages * 12 }, (_, at) =>
    paragraph(`- Nội dung ${at + 1}: ${text.trim()}`, running),
  );
  return correctDecision({ body: body.join('') });
}
