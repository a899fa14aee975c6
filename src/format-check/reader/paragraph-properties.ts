import { defined } from '../defined.ts';
import type { ParagraphFormat } from '../document-model.ts';
import { twipsPerMillimetre } from '../millimetres.ts';
import { fillOf, onOff } from './run-properties.ts';
import { firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** What one layer says of a paragraph (`w:pPr`); what it leaves open is not there. */
export type ParagraphProperties = Partial<Omit<ParagraphFormat, 'fill'>> & {
  /** `none` if the layer says there is none. */
  readonly fill?: string;
  /** The space is the automatic one, whatever length this layer or one below states; a layer above may end that. */
  readonly isBeforeAutomatic?: boolean;
  readonly isAfterAutomatic?: boolean;
};

/** Twips that Word puts for "automatic" space as on web pages (ECMA-376 Part 1, 17.3.1.33). */
const automaticSpace = 280;

export function readParagraphProperties(pPr: XmlElement | undefined): ParagraphProperties {
  const spacing = firstOf(pPr, 'w:spacing')?.attributes ?? {};
  const indent = firstOf(pPr, 'w:ind')?.attributes ?? {};
  const hanging = twips(indent['w:hanging']);
  return defined<ParagraphProperties>({
    alignment: alignmentOf(settingOf(pPr, 'w:jc')),
    indentLeft: twips(indent['w:left'] ?? indent['w:start']),
    indentRight: twips(indent['w:right'] ?? indent['w:end']),
    firstLine: hanging === undefined ? twips(indent['w:firstLine']) : -hanging,
    before: twips(spacing['w:before']),
    after: twips(spacing['w:after']),
    isBeforeAutomatic: isOn(spacing['w:beforeAutospacing']),
    isAfterAutomatic: isOn(spacing['w:afterAutospacing']),
    line: twips(spacing['w:line']),
    lineRule: ruleOf(spacing),
    contextualSpacing: onOff(firstOf(pPr, 'w:contextualSpacing')),
    keepNext: onOff(firstOf(pPr, 'w:keepNext')),
    keepLines: onOff(firstOf(pPr, 'w:keepLines')),
    pageBreakBefore: onOff(firstOf(pPr, 'w:pageBreakBefore')),
    bottomBorder: borderOf(firstOf(firstOf(pPr, 'w:pBdr'), 'w:bottom')),
    frame: frameOf(firstOf(pPr, 'w:framePr')),
    fill: fillOf(firstOf(pPr, 'w:shd')),
  });
}

/** The format of a paragraph from its layers, the lowest first. */
export function resolveParagraph(layers: readonly ParagraphProperties[]): ParagraphFormat {
  const whole: ParagraphProperties = Object.assign({}, ...layers);
  const { isBeforeAutomatic, isAfterAutomatic, ...all } = whole;
  return {
    alignment: 'left',
    indentLeft: 0,
    indentRight: 0,
    firstLine: 0,
    before: 0,
    after: 0,
    line: 240,
    lineRule: 'auto',
    contextualSpacing: false,
    keepNext: false,
    keepLines: false,
    pageBreakBefore: false,
    bottomBorder: false,
    frame: undefined,
    ...all,
    ...(isBeforeAutomatic ? { before: automaticSpace } : {}),
    ...(isAfterAutomatic ? { after: automaticSpace } : {}),
    fill: all.fill === 'none' ? undefined : all.fill,
  };
}

/**
 * A length in twips: a bare number is twips, others carry a unit (ECMA-376 Part 1, 22.9.2.14). Nothing for what is no
 * length.
 */
export function twips(value: string | undefined): number | undefined {
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in|pc|pi)?$/.exec(value?.trim() ?? '') ?? [];
  return amount === undefined ? undefined : Number(amount) * (twipsPerUnit[unit ?? ''] ?? 1);
}

const twipsPerUnit: Readonly<Record<string, number>> = {
  pt: 20,
  mm: twipsPerMillimetre,
  cm: 10 * twipsPerMillimetre,
  in: 1440,
  pc: 240,
  pi: 240,
};

/** Whether a border is drawn. Nothing if the layer does not speak of it. */
export function borderOf(border: XmlElement | undefined): boolean | undefined {
  const value = border?.attributes['w:val'];
  return value === undefined ? undefined : value !== 'none' && value !== 'nil';
}

function frameOf(framePr: XmlElement | undefined): ParagraphFormat['frame'] {
  if (framePr === undefined) return undefined;
  return framePr.attributes['w:xAlign'] === 'center' ? 'center' : 'other';
}

const alignments: Readonly<Record<string, ParagraphFormat['alignment']>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  both: 'both',
  distribute: 'distribute',
};

function alignmentOf(jc: string | undefined): ParagraphFormat['alignment'] | undefined {
  return jc !== undefined && Object.hasOwn(alignments, jc) ? alignments[jc] : undefined;
}

function isOn(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : /^(?:1|true|on)$/.test(value);
}

/** A line without a rule is `auto` (17.3.1.33). */
function ruleOf(spacing: Readonly<Record<string, string>>): ParagraphFormat['lineRule'] | undefined {
  const rule = spacing['w:lineRule'];
  if (rule === 'exact' || rule === 'atLeast' || rule === 'auto') return rule;
  return spacing['w:line'] === undefined ? undefined : 'auto';
}
