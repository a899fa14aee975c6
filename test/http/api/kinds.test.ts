import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';

test('the kinds are listed with their formats and the tags of their templates, and the bound sets', async () => {
  const response = await testApp().app.request('/api/kinds');
  expect(response.status).toBe(200);
  const { kinds, boundSets } = (await response.json()) as Answer;
  expect(kinds.map(({ id, title, formats }) => [id, title, formats.join(' ')])).toEqual([
    ['index-set-decision', 'Quyết định ban hành bộ chỉ số', 'docx'],
    ['index-set-regulation', 'Bộ chỉ số ban hành kèm theo quyết định', 'docx'],
    ['approval-decision', 'Quyết định phê duyệt kết quả', 'docx'],
    ['result-detail', 'Phụ lục chi tiết kết quả', 'docx xlsx'],
    ['results-announcement', 'Tin công bố kết quả', 'docx html txt'],
    ['inspection-plan', 'Kế hoạch kiểm tra', 'docx'],
    ['report-outline', 'Đề cương báo cáo', 'docx'],
    ['appendix-news-articles', 'Phụ lục tin, bài tuyên truyền', 'docx xlsx'],
    ['appendix-issued-documents', 'Phụ lục văn bản, chính sách đã ban hành', 'docx xlsx'],
    ['appendix-infrastructure', 'Phụ lục hạ tầng công nghệ thông tin', 'docx xlsx'],
    ['appendix-it-investments', 'Phụ lục đầu tư công nghệ thông tin', 'docx xlsx'],
    ['cover-letter', 'Công văn gửi đề cương và phụ lục', 'docx'],
  ]);
  expect(boundSets).toEqual([
    {
      id: 'index-set-decision-set',
      title: 'Quyết định ban hành bộ chỉ số đóng tập với bộ chỉ số',
      kinds: ['index-set-decision', 'index-set-regulation'],
    },
    {
      id: 'approval-decision-set',
      title: 'Quyết định phê duyệt kết quả đóng tập với phụ lục chi tiết',
      kinds: ['approval-decision', 'result-detail'],
    },
    {
      id: 'inspection-set',
      title: 'Kế hoạch kiểm tra đóng tập với đề cương và phụ lục',
      kinds: kinds.slice(5, 11).map(({ id }) => id),
    },
  ]);
  const tags = kinds[2]?.tags ?? [];
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

interface Answer {
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly formats: readonly string[];
    readonly tags: readonly Tag[];
  }[];
  readonly boundSets: readonly object[];
}

interface Tag {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly fields?: readonly Tag[];
}
