import type { DossierFault } from './dossier-fault.ts';
import type { Inspection } from './inspection.ts';

/** Whether the parts of an inspection agree: every unit is named once, so that it is inspected in one way. */
export function inspectionFaults({ units }: Inspection): DossierFault[] {
  const seen = new Set<string>();
  return units.flatMap(({ id }, at) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    const path = ['inspection', 'units', at, 'id'];
    return isRepeated ? [{ message: `Mã đơn vị “${id}” bị trùng`, path }] : [];
  });
}
