import { upperFirst } from '../../vietnamese/text.ts';

/** What officials read for the values of a dossier; values that are Vietnamese themselves stand as they are. */
const words: ReadonlyMap<string, string> = new Map([
  ['true', 'Có'],
  ['false', 'Không'],
  ['decree-30-2020', 'Nghị định số 30/2020/NĐ-CP'],
  ['words', 'Ngày 02 tháng 12 năm 2022'],
  ['slashes', 'Ngày 02/12/2022'],
  ['.', 'Dấu chấm'],
  [',', 'Dấu phẩy'],
  ['as-given', 'Giữ như số liệu'],
  ['maximum', 'Điểm tối đa'],
  ['score', 'Điểm đạt được'],
  ['index', 'Chỉ số (%)'],
  ['class', 'Xếp loại'],
  ['rank', 'Xếp hạng'],
  ['group', 'Trong từng nhóm'],
  ['overall', 'Chung các nhóm của cùng một cấp'],
  ['competition', '1, 2, 2, 4'],
  ['dense', '1, 2, 2, 3'],
  ['rounded', 'Đã làm tròn'],
  ['unrounded', 'Chưa làm tròn'],
  ['points', 'Điểm trên điểm tối đa'],
  ['percent', 'Thang 0–100'],
  ['ratio', 'Thang 0–1'],
  ['ranked', 'Được xếp hạng'],
  ['assessed-not-ranked', 'Chấm điểm, không xếp hạng'],
  ['not-assessed', 'Không đánh giá'],
  ['no-report', 'Không có báo cáo'],
  ['not-deployed', 'Tỉnh chưa triển khai'],
  ['no-statistics', 'Chưa thống kê được'],
  ['special-nature', 'Đặc thù'],
  ['other', 'Lý do khác'],
  ['all', 'Tất cả'],
  ['most', 'Đa số'],
  ['department', 'Sở, ban, ngành'],
  ['district', 'Huyện'],
  ['commune', 'Xã'],
  ['roman', 'Phụ lục I'],
  ['digits', 'Phụ lục 01'],
]);

/** What officials read for a value of a list; a value without words of its own stands as it is. */
export function choiceWords(value: string | number | boolean): string {
  return words.get(String(value)) ?? upperFirst(String(value));
}
