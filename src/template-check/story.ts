import type { Place } from '../format-check/document-model.ts';
import { attributesOf } from '../format-check/edit/tag-attributes.ts';
import { wordName } from '../format-check/edit/word-names.ts';
import { scanXml, type Tag } from '../format-check/edit/xml-scanner.ts';
import { decoded } from '../format-check/edit/xml-text.ts';

/** A paragraph of a part, with what the check of templates asks of it. */
export interface StoryParagraph {
  readonly place: Place;
  /** Its own words, without those of text boxes in it. */
  text: string;
  /** Those of its words that Word does not show. */
  hidden: string;
  /** The codes of its fields. */
  codes: string;
  /** Whether a comment ends in it. */
  hasComment: boolean;
  /** Whether it is the twin that older versions of Word show instead of a drawing. */
  readonly isTwin: boolean;
}

interface Reading {
  readonly part: string;
  readonly paragraphs: StoryParagraph[];
  /** Those that are open, the innermost last: text boxes stand inside paragraphs. */
  readonly open: StoryParagraph[];
  readonly tables: { readonly number: number; row: number; column: number }[];
  tableCount: number;
  /** Paragraphs with words outside tables. */
  numbered: number;
  twins: number;
  inRun: boolean;
  isHiddenRun: boolean;
  isHiddenStyle: boolean;
  textElement: string;
}

/**
 * Reads the paragraphs of a part in the order of their start tags (ECMA-376 Part 1, 17.3.1.22).
 * @param hiddenStyles ids of styles whose words are hidden
 * @throws UnreadablePaperError for XML that is not well-formed
 */
export function readStory(part: string, xml: string, hiddenStyles: ReadonlySet<string>): readonly StoryParagraph[] {
  const reading = newReading(part);
  const attributeOf = (tag: Tag, local: string) =>
    attributesOf(xml, tag).find((each) => each.local === local && each.prefix === tag.prefix)?.value ?? '';
  scanXml(xml, {
    open: (tag) => {
      const name = wordName(tag);
      if (tag.local === 'Fallback') reading.twins += 1;
      reading.textElement = name;
      openBlock(name, reading);
      if (reading.inRun && name === 'vanish') reading.isHiddenRun = !/^(?:0|false|off)$/.test(attributeOf(tag, 'val'));
      if (reading.inRun && name === 'rStyle') reading.isHiddenRun ||= hiddenStyles.has(attributeOf(tag, 'val'));
      if (name === 'pStyle') reading.isHiddenStyle = hiddenStyles.has(attributeOf(tag, 'val'));
      const paragraph = reading.open.at(-1);
      if (name === 'fldSimple' && paragraph !== undefined) paragraph.codes += `${attributeOf(tag, 'instr')}\n`;
    },
    close: (tag) => {
      reading.textElement = '';
      if (tag.local === 'Fallback') reading.twins -= 1;
      closeBlock(wordName(tag), reading);
    },
    text: (start, end) => addText(xml.slice(start, end), reading),
  });
  return reading.paragraphs;
}

function newReading(part: string): Reading {
  return {
    ...{ part, paragraphs: [], open: [], tables: [], tableCount: 0, numbered: 0, twins: 0, textElement: '' },
    ...{ inRun: false, isHiddenRun: false, isHiddenStyle: false },
  };
}

function openBlock(name: string, reading: Reading): void {
  const table = reading.tables.at(-1);
  const paragraph = reading.open.at(-1);
  if (name === 'tbl') {
    reading.tableCount += 1;
    reading.tables.push({ number: reading.tableCount, row: 0, column: 0 });
  }
  if (name === 'tr' && table !== undefined) Object.assign(table, { row: table.row + 1, column: 0 });
  if (name === 'tc' && table !== undefined) table.column += 1;
  if (name === 'p') openParagraph(reading);
  if (name === 'r') Object.assign(reading, { inRun: true, isHiddenRun: false });
  if (name === 'commentReference' && paragraph !== undefined) paragraph.hasComment = true;
}

function openParagraph(reading: Reading): void {
  const { part, paragraphs, numbered, twins } = reading;
  const table = reading.tables.at(-1);
  const place = { part, ordinal: paragraphs.length, paragraph: numbered + 1 };
  const paragraph: StoryParagraph = {
    place: table === undefined ? place : { ...place, table: { ...table } },
    ...{ text: '', hidden: '', codes: '', hasComment: false },
    isTwin: twins > 0,
  };
  paragraphs.push(paragraph);
  reading.open.push(paragraph);
  reading.isHiddenStyle = false;
}

function closeBlock(name: string, reading: Reading): void {
  if (name === 'tbl') reading.tables.pop();
  if (name === 'r') reading.inRun = false;
  if (name === 'p') reading.open.pop();
  if (name === 'p') reading.isHiddenStyle = false;
}

function addText(raw: string, reading: Reading): void {
  const { open, textElement } = reading;
  const paragraph = open.at(-1);
  if (paragraph === undefined) return;
  const text = decoded(raw) ?? raw;
  if (textElement === 'instrText') paragraph.codes += text;
  if (textElement !== 't') return;
  if (paragraph.text === '' && paragraph.place.table === undefined) reading.numbered += 1;
  paragraph.text += text;
  if (reading.isHiddenRun || reading.isHiddenStyle) paragraph.hidden += text;
}
