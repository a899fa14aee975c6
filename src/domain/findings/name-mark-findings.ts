import { withoutListMark, withoutMarksAtEnd } from '../../vietnamese/sentence.ts';
import type { Finding } from '../finding.ts';

/**
 * Doubts about what a list left at either end of a unit's name: a list number before it, a punctuation mark behind it.
 * A name is data and printed as it is; `unit` is the full name, if this is a short one.
 */
export function nameMarkFindings(name: string, path: string, unit = name): Finding[] {
  return [
    ...(withoutListMark(name) === name
      ? []
      : [
          {
            code: 'unit-name-list-mark',
            severity: 'warning' as const,
            message: `Tên đơn vị “${name}” bắt đầu bằng số thứ tự hoặc dấu đầu dòng; văn bản in đúng như vậy.`,
            hint: 'Bỏ số thứ tự, dấu đầu dòng khỏi tên; văn bản tự đánh số.',
            unit,
            path,
          },
        ]),
    ...(withoutMarksAtEnd(name) === name
      ? []
      : [
          {
            code: 'unit-name-final-mark',
            severity: 'warning' as const,
            message: `Tên đơn vị “${name}” kết thúc bằng dấu câu; văn bản in đúng như vậy.`,
            hint: `Sửa tên thành “${withoutMarksAtEnd(name)}”; văn bản tự đặt dấu câu ở chỗ cần có.`,
            unit,
            path,
          },
        ]),
  ];
}
