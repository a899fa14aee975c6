import packageJson from '../package.json' with { type: 'json' };
import { formVersion } from './documents/appendix-workbook.ts';
import { type BoundSet, boundSets } from './documents/bound-sets.ts';
import type { DocumentKind } from './documents/document-kind.ts';
import { documentKinds } from './documents/index.ts';
import { findOfferedPaper } from './documents/offered-papers.ts';
import { unitFault, withoutLetter } from './documents/package-findings.ts';
import { type PackageFacts, packageManifest } from './documents/package-manifest.ts';
import { buildPackageOverview, type PackedFile, type PackedUnit } from './documents/package-overview.ts';
import type { UsedTemplate } from './documents/template-origin.ts';
import { type Dossier, hasInspection, type InspectionDossier } from './domain/dossier.ts';
import { bySeverity, eachOnce, type Finding } from './domain/finding.ts';
import { type InspectedUnit, reportDeadlineOf } from './domain/inspection.ts';
import { MissingPartError, TrinhKyError, UnknownUnitError } from './errors.ts';
import type { GeneratedPaper, Generator } from './generate.ts';
import { type PackedEntry, packEntry, storeEntry, streamArchive } from './rendering/archive.ts';
import { sha256 } from './rendering/checksum.ts';
import { createWorkbookRenderer } from './rendering/spreadsheet.ts';
import { dayInStyle } from './vietnamese/date.ts';
import { asciiSlug } from './vietnamese/text.ts';

/** The packages of all inspected units in one zip file, made while it is read. */
export interface UnitPackages {
  /** Vietnamese file name with its extension. */
  readonly name: string;
  /** ASCII file name with its extension. */
  readonly fileName: string;
  /** How many files are in it if the papers of every unit can be made; told before the first byte, for who waits. */
  readonly fileCount: number;
  /** The zip file, a piece at a time: no more than the papers of one unit are held. */
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Every doubt so far; units whose papers can't be made are added while the chunks are read. */
  readonly findings: () => readonly Finding[];
}

/** A dossier with the bytes that it was read from, by whose fingerprint everybody can tell which file a package is from. */
export interface GivenDossier {
  readonly dossier: Dossier;
  readonly bytes: Uint8Array;
}

/**
 * Packs what inspected units are sent: the bound plan at the top, and for each unit a folder with its letter, its outline
 * and its forms; then an overview and a record of all files. A unit whose papers can't be made becomes a finding; the
 * others are still packed. The same bytes of a dossier and the same templates give the same bytes.
 * @param unitIds the units to pack; all of the inspection if there are none
 * @throws MissingPartError, UnknownUnitError, and what makes the bound plan impossible ({@link Generator})
 */
export async function packUnits(
  generator: Generator,
  { dossier, bytes }: GivenDossier,
  unitIds: readonly string[] = [],
): Promise<UnitPackages> {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const units = chosenUnits(dossier, unitIds);
  // Before the first byte: a template that is faulty for every unit is an error of the whole, not of each of them. And
  // an own template that is changed while the package is made does not make two kinds of papers in it.
  const kinds = kindsInPackage(dossier);
  const held = await generator.holding(kinds);
  const templates: UsedTemplate[] = [];
  for (const id of kinds) templates.push(await held.templateOf(id));
  const top: GeneratedPaper[] = [];
  for (const { id } of topSets) top.push(await held.generate(id, dossier));
  const dossierHash = sha256(bytes);
  const findings = eachOnce([
    ...top.flatMap((paper) => paper.findings),
    ...unitKinds(dossier).flatMap((kind) => kind.build(dossier).findings),
    ...withoutLetter(dossier),
  ]);
  const { year } = dossier.inspection;
  const sample = dossier.isSample ? { name: ' (số liệu mẫu)', fileName: '_mau' } : { name: '', fileName: '' };
  return {
    name: `Gói tài liệu kiểm tra chuyển đổi số năm ${year}${sample.name}.zip`,
    fileName: `${asciiSlug(`Gói tài liệu kiểm tra CĐS ${year}`)}${sample.fileName}.zip`,
    fileCount: top.length + units.length * unitPapers(dossier).length + ownFiles,
    chunks: streamArchive(packageEntries(held, dossier, units, top, { templates, dossierHash }, findings)),
    findings: () => bySeverity(findings),
  };
}

/** The overview and the record. */
const ownFiles = 2;

const topSets: readonly BoundSet[] = boundSets.filter(({ goesToUnits }) => goesToUnits);

interface PlacedUnit {
  readonly unit: InspectedUnit;
  /** Place in the whole list, so that a folder has one name however many are packed. */
  readonly place: number;
  readonly folder: string;
}

