import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fieldsOf, required } from '../../src/documents/context-fields.ts';
import { guidedTags } from '../../src/documents/guided-tags.ts';

const schema = z.strictObject({
  subject: required(z.string().describe('Trích yếu')),
  isDraft: z.boolean().describe('Bản dự thảo'),
  tables: z
    .array(
      z.strictObject({
        heading: z.string().describe('Tên bảng'),
        rows: z.array(z.strictObject({ unitName: z.string().describe('Tên đơn vị') })).describe('Các hàng'),
      }),
    )
    .describe('Các bảng'),
});

const sample = {
  subject: 'Phê duyệt kết quả',
  isDraft: false,
  tables: [
    { heading: ' ', rows: [] },
    { heading: 'Cấp sở', rows: [{ unitName: 'Sở Y tế' }, { unitName: 'Sở Xây dựng' }] },
  ],
};

describe('the tags of a kind, told to people', () => {
  const [subject, isDraft, tables] = guidedTags(fieldsOf(schema), [sample]);

  test('are told with meaning, way of writing and what they print for the sample', () => {
    expect(subject).toEqual({
      name: 'subject',
      type: 'text',
      description: 'Trích yếu',
      isRequired: true,
      written: '{subject}',
      lists: [],
      example: 'Phê duyệt kết quả',
    });
    expect(isDraft).toMatchObject({ written: '{#isDraft} … {/isDraft}', example: 'không', isRequired: false });
    expect(tables).toMatchObject({ written: '{#tables} … {/tables}', example: '2 phần tử' });
  });

  test('say in which lists they stand, and take the first entry that has words as their example', () => {
    const [heading, rows] = tables?.fields ?? [];
    expect(heading).toMatchObject({ lists: ['tables'], example: 'Cấp sở' });
    expect(rows).toMatchObject({ lists: ['tables'], example: '2 phần tử' });
    expect(rows?.fields).toMatchObject([{ name: 'unitName', lists: ['tables', 'rows'], example: 'Sở Y tế' }]);
  });

  test('have no example where no sample has words; a later sample may give it', () => {
    const empty = { subject: '', isDraft: true, tables: [] };
    const [none, , noTables] = guidedTags(fieldsOf(schema), [empty]);
    expect([none?.example, noTables?.example, noTables?.fields?.[0]?.example]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(guidedTags(fieldsOf(schema), [empty, sample])[0]?.example).toBe('Phê duyệt kết quả');
  });

  test('show long words cut at a blank, on one line', () => {
    const long = { ...sample, subject: `Dòng một\n${'chuyển đổi số '.repeat(20)}` };
    const example = guidedTags(fieldsOf(schema), [long])[0]?.example ?? '';
    expect(example).toMatch(/^Dòng một chuyển đổi số .*(chuyển|đổi|số) …$/);
    expect(example.length).toBeLessThanOrEqual(122);
  });
});
