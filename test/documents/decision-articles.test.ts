import { describe, expect, test } from 'vitest';
import { furtherArticles } from '../../src/documents/decision-articles.ts';

describe('the articles after the first', () => {
  test('count from 2, their clauses from 1, and only the very last words get “./.”', () => {
    expect(
      furtherArticles([
        { title: 'Tổ chức thực hiện', clauses: ['Các sở rút kinh nghiệm.', 'Giao Sở theo dõi.'] },
        { text: 'Các đơn vị chịu trách nhiệm thi hành Quyết định này./.' },
      ]),
    ).toEqual([
      {
        articleNumber: '2',
        title: 'Tổ chức thực hiện',
        text: '',
        hasClauses: true,
        clauses: [
          { clauseNumber: '1', text: 'Các sở rút kinh nghiệm.' },
          { clauseNumber: '2', text: 'Giao Sở theo dõi.' },
        ],
      },
      {
        articleNumber: '3',
        title: '',
        text: 'Các đơn vị chịu trách nhiệm thi hành Quyết định này./.',
        hasClauses: false,
        clauses: [],
      },
    ]);
  });

  test('may end with a clause', () => {
    expect(furtherArticles([{ title: 'Thi hành', text: 'Quy định:', clauses: ['Một.', 'Hai.'] }])).toEqual([
      {
        articleNumber: '2',
        title: 'Thi hành. ',
        text: 'Quy định:',
        hasClauses: true,
        clauses: [
          { clauseNumber: '1', text: 'Một.' },
          { clauseNumber: '2', text: 'Hai./.' },
        ],
      },
    ]);
  });

  test('may end with a title', () => {
    expect(furtherArticles([{ title: 'Quyết định này có hiệu lực kể từ ngày ký.' }])).toEqual([
      {
        articleNumber: '2',
        title: 'Quyết định này có hiệu lực kể từ ngày ký./.',
        text: '',
        hasClauses: false,
        clauses: [],
      },
    ]);
  });
});
