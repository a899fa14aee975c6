import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../../src/errors.ts';
import { attributesOf } from '../../../src/format-check/edit/tag-attributes.ts';
import { scanXml, type Tag } from '../../../src/format-check/edit/xml-scanner.ts';

/** Every start tag with what it and its element cover. */
function elementsOf(xml: string) {
  const found: { readonly tag: Tag; readonly whole: string }[] = [];
  scanXml(xml, { close: (tag, _closeStart, end) => found.push({ tag, whole: xml.slice(tag.start, end) }) });
  return found;
}

const isDamaged = (xml: string) => {
  try {
    scanXml(xml, {});
    return false;
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason === 'damaged';
    throw error;
  }
};

describe('the scanner of foreign XML', () => {
  test('tells where elements stand, whatever looks like a tag beside them', () => {
    const xml =
      '\ufeff<?xml version="1.0"?><!-- <a> --><w:a b="x > y" c=\'"/>\'><![CDATA[<b>]]><?go <b>?><c/> <d ></d\n></w:a>\n';
    expect(elementsOf(xml).map(({ whole }) => whole)).toEqual([
      '<c/>',
      '<d ></d\n>',
      '<w:a b="x > y" c=\'"/>\'><![CDATA[<b>]]><?go <b>?><c/> <d ></d\n></w:a>',
    ]);
  });

  test('tells characters between tags, those of CDATA without its marks', () => {
    const xml = '<a>một<b/><![CDATA[hai<]]>ba</a>';
    const texts: [string, boolean][] = [];
    scanXml(xml, { text: (start, end, isCdata) => texts.push([xml.slice(start, end), isCdata]) });
    expect(texts).toEqual([
      ['một', false],
      ['hai<', true],
      ['ba', false],
    ]);
  });

  test('knows the namespace of each name where it stands', () => {
    const xml = '<a xmlns="one" xmlns:p="two"><p:b xmlns:p="three"/><p:c/><d xmlns=""/><e/></a>';
    expect(elementsOf(xml).map(({ tag }) => `${tag.name} ${tag.namespace}`)).toEqual([
      'p:b three',
      'p:c two',
      'd ',
      'e one',
      'a one',
    ]);
  });

  test.each([
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>chữ',
    'chữ<a/>',
    '',
    ' ',
    '<a',
    '<a b="',
    '<a b="<"/>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<![CDATA[x]]><a/>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<?xml <a/>',
    '< a/>',
    '<a xmlns:w=x/>',
  ])('refuses %j', (xml) => {
    expect(isDamaged(xml)).toBe(true);
  });

  test('reads or refuses whatever it is given, and nothing else', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      ' ',
      'a',
      ':',
      '!--',
      '-->',
      '<a>',
      '</a>',
      '<a b="c"/>',
      '&',
      '?',
      'xmlns',
      '<![CDATA[',
      ']]>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect([true, false]).toContain(isDamaged(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['nested elements', '<a>'.repeat(500_000) + '</a>'.repeat(500_000)],
    ['siblings', `<r>${'<a/>'.repeat(500_000)}</r>`],
    ['attributes', `<r xmlns:b="c"${' a="b"'.repeat(300_000)}/>`],
    ['blanks in a tag', `<r xmlns:a="b"${' '.repeat(2_000_000)}/>`],
    [
      'declarations at every depth',
      Array.from({ length: 20_000 }, (_, at) => `<a xmlns:p${at}="u">`).join('') + '</a>'.repeat(20_000),
    ],
    ['beginnings of comments', `<r>${'<!--'.repeat(500_000)}`],
    ['open quotes', `<r ${'a="'.repeat(500_000)}`],
    ['references that are none', `<r xmlns="${'&'.repeat(1_000_000)}"/>`],
  ])('comes to an answer for %s', { timeout: 30_000 }, (_name, xml) => {
    expect([true, false]).toContain(isDamaged(xml));
  });
});

describe('the attributes of a tag', () => {
  test('are given decoded, with the places of what is written', () => {
    const xml = '<a  w:b = "1 &amp; &#x1EBF;"\nc=\'&unknown;\' />';
    const [tag] = elementsOf(xml).map((each) => each.tag);
    const attributes = tag === undefined ? [] : attributesOf(xml, tag);
    expect(attributes.map(({ prefix, local, value }) => [prefix, local, value])).toEqual([
      ['w', 'b', '1 & ế'],
      ['', 'c', '&unknown;'],
    ]);
    expect(attributes.map(({ start, end }) => xml.slice(start, end))).toEqual([
      '  w:b = "1 &amp; &#x1EBF;"',
      "\nc='&unknown;'",
    ]);
    expect(attributes.map(({ valueStart, valueEnd }) => xml.slice(valueStart, valueEnd))).toEqual([
      '1 &amp; &#x1EBF;',
      '&unknown;',
    ]);
  });
});
