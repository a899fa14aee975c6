import { describe, expect, test } from 'vitest';
import { deskOf } from '../../../src/http/desk/desk-request.ts';

describe('a figure that can not be taken as it was typed', () => {
  const classes = [
    { name: 'Tốt', from: '80' },
    { name: 'Khá', from: '70' },
    { name: 'Yếu', from: '0' },
  ];
  const sent = (button: string) => {
    const form = new FormData();
    form.set('dossier', JSON.stringify({ assessment: { indexSet: { classes } } }));
    form.set('f:assessment.indexSet.classes[1].from', '1.000');
    form.set('do', button);
    return deskOf(form).faults.map(({ path, typed }) => [path, typed]);
  };

  test.each([
    ['remove:assessment.indexSet.classes[0]', 0],
    ['up:assessment.indexSet.classes[1]', 0],
    ['down:assessment.indexSet.classes[1]', 2],
    ['add:assessment.indexSet.classes', 1],
  ])('stays in its row after %s', (button, row) => {
    expect(sent(button)).toEqual([[`assessment.indexSet.classes[${row}].from`, '1.000']]);
  });

  test('goes with its row', () => {
    expect(sent('remove:assessment.indexSet.classes[1]')).toEqual([]);
  });
});
