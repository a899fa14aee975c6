import type { Finding } from '../../domain/finding.ts';
import type { FoundTable } from './find-tables.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';
import { mayBeUnit } from './table-rows.ts';

/**
 * Names below the last unit of a table that have no figure: right below it, or further down if they are those of an
 * organisation, they may be units that somebody forgot to fill in. Signatures and remarks are not told.
 * @param lastUnit where the last unit stands among the rows
 */
export function unitsBelow({ grid, block, rows }: FoundTable, lastUnit: number): Finding[] {
  const findings: Finding[] = [];
  let number = rows[lastUnit]?.row.number ?? 0;
  let isNear = lastUnit >= 0;
  for (const { row, is } of rows.slice(lastUnit + 1)) {
    const name = lineOf(grid.cell(row.number, block.nameColumn)?.text ?? '');
    const isAlone = row.cells.every(({ column, text }) => column <= block.nameColumn || lineOf(text) === '');
    isNear = isNear && row.number === number + 1 && is.kind === 'note' && isAlone && mayBeUnit(name);
    number = row.number;
    if (is.kind !== 'note' || !isAlone || !mayBeUnit(name) || signing.test(name) || name.length > longestUnit) {
      isNear = false;
      continue;
    }
    const isOrganisation = organisation.test(name);
    if (!isNear && !isOrganisation) continue;
    findings.push({
      code: 'row-may-be-unit',
      severity: isNear && isOrganisation ? 'error' : 'warning',
      message: `${rowPlace(grid.sheet, row.number)} “${name}” đứng dưới các đơn vị nhưng không có số thứ tự và số liệu nên không được coi là đơn vị.`,
      hint: 'Nếu là đơn vị, ghi số thứ tự và điểm (hoặc “Không báo cáo”, “Không đánh giá”) rồi nhập lại.',
    });
  }
  return findings;
}

/** Longer words are a remark. */
const longestUnit = 120;

/** Who signs, and what stands above the name. */
const signing =
  /^(?:người |nơi |kế toán|thủ trưởng|giám đốc|phó |chủ tịch|chánh |trưởng |lãnh đạo|thư ký|lập biểu|kiểm tra|tm\b|kt\b|tl\b|tuq\b|q\b|xác nhận|duyệt|ký|\()/iu;

const organisation =
  /^(?:đoàn|hội|liên minh|liên đoàn|liên hiệp|trường|bệnh viện|trung tâm|ngân hàng|tòa án|toà án|viện|kho bạc|hải quan|mặt trận|tỉnh đoàn|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|công ty|tổng công ty|viễn thông|bưu điện|điện lực|quỹ|phòng|học viện|thuế|thống kê|bảo tàng|thư viện|hợp tác xã|nhà|vườn quốc gia|ban|báo|đài|cảng|chi nhánh)(?!\p{L})/iu;
