import { describe, expect, test } from 'vitest';
import { captionField } from '../../src/domain/column-captions.ts';

describe('a caption', () => {
  test.each([
    'Tổng điểm trừ',
    'Điểm cộng',
    'Tổng điểm thưởng',
    'Số tiêu chí đạt được',
    'Số tiêu chí đạt điểm tối đa',
    'Tổng số hồ sơ đạt được',
    'Tỷ lệ hồ sơ trực tuyến',
    'Tỉ lệ hoàn thành nhiệm vụ',
    'Điểm đạt được/Điểm tối đa',
    'Điểm đạt / tối đa',
    'Tổng điểm chưa đạt',
  ])('“%s” only holds the words of a figure', (caption) => expect(captionField(caption)).toBeUndefined());

  test.each([
    ['Tổng số điểm', 'score'],
    ['Tổng điểm đạt được', 'score'],
    ['Điểm đạt được (đã trừ điểm)', 'score'],
    ['Tổng điểm tối đa', 'maximum'],
    ['Chỉ số', 'index'],
    ['Tỷ lệ', 'index'],
    ['Tỷ lệ (%)', 'index'],
    ['Tỷ lệ % đạt được', 'index'],
    ['Tỷ lệ đạt được', 'index'],
    ['Tỷ lệ điểm đạt được so với điểm tối đa', 'index'],
    ['Tỷ lệ điểm đạt được/tổng điểm tối đa', 'index'],
    ['Tỉ lệ đạt', 'index'],
    ['Chỉ số CĐS (tỷ lệ điểm đạt được/điểm tối đa)', 'index'],
    ['Thứ hạng', 'rank'],
    ['Xếp loại', 'class'],
  ])('“%s” names the %s', (caption, field) => expect(captionField(caption)).toBe(field));
});
