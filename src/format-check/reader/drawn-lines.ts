import type { DrawnLine } from '../document-model.ts';
import { twips } from './paragraph-properties.ts';
import { descendantsOf, firstOf, textOf, type XmlElement } from './xml-tree.ts';

/** English metric units (ECMA-376 Part 1, 20.1.2.1) in a twip. */
const emuPerTwip = 635;
/** What is lower than half a millimetre is a line, whatever shape it is called. */
const lineHeight = 28;

/** Lines and pictures of a DrawingML object (`w:drawing`). */
export function ofDrawing(drawing: XmlElement): { lines: DrawnLine[]; pictures: number } {
  const frame = firstOf(drawing, 'wp:anchor') ?? firstOf(drawing, 'wp:inline');
  if (frame === undefined) return { lines: [], pictures: 0 };
  const shapes = descendantsOf(frame, new Set(['wps:wsp', 'pic:pic']));
  const pictures = shapes.filter(({ name }) => name === 'pic:pic').length;
  const drawn = shapes.filter(({ name }) => name === 'wps:wsp');
  const isAlone = drawn.length === 1;
  return {
    pictures,
    lines: drawn.flatMap((shape) => {
      const size = isAlone ? firstOf(frame, 'wp:extent')?.attributes : extentOf(shape);
      const line = lineOfShape(shape, size ?? {});
      return line === undefined ? [] : [{ ...line, horizontal: isAlone ? positionOf(frame) : undefined }];
    }),
  };
}

/** Lines and pictures of a VML object (`w:pict`, `w:object`). */
export function ofVml(object: XmlElement): { lines: DrawnLine[]; pictures: number } {
  const pictures = descendantsOf(object, new Set(['v:imagedata'])).length;
  const shapes = descendantsOf(object, new Set(['v:line', 'v:shape', 'v:rect']));
  return { pictures, lines: shapes.flatMap((shape) => vmlLine(shape) ?? []) };
}

function extentOf(shape: XmlElement): Readonly<Record<string, string>> | undefined {
  return firstOf(firstOf(firstOf(shape, 'wps:spPr'), 'a:xfrm'), 'a:ext')?.attributes;
}

function lineOfShape(
  shape: XmlElement,
  extent: Readonly<Record<string, string>>,
): Omit<DrawnLine, 'horizontal'> | undefined {
  if (firstOf(shape, 'wps:txbx') !== undefined) return undefined;
  const properties = firstOf(shape, 'wps:spPr');
  const stroke = firstOf(properties, 'a:ln');
  if (firstOf(stroke, 'a:noFill') !== undefined) return undefined;
  const width = Number(extent.cx) / emuPerTwip;
  const height = Number(extent.cy) / emuPerTwip;
  if (!(height <= lineHeight) || !(width > lineHeight)) return undefined;
  const dash = firstOf(stroke, 'a:prstDash')?.attributes.val ?? 'solid';
  return { means: 'drawing', length: width, isSolid: dash === 'solid' };
}

function positionOf(frame: XmlElement): DrawnLine['horizontal'] {
  if (frame.name === 'wp:inline') return undefined;
  const horizontal = firstOf(frame, 'wp:positionH');
  const from = horizontal?.attributes.relativeFrom ?? '';
  if (!/^(?:column|character|margin)$/.test(from)) return undefined;
  const align = firstOf(horizontal, 'wp:align');
  if (align !== undefined) return textOf(align) === 'center' ? 'center' : undefined;
  const offset = firstOf(horizontal, 'wp:posOffset');
  const value = offset === undefined || from === 'margin' ? Number.NaN : Number(textOf(offset)) / emuPerTwip;
  return Number.isFinite(value) ? value : undefined;
}

function vmlLine(shape: XmlElement): DrawnLine | undefined {
  const { attributes } = shape;
  if (/^(?:f|false)$/.test(attributes.stroked ?? 't') || firstOf(shape, 'v:textbox') !== undefined) return undefined;
  const style = styleOf(attributes.style ?? '');
  const dash = firstOf(shape, 'v:stroke')?.attributes.dashstyle ?? 'solid';
  const isCentred = style.get('mso-position-horizontal') === 'center';
  const isOfText = !/^(?:page|margin)$/.test(style.get('mso-position-horizontal-relative') ?? 'text');
  const drawn = shape.name === 'v:line' ? betweenPoints(attributes) : fromStyle(style);
  if (drawn === undefined) return undefined;
  return {
    means: 'vml',
    length: drawn.length,
    isSolid: dash === 'solid',
    horizontal: isCentred ? 'center' : isOfText ? drawn.left : undefined,
  };
}

interface Drawn {
  readonly length: number | undefined;
  readonly left: number | undefined;
}

/** `from="83.4pt,2.6pt" to="166pt,2.6pt"`; points without a unit count in the space of a group, which tells no length. */
function betweenPoints(attributes: Readonly<Record<string, string>>): Drawn | undefined {
  const [fromX, fromY] = (attributes.from ?? '').split(',').map(twipsOfLength);
  const [toX, toY] = (attributes.to ?? '').split(',').map(twipsOfLength);
  if (fromX === undefined || toX === undefined) return { length: undefined, left: undefined };
  if (Math.abs((toY ?? 0) - (fromY ?? 0)) > lineHeight) return undefined;
  return { length: Math.abs(toX - fromX), left: Math.min(fromX, toX) };
}

/** A shape that is wide and has no height. */
function fromStyle(style: ReadonlyMap<string, string>): Drawn | undefined {
  const width = twipsOfLength(style.get('width') ?? '');
  const height = twipsOfLength(style.get('height') ?? '');
  if (width === undefined || height === undefined || height > lineHeight || width <= lineHeight) return undefined;
  return { length: width, left: twipsOfLength(style.get('margin-left') ?? '') };
}

function styleOf(text: string): Map<string, string> {
  return new Map(
    text.split(';').map((pair) => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon).trim().toLowerCase(), pair.slice(colon + 1).trim()] as const;
    }),
  );
}

function twipsOfLength(text: string): number | undefined {
  const value = text.trim();
  if (/^-?\d+(?:\.\d+)?px$/.test(value)) return Number.parseFloat(value) * 15;
  if (value === '0') return 0;
  return /[a-z]$/.test(value) || value.startsWith('.') ? twips(value.startsWith('.') ? `0${value}` : value) : undefined;
}
