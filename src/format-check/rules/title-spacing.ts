import type { Paragraph } from '../document-model.ts';
import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { sizesOf } from './letters.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, notFound } from './outcomes.ts';
import { surroundingsOf } from './surroundings.ts';

/** National title and motto are single spaced (Annex I, II.1.c). */
export const titleSpacingRule: Rule = {
  id: 'HD-08',
  title: 'Quốc hiệu và Tiêu ngữ cách nhau dòng đơn',
  clause: annex('II', '1', 'c'),
  severity: 'error',
  allowed: 'Dòng đơn (Single), không có khoảng cách đoạn, không có dòng trống ở giữa',
  hint: 'Chọn Quốc hiệu và Tiêu ngữ, vào Paragraph (Đoạn), đặt Before 0 pt, After 0 pt, Line spacing Single.',
  check: ofMainPaper(checkSpacing),
};

function checkSpacing({ document, elements }: Paper): Outcome {
  const title = elements.nationalTitle.at(-1);
  const [motto] = elements.motto;
  if (title === undefined || motto === undefined) return notFound;
  const between = emptyBetween(document, title, motto);
  if (between > 0) return judged([faultAt(motto, `Có ${between} dòng trống giữa Quốc hiệu và Tiêu ngữ`)]);
  const gap = gapBetween(title.paragraph, motto.paragraph);
  const wide = [...new Set([title.paragraph, motto.paragraph])].flatMap((paragraph) =>
    [title, motto].filter((line) => line.paragraph === paragraph && isWide(line)).slice(0, 1),
  );
  if (gap > widestGap) {
    const more = wide.length > 0 ? ', giãn dòng lớn hơn dòng đơn' : '';
    return judged([
      faultAt(motto, `Cách Quốc hiệu thêm ${String(Math.round(gap / 2) / 10).replace('.', ',')} pt${more}`),
    ]);
  }
  return judged(wide.map((line) => ({ ...faultAt(line, 'Giãn dòng lớn hơn dòng đơn'), ...fixOf(line) })));
}

/** Word lays the larger of two gaps between paragraphs; up to three points are hardly seen. */
const widestGap = 60;

function gapBetween(above: Paragraph, below: Paragraph): number {
  if (above === below) return 0;
  if (above.format.contextualSpacing && below.format.contextualSpacing && above.style === below.style) return 0;
  return Math.max(above.format.after, below.format.before);
}

/** Times New Roman takes 1.15 of its size for a single line. */
function isWide({ paragraph, runs }: Line): boolean {
  const { line, lineRule } = paragraph.format;
  if (lineRule === 'auto') return line > 252;
  const size = sizesOf(runs).reduce((most, each) => Math.max(most, each), 0);
  return size > 0 && line > size * 20 * 1.15 * 1.1;
}

function emptyBetween(document: Paper['document'], above: Line, below: Line): number {
  if (above.paragraph === below.paragraph)
    return Math.max(below.index - above.index - 1, 0) * (above.pieces > 1 ? 0 : 1);
  const one = surroundingsOf(document, above.paragraph);
  const other = surroundingsOf(document, below.paragraph);
  if (one === undefined || other === undefined || one.blocks !== other.blocks) return 0;
  const between = one.blocks.slice(one.at + 1, other.at);
  return between.filter((block) => block.kind === 'paragraph' && block.text.trim() === '' && block.boxes.length === 0)
    .length;
}

function fixOf({ paragraph, pieces }: Line): Pick<Fault, 'fix'> {
  return pieces > 1 ? {} : { fix: { kind: 'spacing', place: paragraph.place, line: 240 } };
}
