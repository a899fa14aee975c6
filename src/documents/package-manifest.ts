import type { InspectionDossier } from '../domain/dossier.ts';
import type { Finding } from '../domain/finding.ts';
import type { PackedFile, PackedUnit } from './package-overview.ts';
import type { UsedTemplate } from './template-origin.ts';

/** What a package is made of besides its units. */
export interface PackageFacts {
  readonly dossier: InspectionDossier;
  /** SHA-256 of the dossier as it was given, byte for byte: `sha256sum` of the file gives the same. */
  readonly dossierHash: string;
  readonly templates: readonly UsedTemplate[];
  /** Version of this software. */
  readonly software: string;
  /** Version of the Excel forms, as their hidden sheets say it too. */
  readonly formVersion: string;
  /** Files that stand beside the folders of the units. */
  readonly files: readonly PackedFile[];
  readonly findings: readonly Finding[];
}

/**
 * The record of a package for programs: from which data, templates and software each file came, with its fingerprint.
 * Only what is named here goes in; nothing of the machine or the moment.
 */
export function packageManifest(facts: PackageFacts, units: readonly PackedUnit[]): object {
  const { dossier, dossierHash, templates, software, formVersion, files, findings } = facts;
  return {
    version: 1,
    software: { name: 'trinh-ky', version: software },
    ruleSet: dossier.profile.ruleSet,
    dossier: {
      title: dossier.title,
      isSample: dossier.isSample,
      inspectionYear: dossier.inspection.year,
      sha256: dossierHash,
    },
    templates: templates.map(({ kindId, sha256, isBundled }) => ({ kind: kindId, sha256, isBundled })),
    formVersion,
    files: files.map(asFile),
    units: units.map(({ id, name, isInspectedDirectly, reportDeadline, folder, files: own }) => ({
      id,
      name,
      inspection: isInspectedDirectly ? 'direct' : 'report',
      reportDeadline,
      folder,
      files: own.map(asFile),
    })),
    findings: findings.map(({ code, severity, message, hint, unit, path }) => ({
      code,
      severity,
      message,
      hint,
      unit,
      path,
    })),
  };
}

function asFile({ path, size, sha256 }: PackedFile): PackedFile {
  return { path, size, sha256 };
}
