import type { InspectionDossier } from '../domain/dossier.ts';
import type { Finding } from '../domain/finding.ts';
import type { InspectedUnit } from '../domain/inspection.ts';
import type { TrinhKyError } from '../errors.ts';

/** A unit whose papers could not be made: the package goes without them, and this says why. */
export function unitFault(unit: InspectedUnit, { message, issues }: TrinhKyError): Finding {
  const details = issues.map(({ place, message: fault }) => (place === undefined ? fault : `${place}: ${fault}`));
  return {
    code: 'unit-papers-failed',
    severity: 'error',
    message: `Không tạo được tài liệu của đơn vị này. ${[message, ...details].join(' ')}`,
    hint: 'Sửa các chỗ nêu trên rồi tạo lại gói cho đơn vị này.',
    unit: unit.name,
  };
}

/** A dossier without the words of a letter gives packages without one. */
export function withoutLetter({ inspection: { coverLetter } }: InspectionDossier): Finding[] {
  return coverLetter !== undefined
    ? []
    : [
        {
          code: 'package-without-letter',
          severity: 'warning',
          message: 'Hồ sơ chưa có nội dung công văn nên gói gửi các đơn vị không có công văn.',
          hint: 'Bổ sung inspection.coverLetter nếu cần gửi kèm công văn.',
          path: 'inspection.coverLetter',
        },
      ];
}
