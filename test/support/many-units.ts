import type { InspectionDossier } from '../../src/domain/dossier.ts';
import { coverLetterInput, inspectionDossier } from './inspections.ts';

/** An inspection of so many units, one in ten of them directly; each is sent a letter, an outline and the forms. */
export function inspectionOfUnits(count: number): InspectionDossier {
  const units = Array.from({ length: count }, (_, at) => ({
    id: `don-vi-${at + 1}`,
    name: `Ủy ban nhân dân xã Thí dụ ${at + 1}`,
    tier: 'commune' as const,
    isInspectedDirectly: at % 10 === 0,
  }));
  return inspectionDossier({ units, coverLetter: coverLetterInput(), workbookRows: 30, blankRows: 10 });
}
