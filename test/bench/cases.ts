import type { Case } from './case.ts';

/** All cases in the order of the table; each is loaded only where it is measured. */
export const cases: Readonly<Record<string, () => Promise<Case>>> = {
  'decision-30': async () => (await import('./cases/decision.ts')).decisionCase(30, 300),
  'decision-332': async () => (await import('./cases/decision.ts')).decisionCase(332, 100),
  'decision-3321': async () => (await import('./cases/decision.ts')).decisionCase(3_321, 20),
  outline: async () => (await import('./cases/outline.ts')).outlineCase(1_000),
  'inspection-set': async () => (await import('./cases/inspection-set.ts')).inspectionSetCase(),
  'unit-forms': async () => (await import('./cases/unit-forms.ts')).unitFormsCase(),
  'packages-130': async () => (await import('./cases/unit-packages.ts')).unitPackagesCase(130),
  'packages-3321': async () => (await import('./cases/unit-packages.ts')).unitPackagesCase(3_321),
  'import-30': async () => (await import('./cases/import.ts')).importCase(30, 35, 50),
  'import-3321': async () => (await import('./cases/import.ts')).importCase(3_321, 55, 7),
  'format-check-5': async () => (await import('./cases/format-check.ts')).formatCheckCase(5, 100),
  'format-check-300': async () => (await import('./cases/format-check.ts')).formatCheckCase(300, 5),
  'cold-start': async () => (await import('./cases/cold-start.ts')).coldStartCase(),
  'worker-bundle': async () => (await import('./cases/worker-bundle.ts')).workerBundleCase(),
};
