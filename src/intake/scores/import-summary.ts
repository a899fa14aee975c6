import type { ScoresImport } from './scores-import.ts';

/** What an import came to, in one sentence. */
export function importSummary({ tables, isComplete, missing, questions, findings }: ScoresImport): string {
  const units = tables.reduce((count, table) => count + table.units, 0);
  const state = isComplete ? 'hồ sơ đầy đủ' : `hồ sơ còn ${missing.length} chỗ phải bổ sung`;
  const open = [
    ...(questions.length === 0 ? [] : [`${questions.length} câu hỏi`]),
    ...(findings.length === 0 ? [] : [`${findings.length} lưu ý`]),
  ];
  const told = open.length === 0 ? 'không có lưu ý' : `có ${open.join(', ')}`;
  return `Đã đọc ${tables.length} bảng, ${units} dòng đơn vị: ${state}, ${told}.`;
}

/** Whether somebody has to do something before the dossier can be used: answer, correct or complete. */
export function needsAttention({ isComplete, questions, findings }: ScoresImport): boolean {
  return !isComplete || questions.length > 0 || findings.some(({ severity }) => severity === 'error');
}
