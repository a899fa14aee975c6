import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';

/** Says of every paper of a sample that its figures are invented. */
export function sampleFindings({ isSample }: Dossier): Finding[] {
  return isSample
    ? [
        {
          code: 'sample-dossier',
          severity: 'info',
          message: 'Đây là hồ sơ mẫu với số liệu giả định.',
          hint: 'Chỉ dùng để xem thử; không trình ký văn bản này.',
          path: 'isSample',
        },
      ]
    : [];
}
