import type { Finding } from '../domain/finding.ts';
import { widthInMillimetres } from '../vietnamese/text-width.ts';

/** Lines of the head of a paper, all set in one weight, and where they stand in the dossier. */
interface HeaderLines {
  readonly lines: readonly string[];
  readonly path: string;
  readonly bold: boolean;
}

/** A line of the head that is wider than its room breaks where it happens to end, maybe between "QUẢN" and "LÝ". */
export function headerWidthFindings(
  header: readonly HeaderLines[],
  sizeInPoints: number,
  roomInMillimetres: number,
): Finding[] {
  return header.flatMap(({ lines, path, bold }) =>
    lines.flatMap((text, at) =>
      widthInMillimetres(text, { sizeInPoints, bold }) <= roomInMillimetres
        ? []
        : [
            {
              code: 'header-line-too-wide',
              severity: 'warning',
              message: `Dòng “${text}” ở đầu văn bản dài hơn chỗ in (${roomInMillimetres} mm) nên sẽ tự xuống dòng.`,
              hint: 'Ngắt tên thành nhiều dòng ở chỗ hợp nghĩa, mỗi dòng một phần tử.',
              path: `${path}[${at}]`,
            },
          ],
    ),
  );
}
