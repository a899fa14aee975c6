import type { Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { checkFormat } from './page-number-format.ts';
import { checkPresence } from './page-number-presence.ts';
import { checkAppendices, checkFirstHidden, checkStart } from './page-number-start.ts';

/** Numbers of the pages (Annex I, I.7 and III.1.đ). */
export const pageNumberRules: readonly Rule[] = [
  {
    id: 'PG-11',
    title: 'Số trang canh giữa trong lề trên',
    clause: annex('I', '7'),
    severity: 'error',
    allowed: 'Số trang ở giữa phần lề trên, từ trang thứ hai',
    hint: 'Vào Insert (Chèn) > Page Number (Số trang) > Top of Page (Đầu trang) > Plain Number 2.',
    check: checkPresence,
  },
  {
    id: 'PG-12',
    title: 'Kiểu số trang',
    clause: annex('I', '7'),
    severity: 'error',
    allowed: 'Chữ số Ả Rập, cỡ chữ 13–14, kiểu chữ đứng, không in đậm',
    hint: 'Mở phần đầu trang (Header), chọn số trang, đặt cỡ chữ 13 hoặc 14, bỏ in đậm, in nghiêng và chữ đi kèm.',
    check: checkFormat,
  },
  {
    id: 'PG-13',
    title: 'Không hiển thị số trang thứ nhất',
    clause: annex('I', '7'),
    severity: 'error',
    allowed: 'Trang thứ nhất không có số trang',
    hint: 'Mở phần đầu trang (Header), chọn “Different First Page” (Trang đầu khác), xóa số ở trang thứ nhất.',
    check: checkFirstHidden,
  },
  {
    id: 'PG-14',
    title: 'Số trang đánh từ số 1',
    clause: annex('I', '7'),
    severity: 'error',
    allowed: 'Trang đầu tiên là trang 1',
    hint: 'Vào Insert (Chèn) > Page Number (Số trang) > Format Page Numbers, đặt “Start at” là 1.',
    check: checkStart,
  },
  {
    id: 'PG-15',
    title: 'Số trang riêng cho từng phụ lục',
    clause: annex('III', '1', 'đ'),
    severity: 'error',
    allowed: 'Mỗi phụ lục ở phần (section) riêng, đánh số trang lại từ 1',
    hint: 'Đặt Section Break (Next Page) trước phụ lục, rồi vào Format Page Numbers đặt “Start at” là 1.',
    check: checkAppendices,
  },
];
