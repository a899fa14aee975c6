/** What words in place of figures say of a unit; nothing if they say something else. */
export function statusIn(words: string): 'no-report' | 'not-assessed' | 'assessed-not-ranked' | undefined {
  const text = words.normalize('NFC').replace(/\s+/gu, ' ');
  if (/(?:không|chưa)(?: có| gửi| nộp)* (?:báo cáo|số liệu|hồ sơ)/iu.test(text)) return 'no-report';
  if (
    /(?:không|chưa)(?: thực hiện| được| tham gia| thuộc diện| thuộc đối tượng)* (?:đánh giá|chấm điểm)/iu.test(text)
  ) {
    return 'not-assessed';
  }
  return /không(?: được| thực hiện)* xếp (?:hạng|loại)/iu.test(text) ? 'assessed-not-ranked' : undefined;
}
