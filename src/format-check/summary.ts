import type { Paper } from './paper.ts';
import type { RuleState } from './report.ts';

/** The answer in one sentence. What is counted are rules: several may miss one element, or find one in many places. */
export function summaryOf(paper: Paper, counts: Readonly<Record<RuleState, number>>): string {
  if (paper.nature === 'party')
    return 'Văn bản của tổ chức Đảng, Đoàn: thể thức theo quy định riêng, không thuộc phạm vi Nghị định số 30/2020/NĐ-CP nên không kiểm tra.';
  const found = [
    counted(counts.error, 'quy tắc có lỗi'),
    counted(counts.warning, 'quy tắc có cảnh báo'),
    counted(counts['not-found'], 'quy tắc không tìm thấy yếu tố để kiểm tra'),
    counted(counts.look, 'quy tắc cần xem bằng mắt'),
  ].filter((text) => text !== '');
  const of = `${counts.passed} quy tắc đạt`;
  if (paper.nature === 'unknown')
    return `Không nhận ra đây là văn bản hành chính theo Nghị định số 30/2020/NĐ-CP: ${[...found, of].join(', ')}.`;
  // What follows in the file was not checked: the sentence must not pass for an answer about the whole of it.
  const ofFirst = paper.furtherPapers.length === 0 ? '' : ' ở văn bản đầu tiên trong tệp';
  if (found.length === 0) return `Không thấy chỗ nào trái thể thức theo Nghị định số 30/2020/NĐ-CP${ofFirst}: ${of}.`;
  return `Đã kiểm tra thể thức theo Nghị định số 30/2020/NĐ-CP${ofFirst}: ${[...found, of].join(', ')}.`;
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
}
