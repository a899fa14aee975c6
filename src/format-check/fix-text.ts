import { millimetreText } from './millimetres.ts';
import { alignmentNames, sizeText } from './rules/letters.ts';
import { sideNames } from './rules/margins.ts';
import type { SafeFix } from './safe-fix.ts';

/** What a mend makes of its place, in Vietnamese, for example “lề trái 30 mm”. */
export function fixText(fix: SafeFix): string {
  switch (fix.kind) {
    case 'margins':
      return Object.entries(fix.margins)
        .map(([side, twips]) => {
          const whole = side === 'left' ? twips + (fix.gutter ?? 0) : twips;
          return `lề ${namesOfSides[side] ?? side} ${millimetreText(whole)} mm`;
        })
        .join(', ');
    case 'hide-first-page-number':
      return 'trang đầu không hiện số trang';
    case 'letters':
      return [
        fix.font === undefined ? '' : `phông ${fix.font}`,
        fix.size === undefined ? '' : `cỡ chữ ${sizeText(fix.size)}`,
        fix.italic === undefined ? '' : fix.italic ? 'kiểu chữ nghiêng' : 'kiểu chữ đứng',
        fix.bold === undefined ? '' : fix.bold ? 'in đậm' : 'không in đậm',
      ]
        .filter((text) => text !== '')
        .join(', ');
    case 'spacing':
      return [
        fix.line === undefined ? '' : `giãn dòng ${sizeText(Math.round((fix.line / 240) * 100) / 100)} dòng`,
        fix.before === undefined ? '' : `khoảng cách phía trên ${sizeText(fix.before / 20)} pt`,
      ]
        .filter((text) => text !== '')
        .join(', ');
    case 'alignment':
      return alignmentNames[fix.alignment];
    case 'nfc':
      return 'chữ Unicode dựng sẵn';
    case 'motto-hyphen':
      return 'dấu gạch nối có cách chữ ở hai bên';
  }
}

const namesOfSides: Readonly<Record<string, string>> = sideNames;
