import { bySeverity, type Finding } from '../../domain/finding.ts';
import type { ImportLog, Question, Unread } from './scores-import.ts';

/** Findings and questions beyond this number are counted, not told one by one: nobody reads thousands. */
const most = 1000;

/** Keeps what is told while a file is read. */
export function createImportLog(): ImportLog & {
  readonly findings: () => Finding[];
  readonly questions: () => Question[];
  readonly unreadParts: () => Unread[];
} {
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const unread: Unread[] = [];
  return {
    finding: (finding) => findings.push(finding),
    question: (question) => questions.push(question),
    unread: (part) => unread.push(part),
    findings: () => {
      const left = Math.max(0, findings.length - most) + Math.max(0, questions.length - most);
      const told = bySeverity(findings).slice(0, most);
      return left === 0 ? told : [moreFindings(left), ...told];
    },
    questions: () => questions.slice(0, most),
    unreadParts: () => unread,
  };
}

function moreFindings(left: number): Finding {
  return {
    code: 'more-findings',
    severity: 'error',
    message: `Còn ${left} lưu ý, câu hỏi không nêu hết. Có thể tệp không phải là bảng kết quả.`,
    hint: 'Sửa các chỗ đã nêu rồi nhập lại để thấy các chỗ còn lại.',
  };
}
