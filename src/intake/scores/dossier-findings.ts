import { type Dossier, hasApproval } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';
import type { Finding } from '../../domain/finding.ts';
import { classFindings } from '../../domain/findings/class-findings.ts';
import { figureFindings } from '../../domain/findings/figure-findings.ts';
import { groupNaming } from '../../domain/findings/group-name.ts';
import { mainIndexFindings } from '../../domain/findings/main-index-findings.ts';
import { maximumFindings } from '../../domain/findings/maximum-findings.ts';
import { scaleFindings } from '../../domain/findings/scale-findings.ts';

/** What the figures of a complete dossier are doubted for, each with the cell that it stands in. */
export function placedFindings(dossier: Dossier, places: ReadonlyMap<string, string>): Finding[] {
  if (!hasApproval(dossier)) return [];
  const { assessment, profile, approval } = dossier;
  const evaluated = evaluate(assessment, profile);
  const nameOf = groupNaming(approval);
  const findings = [
    ...scaleFindings(assessment, evaluated, nameOf),
    ...figureFindings(profile, assessment.scale, evaluated),
    ...mainIndexFindings(assessment, evaluated, nameOf),
    ...classFindings(assessment, evaluated),
    ...maximumFindings(assessment, evaluated, nameOf),
  ];
  return findings.map((finding) => {
    const place = placeOf(finding.path ?? '', places);
    return place === undefined || place === '' ? finding : { ...finding, message: `${place}: ${finding.message}` };
  });
}

/** The place of a path, or of the unit around it. */
function placeOf(path: string, places: ReadonlyMap<string, string>): string | undefined {
  const [unit = ''] = /^assessment\.groups\[\d+\]\.units\[\d+\]/.exec(path) ?? [];
  return places.get(path) ?? places.get(unit);
}
