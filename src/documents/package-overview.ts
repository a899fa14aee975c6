import type { Column, Entry, Sheet, Workbook } from './workbook.ts';

/** What the overview of a package says of one inspected unit. */
export interface PackedUnit {
  readonly id: string;
  /** Place in the list of inspected units, from 1. */
  readonly place: number;
  readonly name: string;
  readonly isInspectedDirectly: boolean;
  /** Day before which the unit reports (2024-09-20). */
  readonly reportDeadline: string;
  /** The same day as the papers write it. */
  readonly deadlineInWords: string;
  readonly folder: string;
  /** None if the unit's papers could not be made. */
  readonly files: readonly PackedFile[];
}

/** A file of a package. */
export interface PackedFile {
  /** Path inside the package. */
  readonly path: string;
  readonly size: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Beyond this many files, more than any province sends, a sheet of them all would cost more than it is worth. */
const mostListedFiles = 5_000;

/**
 * The overview of a package: who is inspected in which way and gets what, and the fingerprint of every paper; of a package
 * of more than 5,000 files the fingerprints stand in its record only.
 * @param shared papers for all units, outside their folders
 */
export function buildPackageOverview(
  title: string,
  units: readonly PackedUnit[],
  shared: readonly PackedFile[],
): Workbook {
  const files = units.reduce((sum, unit) => sum + unit.files.length, shared.length);
  const isListed = files <= mostListedFiles;
  return {
    title,
    sheets: [unitSheet(title, units, isListed), ...(isListed ? [fileSheet(title, units, shared)] : [])],
    facts: {},
  };
}

function unitSheet(title: string, units: readonly PackedUnit[], filesAreListed: boolean): Sheet {
  return {
    name: 'Đơn vị',
    orientation: 'landscape',
    isForm: false,
    lead: [{ role: 'title', text: title }],
    columns: [
      column('TT', 12, 'center'),
      column('Đơn vị', 88, 'left'),
      column('Hình thức kiểm tra', 35, 'left'),
      column('Hạn gửi báo cáo', 45, 'left'),
      column('Thư mục', 57, 'left'),
      column('Số tệp', 15, 'center'),
    ],
    rows: units.map(({ place, name, isInspectedDirectly, deadlineInWords, folder, files }) => ({
      role: 'data',
      cells: [
        String(place),
        name,
        isInspectedDirectly ? 'Kiểm tra trực tiếp' : 'Kiểm tra qua báo cáo',
        `Trước ${deadlineInWords}`,
        folder,
        String(files.length),
      ].map((text) => ({ text })),
    })),
    notes: filesAreListed ? [] : [{ role: 'note', text: 'Mã kiểm tra SHA-256 của từng tệp: xem tệp manifest.json.' }],
  };
}

function fileSheet(title: string, units: readonly PackedUnit[], shared: readonly PackedFile[]): Sheet {
  return {
    name: 'Tệp',
    orientation: 'landscape',
    isForm: false,
    lead: [{ role: 'title', text: `${title}: danh mục tệp` }],
    columns: [
      column('Đơn vị', 62, 'left'),
      column('Tệp', 90, 'left'),
      // Centred: at the right edge a size would run into the fingerprint beside it.
      column('Dung lượng (byte)', 25, 'center'),
      column('Mã kiểm tra SHA-256', 75, 'left'),
    ],
    rows: [{ name: 'Dùng chung', files: shared }, ...units].flatMap(({ name, files }) =>
      files.map(({ path, size, sha256 }) => ({
        role: 'data' as const,
        cells: [name, path, String(size), sha256].map((text) => ({ text })),
      })),
    ),
    notes: [],
  };
}

const finished: Entry = { type: 'none' };

function column(heading: string, width: number, align: Column['align']): Column {
  return { heading, width, align, entry: finished };
}
