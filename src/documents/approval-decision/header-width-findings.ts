import type { Finding } from '../../domain/finding.ts';
import type { Profile } from '../../domain/profile.ts';
import { type TextStyle, widthInMillimetres } from '../../vietnamese/text-width.ts';

/** A line of the head that is wider than its room breaks where it happens to end, maybe between "QUẢN" and "LÝ". */
export function headerWidthFindings(
  { parentAuthority, issuingAuthority }: Profile,
  style: TextStyle,
  roomInMillimetres: number,
): Finding[] {
  return [
    ...placed(parentAuthority?.headerLines ?? [], 'profile.parentAuthority', { ...style, bold: false }),
    ...placed(issuingAuthority.headerLines, 'profile.issuingAuthority', style),
  ]
    .filter(({ width }) => width > roomInMillimetres)
    .map(({ text, path }) => ({
      code: 'header-line-too-wide',
      severity: 'warning',
      message: `Dòng “${text}” ở đầu văn bản dài hơn chỗ in (${roomInMillimetres} mm) nên sẽ tự xuống dòng.`,
      hint: 'Ngắt tên thành nhiều dòng trong headerLines ở chỗ hợp nghĩa.',
      path,
    }));
}

function placed(lines: readonly string[], authority: string, style: TextStyle) {
  return lines.map((text, at) => ({
    text,
    path: `${authority}.headerLines[${at}]`,
    width: widthInMillimetres(text, style),
  }));
}
