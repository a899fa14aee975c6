import type { DrawnLine, Run, RunFormat } from '../document-model.ts';
import { ofDrawing, ofVml } from './drawn-lines.ts';
import { descendantsOf, elementsOf, firstOf, textOf, type XmlElement } from './xml-tree.ts';

/** What stands in a paragraph, with tracked changes accepted. */
export interface ParagraphContent {
  readonly runs: Run[];
  readonly lines: DrawnLine[];
  /** `w:txbxContent` of its text boxes. */
  readonly boxes: XmlElement[];
  pictures: number;
  trackedChanges: number;
}

/** The fields that are open where the reading stands; they may reach over several paragraphs. */
export type OpenFields = { code: string; isResult: boolean }[];

/** The format of a run, or nothing for hidden letters. */
export type FormatOf = (rPr: XmlElement | undefined) => RunFormat | undefined;

export function readParagraphContent(paragraph: XmlElement, fields: OpenFields, formatOf: FormatOf): ParagraphContent {
  const content: ParagraphContent = { runs: [], lines: [], boxes: [], pictures: 0, trackedChanges: 0 };
  readInline(paragraph, content, fields, formatOf, undefined);
  return content;
}

function readInline(
  parent: XmlElement,
  content: ParagraphContent,
  fields: OpenFields,
  formatOf: FormatOf,
  simpleField: string | undefined,
): void {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:r') readRun(child, content, fields, formatOf, simpleField);
    else if (child.name === 'w:del' || child.name === 'w:moveFrom') content.trackedChanges += 1;
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') readEquation(child, content, formatOf);
    else if (child.name === 'w:fldSimple') {
      const name = fieldName(child.attributes['w:instr'] ?? '');
      readInline(child, content, fields, formatOf, name);
      addUnprinted(content, name, formatOf(undefined));
    } else if (child.name === 'mc:AlternateContent') readInline(chosen(child), content, fields, formatOf, simpleField);
    else if (wrappers.has(child.name)) {
      if (child.name === 'w:ins' || child.name === 'w:moveTo') content.trackedChanges += 1;
      readInline(child, content, fields, formatOf, simpleField);
    }
  }
}

/** Elements round runs that add nothing to their words. */
const wrappers: ReadonlySet<string> = new Set(
  'w:hyperlink w:smartTag w:customXml w:sdt w:sdtContent w:ins w:moveTo w:dir w:bdo w:ruby w:rubyBase w:rt'.split(' '),
);

/** What Word 2010 and later shows of alternate contents (ECMA-376 Part 3, 9.3); never both. */
export function chosen(alternate: XmlElement): XmlElement {
  return firstOf(alternate, 'mc:Choice') ?? firstOf(alternate, 'mc:Fallback') ?? alternate;
}

function readRun(
  run: XmlElement,
  content: ParagraphContent,
  fields: OpenFields,
  formatOf: FormatOf,
  simpleField: string | undefined,
): void {
  const rPr = firstOf(run, 'w:rPr');
  if (firstOf(rPr, 'w:rPrChange') !== undefined) content.trackedChanges += 1;
  const format = formatOf(rPr);
  let text = '';
  const add = (extra: Partial<Run>) => {
    if (format !== undefined && (text !== '' || extra.footnote !== undefined))
      content.runs.push({ text, format, ...fieldOf(fields, simpleField), ...extra });
    text = '';
  };
  for (const child of elementsOf(run)) {
    if (child.name === 'w:fldChar') {
      add({});
      const ended = markField(fields, child.attributes['w:fldCharType'] ?? '');
      if (ended !== undefined) addUnprinted(content, ended, format);
    } else if (child.name === 'w:instrText') {
      const field = fields.at(-1);
      if (field !== undefined) field.code += textOf(child);
    } else if (fields.some(({ isResult }) => !isResult)) {
      // Between the beginning of a field and its result stands its code, which is not printed.
    } else if (child.name === 'w:footnoteReference') {
      add({});
      add({ footnote: child.attributes['w:id'] ?? '' });
    } else if (child.name === 'w:pgNum') {
      add({});
      text = '1';
      add({ field: 'PAGE' });
    } else if (child.name === 'w:sym') {
      add({});
      addSymbol(child, content, format);
    } else if (objects.has(child.name)) readObject(child, content);
    else text += printed(child);
  }
  add({});
}

const objects: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** What an element of a run prints. */
function printed(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return element.attributes['w:type'] === 'page' ? '\f' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    default:
      return '';
  }
}

function addSymbol(sym: XmlElement, content: ParagraphContent, format: RunFormat | undefined): void {
  const code = Number.parseInt(sym.attributes['w:char'] ?? '', 16);
  if (format === undefined || !Number.isInteger(code) || code > 0xffff) return;
  const font = sym.attributes['w:font'] ?? format.fonts.highAnsi;
  const fonts = { ascii: font, highAnsi: font, complex: font };
  content.runs.push({ text: String.fromCharCode(code), format: { ...format, fonts } });
}

function readObject(element: XmlElement, content: ParagraphContent): void {
  if (element.name === 'mc:AlternateContent') {
    for (const child of elementsOf(chosen(element))) if (objects.has(child.name)) readObject(child, content);
    return;
  }
  const { lines, pictures } = element.name === 'w:drawing' ? ofDrawing(element) : ofVml(element);
  content.lines.push(...lines);
  content.pictures += pictures;
  content.boxes.push(...descendantsOf(element, new Set(['w:txbxContent'])));
}

/** Letters of an equation stand in a font of their own. */
function readEquation(equation: XmlElement, content: ParagraphContent, formatOf: FormatOf): void {
  const format = formatOf(undefined);
  const text = descendantsOf(equation, new Set(['m:t']))
    .map(textOf)
    .join('');
  if (format !== undefined && text !== '') content.runs.push({ text, format, field: 'EQUATION' });
}

/** The name of the field that ends, unless it stands inside the code of another. */
function markField(fields: OpenFields, type: string): string | undefined {
  const last = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', isResult: false });
  else if (type === 'separate' && last !== undefined) last.isResult = true;
  else if (type === 'end') {
    const code = fields.pop()?.code;
    if (code !== undefined && fields.every(({ isResult }) => isResult)) return fieldName(code);
  }
  return undefined;
}

/** A page number is printed even where the file keeps no result of its field: Word works it out for every page. */
function addUnprinted(content: ParagraphContent, name: string, format: RunFormat | undefined): void {
  if (name !== 'PAGE' || format === undefined || content.runs.some(({ field }) => field === 'PAGE')) return;
  content.runs.push({ text: '1', format, field: name });
}

function fieldOf(fields: OpenFields, simpleField: string | undefined): { field?: string } {
  const code = fields.at(-1)?.code;
  const name = code === undefined ? simpleField : fieldName(code);
  return name === undefined || name === '' ? {} : { field: name };
}

function fieldName(code: string): string {
  return (
    code
      .trim()
      .split(/[\s\\]/, 1)[0]
      ?.toUpperCase() ?? ''
  );
}
