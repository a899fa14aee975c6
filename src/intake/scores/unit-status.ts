import { lineOf } from './sheet-grid.ts';

/** What words in place of figures say of a unit; nothing if they say something else. */
export function statusIn(words: string): 'no-report' | 'not-assessed' | 'assessed-not-ranked' | undefined {
  const text = lineOf(words);
  if (/(?:không|chưa)(?: có| gửi| nộp)* (?:báo cáo|số liệu|hồ sơ)/iu.test(text)) return 'no-report';
  if (
    /(?:không|chưa)(?: thực hiện| được| tham gia| thuộc diện| thuộc đối tượng)* (?:đánh giá|chấm điểm)/iu.test(text)
  ) {
    return 'not-assessed';
  }
  return notRankedClause.test(text) ? 'assessed-not-ranked' : undefined;
}

/** "Không xếp hạng" as a whole clause: "Không xếp loại Xuất sắc do chậm báo cáo" is about one class. */
const notRankedClause =
  /(?:^|[;:,.(–-]\s*)(?:đơn vị |cơ quan |đánh giá nhưng |nhưng )?(?:này )?không(?: được| thực hiện| thuộc diện)* xếp (?:hạng|loại)(?:,? (?:và )?(?:không )?xếp (?:hạng|loại))?(?=\s*(?:$|[;:,.()–-]|(?:do|vì|theo|năm|trong|cùng|chung)(?!\p{L})))/iu;

/** Whether a remark speaks of not ranking a unit in words that {@link statusIn} does not take for that. */
export function mayLeaveUnranked(words: string): boolean {
  return /(?:không|chưa)(?:\s+\S+){0,3} xếp (?:hạng|loại|thứ)/iu.test(lineOf(words)) && statusIn(words) === undefined;
}
