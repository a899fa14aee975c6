import type { DossierInput } from '../../src/domain/dossier.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { inspectionFindings } from '../../src/domain/findings/inspection-findings.ts';
import { type CitedInput, citationsInput, type InspectionInput, inspectionDossier } from './inspections.ts';

/** Every finding about a plan of inspection; as it stands it raises none. */
export function inspectionFindingsAbout(
  overrides: Partial<InspectionInput> = {},
  rest: Partial<DossierInput> = {},
): Finding[] {
  return inspectionFindings(inspectionDossier({ citations: completeCitations, ...overrides }, rest));
}

/** A complete cited document. */
export function cited(number: string, notation: string, overrides: Partial<CitedInput> = {}): CitedInput {
  return {
    type: 'Kế hoạch',
    number,
    notation,
    date: '2022-04-29',
    issuer: 'Ủy ban nhân dân tỉnh',
    subject: 'về chuyển đổi số',
    ...overrides,
  };
}

/** Every document that the plan cites is complete. */
export const completeCitations = citationsInput({
  assignedTasks: [cited('1250', 'KH-UBND')],
  digitisation: [cited('59', 'QĐ-UBND', { type: 'Quyết định' })],
  platformProgramme: cited('186', 'QĐ-BTTTT', { type: 'Quyết định' }),
});
