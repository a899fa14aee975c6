import { defined } from '../defined.ts';
import type { RunFormat } from '../document-model.ts';
import type { ThemeFonts } from './theme-fonts.ts';
import { firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** What one layer (defaults, a style, a run) says of letters (`w:rPr`); what it leaves open is not there. */
export interface RunProperties {
  readonly ascii?: string;
  readonly highAnsi?: string;
  readonly complex?: string;
  readonly size?: number;
  readonly complexSize?: number;
  readonly underlined?: boolean;
  readonly colour?: string;
  readonly highlight?: string;
  readonly shading?: string;
  readonly raised?: RunFormat['raised'];
  readonly toggles: Toggles;
}

/** Properties that a style switches instead of setting (ECMA-376 Part 1, 17.7.3). */
const toggleNames = ['b', 'i', 'caps', 'smallCaps', 'strike', 'dstrike', 'vanish'] as const;
export type Toggles = Partial<Record<(typeof toggleNames)[number], boolean>>;

export function readRunProperties(rPr: XmlElement | undefined, themeFont: ThemeFonts): RunProperties {
  const fonts = firstOf(rPr, 'w:rFonts')?.attributes ?? {};
  const font = (name: string) =>
    themeFont(fonts[`w:${name}Theme`] ?? (name === 'cs' ? fonts['w:cstheme'] : undefined) ?? '') ?? fonts[`w:${name}`];
  return defined({
    ascii: font('ascii'),
    highAnsi: font('hAnsi'),
    complex: font('cs'),
    size: points(settingOf(rPr, 'w:sz')),
    complexSize: points(settingOf(rPr, 'w:szCs')),
    underlined: underlined(firstOf(rPr, 'w:u')),
    colour: colourOf(firstOf(rPr, 'w:color')),
    highlight: settingOf(rPr, 'w:highlight'),
    shading: fillOf(firstOf(rPr, 'w:shd')),
    raised: raisedOf(settingOf(rPr, 'w:vertAlign')),
    toggles: togglesOf(rPr),
  });
}

/** Lays one layer over another: what the upper one says counts, toggles included. */
export function over(lower: RunProperties, upper: RunProperties): RunProperties {
  return { ...lower, ...upper, toggles: { ...lower.toggles, ...upper.toggles } };
}

/**
 * The format of letters from its layers. Toggles of styles cancel each other out between table, paragraph and character
 * style; those of defaults and of the run itself are absolute (17.7.3).
 */
export function resolveRun(layers: {
  readonly defaults: RunProperties;
  /** Of the table's, the paragraph's and the character's style, in this order. */
  readonly styles: readonly RunProperties[];
  readonly direct: RunProperties;
}): { readonly format: RunFormat; readonly hidden: boolean } {
  const all = [layers.defaults, ...layers.styles, layers.direct].reduce(over);
  const is = (name: keyof Toggles) =>
    layers.direct.toggles[name] ??
    (layers.defaults.toggles[name] === true ||
      layers.styles.filter(({ toggles }) => toggles[name] === true).length % 2 === 1);
  const ascii = all.ascii ?? 'Times New Roman';
  const size = all.size ?? 10;
  const fill = all.highlight !== undefined && all.highlight !== 'none' ? all.highlight : all.shading;
  return {
    hidden: is('vanish'),
    format: {
      fonts: { ascii, highAnsi: all.highAnsi ?? ascii, complex: all.complex ?? ascii },
      size,
      complexSize: all.complexSize ?? size,
      bold: is('b'),
      italic: is('i'),
      caps: is('caps'),
      smallCaps: is('smallCaps'),
      underlined: all.underlined ?? false,
      struckOut: is('strike') || is('dstrike'),
      raised: all.raised ?? 'baseline',
      colour: all.colour ?? 'auto',
      fill: fill === 'none' ? undefined : fill,
    },
  };
}

/** An on/off value (17.17.4): the bare element means on. Nothing if the element is not there. */
export function onOff(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? 'true');
}

/** The colour that shading shows behind the letters: `none` if it says there is none. */
export function fillOf(shd: XmlElement | undefined): string | undefined {
  if (shd === undefined) return undefined;
  const fill = (shd.attributes['w:fill'] ?? 'auto').toUpperCase();
  const isPlain = /^(?:clear|nil)$/.test(shd.attributes['w:val'] ?? 'clear');
  return isPlain && (fill === 'AUTO' || fill === 'FFFFFF') ? 'none' : fill;
}

function togglesOf(rPr: XmlElement | undefined): Toggles {
  const toggles: Toggles = {};
  for (const name of toggleNames) {
    const value = onOff(firstOf(rPr, `w:${name}`));
    if (value !== undefined) toggles[name] = value;
  }
  return toggles;
}

function underlined(u: XmlElement | undefined): boolean | undefined {
  return u === undefined ? undefined : (u.attributes['w:val'] ?? 'single') !== 'none';
}

/** A theme colour counts by the value that Word keeps beside it. */
function colourOf(color: XmlElement | undefined): string | undefined {
  const value = color?.attributes['w:val'];
  return value === undefined || value === 'auto' ? value : value.toUpperCase();
}

function raisedOf(value: string | undefined): RunFormat['raised'] | undefined {
  return value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : undefined;
}

function points(halfPoints: string | undefined): number | undefined {
  const value = Number.parseFloat(halfPoints ?? '');
  return Number.isFinite(value) ? value / 2 : undefined;
}
