import { describe, expect, test } from 'vitest';
import { captionField } from '../../src/domain/column-captions.ts';

describe('the caption of a column', () => {
  test.each([
    ['Tổng điểm tối đa các tiêu chí đánh giá', 'maximum'],
    ['Tổng điểm đạt được', 'score'],
    ['Tổng cộng', 'score'],
    ['Điểm (tối đa 970)', 'score'],
    ['Chỉ số CĐS (% điểm đạt được so với điểm tối đa)', 'index'],
    ['Tỉ lệ điểm đạt được', 'index'],
    ['Xếp loại', 'class'],
    ['Thứ tự xếp hạng', 'rank'],
    ['HẠNG', 'rank'],
    ['Tăng, giảm so với năm 2022', 'change'],
    ['Kết quả (xếp hạng)', 'rank'],
    ['Điểm\u00a0đạt\nđược'.normalize('NFD'), 'score'],
    ['Hạng mục', undefined],
    ['Đơn vị', undefined],
    ['Điểm thưởng', undefined],
    ['', undefined],
  ])('%j names the field %s', (caption, field) => expect(captionField(caption)).toBe(field));
});
