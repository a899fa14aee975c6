import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';

test('the kinds are listed with the tags of their templates', async () => {
  const response = await testApp().app.request('/api/kinds');
  expect(response.status).toBe(200);
  const { kinds } = (await response.json()) as { kinds: { id: string; title: string; tags: Tag[] }[] };
  expect(kinds.map(({ id, title }) => [id, title])).toEqual([
    ['approval-decision', 'Quyết định phê duyệt kết quả'],
    ['inspection-plan', 'Kế hoạch kiểm tra'],
    ['report-outline', 'Đề cương báo cáo'],
    ['appendix-news-articles', 'Phụ lục tin, bài tuyên truyền'],
    ['appendix-issued-documents', 'Phụ lục văn bản, chính sách đã ban hành'],
    ['appendix-infrastructure', 'Phụ lục hạ tầng công nghệ thông tin'],
    ['appendix-it-investments', 'Phụ lục đầu tư công nghệ thông tin'],
  ]);
  const tags = kinds[0]?.tags ?? [];
  expect(tags.find(({ name }) => name === 'subject')).toEqual({
    name: 'subject',
    type: 'text',
    description: 'Trích yếu',
  });
  const tables = tags.find(({ name }) => name === 'tables');
  expect(tables).toMatchObject({ type: 'list', description: 'Các bảng kết quả' });
  const columns = tables?.fields?.find(({ name }) => name === 'columns');
  expect(columns?.fields?.map(({ name }) => name)).toContain('heading');
});

interface Tag {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly fields?: readonly Tag[];
}
