import type { BodyLine } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { headingFault } from './headings.ts';
import { faultAt } from './outcomes.ts';

/** The word with its number and, below it, the title. */
export function divisionFaults(body: readonly BodyLine[], role: 'part' | 'section'): Fault[] {
  return body.flatMap((line, at): Fault[] => {
    if (line.role !== role) return [];
    const number = role === 'part' ? /^[IVXLC]+$/ : /^\d+$/;
    const label = headingFault(line, { sizes: [13, 14], bold: true, italic: false, alignment: 'center' }, [
      ...(/^(?:PHẦN|CHƯƠNG|MỤC|TIỂU MỤC)/u.test(line.text) ? ['chữ in hoa'] : []),
      ...(number.test(line.number ?? '') ? [] : [role === 'part' ? 'không dùng số La Mã' : 'không dùng số Ả Rập']),
      ...(line.rest === '' ? [] : ['tiêu đề trên cùng dòng']),
    ]);
    return [...label, ...(line.rest === '' ? titleFaults(body, at) : [])];
  });
}

function titleFaults(body: readonly BodyLine[], at: number): Fault[] {
  let end = at + 1;
  while (body[end]?.role === 'title') end += 1;
  const titles = body.slice(at + 1, end);
  const line = body[at];
  if (titles.length === 0 && line !== undefined) {
    return [faultAt(line, `Dưới “${line.text}” không có tiêu đề in hoa, đậm, căn giữa`)];
  }
  return titles.flatMap((title) =>
    headingFault(title, { sizes: [13, 14], capitals: true, bold: true, italic: false, alignment: 'center' }),
  );
}