function chosenUnits({ inspection: { units } }: InspectionDossier, unitIds: readonly string[]): PlacedUnit[] {
  const unknown = unitIds.filter((id) => !units.some((unit) => unit.id === id));
  if (unknown.length > 0) throw new UnknownUnitError(unknown);
  const digits = Math.max(2, String(units.length).length);
  return units
    .map((unit, at) => ({ unit, place: at + 1, folder: `${String(at + 1).padStart(digits, '0')}_${folderSlug(unit)}` }))
    .filter(({ unit }) => unitIds.length === 0 || unitIds.includes(unit.id));
}

/** The name of the unit as records systems accept it; a name without a letter of ASCII is called by its id. */
function folderSlug({ id, name }: InspectedUnit): string {
  return wholeWords(asciiSlug(name) || id, 60);
}

/** As many words of a slug as fit; of a single word that is too long, its beginning. */
function wholeWords(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  // A dash right behind what fits ends a whole word.
  const end = slug.lastIndexOf('-', most);
  return slug.slice(0, end > 0 ? end : most);
}

async function* packageEntries(
  generator: Generator,
  dossier: InspectionDossier,
  units: readonly PlacedUnit[],
  top: readonly GeneratedPaper[],
  origin: Pick<PackageFacts, 'templates' | 'dossierHash'>,
  findings: Finding[],
): AsyncGenerator<PackedEntry> {
  for (const { fileName, bytes } of top) yield storeEntry(fileName, bytes);
  const packed: PackedUnit[] = [];
  for (const placed of units) {
    const files = await unitFiles(generator, dossier, placed, findings);
    for (const { path, bytes } of files) yield storeEntry(path, bytes);
    packed.push(packedUnit(dossier, placed, files));
  }
  const title = `Tổng hợp tài liệu kiểm tra chuyển đổi số năm ${dossier.inspection.year}`;
  const shared = top.map(({ fileName, bytes }) => packedFile(fileName, bytes));
  const overview = await createWorkbookRenderer().render(buildPackageOverview(title, packed, shared));
  yield storeEntry('tong-hop.xlsx', overview);
  const facts = {
    ...origin,
    dossier,
    software: packageJson.version,
    formVersion,
    files: [...shared, packedFile('tong-hop.xlsx', overview)],
    findings: bySeverity(findings),
  };
  yield packEntry('manifest.json', `${JSON.stringify(packageManifest(facts, packed), null, 1)}\n`);
}

interface UnitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All papers of one unit, or none: half a package is worse than a finding. */
async function unitFiles(
  generator: Generator,
  dossier: InspectionDossier,
  { unit, folder }: PlacedUnit,
  findings: Finding[],
): Promise<readonly UnitFile[]> {
  try {
    const files: UnitFile[] = [];
    for (const { id, unitFileName, format } of unitPapers(dossier)) {
      const { bytes } = await generator.generate(id, dossier, format, unit);
      files.push({ path: `${folder}/${unitFileName}.${format}`, bytes });
    }
    return files;
  } catch (error) {
    if (!(error instanceof TrinhKyError)) throw error;
    findings.push(unitFault(unit, error));
    return [];
  }
}

/** The papers that every unit is sent, in filing order, each in all its formats. */
function unitPapers(dossier: Dossier) {
  return unitKinds(dossier).flatMap(({ id, unitFileName = id }) =>
    findOfferedPaper(id).formats.map((format) => ({ id, unitFileName, format })),
  );
}

function unitKinds(dossier: Dossier): readonly DocumentKind[] {
  return documentKinds.filter(({ unitFileName, isFor }) => unitFileName !== undefined && isFor(dossier));
}

function packedUnit(
  { inspection, profile }: InspectionDossier,
  placed: PlacedUnit,
  files: readonly UnitFile[],
): PackedUnit {
  const { unit, place, folder } = placed;
  const reportDeadline = reportDeadlineOf(inspection, unit);
  return {
    id: unit.id,
    place,
    name: unit.name,
    isInspectedDirectly: unit.isInspectedDirectly,
    reportDeadline,
    deadlineInWords: dayInStyle(reportDeadline, profile.dateStyle),
    folder,
    files: files.map(({ path, bytes }) => packedFile(path, bytes)),
  };
}

function packedFile(path: string, bytes: Uint8Array): PackedFile {
  return { path, size: bytes.length, sha256: sha256(bytes) };
}

function kindsInPackage(dossier: Dossier): string[] {
  return [
    ...new Set([
      ...topSets.flatMap(({ parts }) => parts.map(({ kindId }) => kindId)),
      ...unitPapers(dossier).map(({ id }) => id),
    ]),
  ];
}
