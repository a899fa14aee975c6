import { eachOperation, type Paths } from './each-operation.ts';

/** The parts of the API as people ask for them, in the order of their work. */
export const tags = [
  { name: 'Văn bản', description: 'Tạo văn bản và gói tài liệu từ hồ sơ' },
  { name: 'Hồ sơ', description: 'Nhập số liệu, kiểm tra hồ sơ, chuyển hồ sơ thành tệp Excel và ngược lại' },
  { name: 'Kiểm tra', description: 'Kiểm tra thể thức một văn bản, đối chiếu văn bản với hồ sơ' },
  { name: 'Mẫu Word', description: 'Tải mẫu, xem các thẻ, kiểm tra một mẫu vừa sửa' },
  { name: 'Dịch vụ', description: 'Tình trạng và mô tả của dịch vụ' },
] as const;

/** The same paths, each operation with its part. */
export function withTags(paths: Paths): Paths {
  return eachOperation(paths, (operation, path) => ({ ...operation, tags: [tagOf(path)] }));
}

function tagOf(path: string): (typeof tags)[number]['name'] {
  return starts.find(([start]) => path.startsWith(start))?.[1] ?? 'Dịch vụ';
}

const starts = [
  ['/api/kinds/', 'Mẫu Word'],
  ['/api/kinds', 'Văn bản'],
  ['/api/documents/', 'Văn bản'],
  ['/api/dossiers/packages', 'Văn bản'],
  ['/api/dossiers/', 'Hồ sơ'],
  ['/api/workbooks', 'Hồ sơ'],
  ['/api/imports/', 'Hồ sơ'],
  ['/api/checks/', 'Kiểm tra'],
  ['/api/reconciliations', 'Kiểm tra'],
  ['/api/templates/', 'Mẫu Word'],
] as const;
