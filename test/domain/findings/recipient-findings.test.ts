import { describe, expect, test } from 'vitest';
import { approvalInput, dossier, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const findings = (recipients: string[], filing = 'VT, KGVX') =>
  findingsAbout(dossier({ profile: profileInput({ recipients, filing }) }));

describe('“Như Điều n” among the recipients', () => {
  test('names the last article and stands first, whatever marks are typed around it', () => {
    expect(findings(['Như Điều 2 (để thực hiện)', 'Bộ Thông tin và Truyền thông'])).toEqual([]);
    expect(findings(['- Như Điều 2;'])).toEqual([]);
  });

  test('that stands further down is a warning', () => {
    expect(findings(['Bộ Thông tin và Truyền thông', 'Như Điều 2'])).toMatchObject([
      { code: 'recipients-article-not-first', severity: 'warning', path: 'profile.recipients[1]' },
    ]);
  });

  test('that names another article is a warning', () => {
    expect(findings(['Như Điều 3'])).toMatchObject([
      { code: 'recipients-wrong-article', severity: 'warning', figures: { article: '3', lastArticle: '2' } },
    ]);
  });

  test('names the article that charges people with the execution, though another one follows it', () => {
    const furtherArticles = [
      { text: 'Thủ trưởng các đơn vị chịu trách nhiệm thi hành Quyết định này.' },
      { text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
    ];
    const approval = approvalInput({ furtherArticles });
    expect(findingsAbout(dossier({ approval, profile: profileInput({ recipients: ['Như Điều 2'] }) }))).toEqual([]);
  });

  test('that is missing is a warning', () => {
    expect(findings(['Các sở, ban, ngành'])).toMatchObject([
      { code: 'recipients-without-article', severity: 'warning', hint: 'Thêm “Như Điều 2”.' },
    ]);
  });
});

test('a recipient that stands twice, in whatever writing, is a warning', () => {
  expect(findings(['Như Điều 2', 'UBND các huyện', 'Ủy ban nhân dân các huyện;'])).toMatchObject([
    {
      code: 'recipient-repeated',
      severity: 'warning',
      message: 'Nơi nhận “Ủy ban nhân dân các huyện” được ghi hai lần.',
      path: 'profile.recipients[2]',
    },
  ]);
});

test('a filing line among the recipients is an error: the paper prints one of its own', () => {
  expect(findings(['Như Điều 2', '- Lưu: VT;'])).toMatchObject([
    { code: 'recipient-is-filing', severity: 'error', path: 'profile.recipients[1]' },
  ]);
});

describe('the filing line', () => {
  test.each(['VT, KGVX', 'VT, KGVX (Nh-10b).', 'Lưu: VT, KGVX.'])('%s is right', (filing) => {
    expect(findings(['Như Điều 2'], filing)).toEqual([]);
  });

  test.each(['KGVX', 'VT', 'VT.', 'VT; KGVX'])('%s is an error', (filing) => {
    expect(findings(['Như Điều 2'], filing)).toMatchObject([
      { code: 'filing-form', severity: 'error', path: 'profile.filing' },
    ]);
  });
});
