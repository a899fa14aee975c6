import type { Issue } from '../../../errors.ts';
import { textOf } from '../relationships.ts';
import { uniteRoots } from './namespaces.ts';
import { addPart } from './parts.ts';
import { partNamed, partText, setText, type WordFile } from './word-file.ts';
import { attributeValues, changeAttribute, elementsOf, rewriteTags } from './xml-tags.ts';

/** What became of the lists of a file that was bound in (ECMA-376-1, 17.9). */
export interface NumberingMapping {
  /** The number that a list has in the bound file; 0 is no list in any file. */
  readonly numberOf: (numId: string) => string;
  /** Puts the lists into the bound file. `rewrite` changes styles and pictures they refer to. */
  readonly write: (rewrite: (xml: string) => string) => void;
}

/** Makes room for the lists of a file in the base: each gets a number that is free there. */
export function takeNumbering(file: WordFile, base: WordFile, title: string, faults: Issue[]): NumberingMapping {
  const theirs = partText(file, 'numbering');
  const ours = partText(base, 'numbering');
  const abstracts = freshNumbers(theirs, ours, 'w:abstractNum', 'w:abstractNumId');
  const lists = freshNumbers(theirs, ours, 'w:num', 'w:numId');
  const pictures = freshNumbers(theirs, ours, 'w:numPicBullet', 'w:numPicBulletId');
  const numberOf = (numId: string) => lists.get(numId) ?? numId;

  function write(rewrite: (xml: string) => string): void {
    if (theirs === '') return;
    const name = partNamed(base, 'numbering') ?? createPart(base);
    const signed = withFreshSignatures(theirs, ours);
    const renumbered = (element: string) =>
      elementsOf(signed, element).map((xml) => rewrite(renumber(xml, { abstracts, lists, pictures })));
    const united = uniteRoots(textOf(base.entries, name), theirs, title, faults);
    const opened = united.replace(/<w:numbering([^>]*)\/>/, '<w:numbering$1></w:numbering>');
    const before = (xml: string, place: RegExp, added: string[]) =>
      xml.replace(place, (found) => added.join('') + found);
    const withPictures = before(
      opened,
      /<w:abstractNum[\s>]|<w:num[\s>]|<\/w:numbering>/,
      renumbered('w:numPicBullet'),
    );
    const withAbstracts = before(
      withPictures,
      /<w:num[\s>]|<w:numIdMacAtCleanup|<\/w:numbering>/,
      renumbered('w:abstractNum'),
    );
    setText(base.entries, name, before(withAbstracts, /<w:numIdMacAtCleanup|<\/w:numbering>/, renumbered('w:num')));
  }

  return { numberOf, write };
}

interface FreshNumbers {
  readonly abstracts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

function freshNumbers(theirs: string, ours: string, element: string, attribute: string): Map<string, string> {
  const highest = Math.max(0, ...attributeValues(ours, element, attribute).map(Number));
  return new Map(
    attributeValues(theirs, element, attribute).map((number, place) => [number, String(highest + 1 + place)]),
  );
}

function renumber(xml: string, { abstracts, lists, pictures }: FreshNumbers): string {
  const changes = new Map([
    ['w:abstractNum', ['w:abstractNumId', abstracts]],
    ['w:abstractNumId', ['w:val', abstracts]],
    ['w:num', ['w:numId', lists]],
    ['w:numPicBullet', ['w:numPicBulletId', pictures]],
    ['w:lvlPicBulletId', ['w:val', pictures]],
  ] as const);
  return rewriteTags(xml, ({ text, element }) => {
    const change = changes.get(element as 'w:num');
    if (change === undefined) return undefined;
    const [attribute, numbers] = change;
    return changeAttribute(text, attribute, (number) => numbers.get(number) ?? number);
  });
}

/** Lists with one signature are one list to Word (17.9.15): each gets one that the base does not have. */
function withFreshSignatures(theirs: string, ours: string): string {
  const signatures = (xml: string) => attributeValues(xml, 'w:nsid', 'w:val').map((value) => value.toUpperCase());
  const [own, taken] = [new Set(signatures(ours)), new Set([...signatures(ours), ...signatures(theirs)])];
  return theirs.replace(/(<w:nsid w:val=")([^"]*)(")/g, (_all, before: string, value: string, after: string) => {
    let fresh = value.toUpperCase();
    if (own.has(fresh)) while (taken.has(fresh)) fresh = nextSignature(fresh);
    taken.add(fresh);
    return before + fresh + after;
  });
}

function nextSignature(value: string): string {
  return ((Number.parseInt(value, 16) + 1) % 0x1_0000_0000).toString(16).toUpperCase().padStart(8, '0');
}

function createPart(base: WordFile): string {
  const name = `${base.main.slice(0, base.main.lastIndexOf('/') + 1)}numbering.xml`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';
  addPart(base, { kind: 'numbering', name, xml });
  return name;
}
