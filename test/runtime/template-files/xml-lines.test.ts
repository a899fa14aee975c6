import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedXml, spreadXml } from '../../../src/runtime/template-files/xml-lines.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

describe('XML in lines', () => {
  test('has a tag a line, indented, and its words where they were', () => {
    const xml = `${head}<w:p><w:r><w:t xml:space="preserve"> Nơi nhận: </w:t></w:r><w:r><w:br/><w:t></w:t></w:r></w:p>`;
    expect(spreadXml(xml)).toBe(
      `${head}${[
        '<w:p>',
        ' <w:r>',
        '  <w:t xml:space="preserve"> Nơi nhận: </w:t>',
        ' </w:r>',
        ' <w:r>',
        '  <w:br/>',
        '  <w:t></w:t>',
        ' </w:r>',
        '</w:p>',
      ].join('\n')}`,
    );
  });

  test.each([
    ['blanks that are words', '<a><t> </t><t>  </t></a>'],
    ['a line break between tags', '<a>\n  <b/>\r\n\n</a>'],
    ['a line break in words', '<a>one\ntwo</a>'],
    ['a comment with tags', '<a><!-- <b>\n<c> --><d/></a>'],
    ['a sign > in an attribute', '<a b="x > y"><c d="&gt;"/></a>'],
    ['words between tags', '<a>x<b>y</b>z</a>'],
    ['a byte order mark', '\ufeff<a><b/></a>'],
  ])('with %s comes back as it was', (_, xml) => {
    expect(joinedXml(spreadXml(xml))).toBe(xml);
    expect(joinedXml(spreadXml(head + xml))).toBe(head + xml);
  });

  test('comes back as it was, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<t> ',
      '\n',
      ' ',
      '\r\n',
      'chữ',
      '<!-- ',
      ' -->',
      '&amp;',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const xml = `<r>${pieces.join('')}</r>`;
        expect(joinedXml(spreadXml(xml))).toBe(xml);
      }),
    );
  });

  test('may be broken and indented otherwise by whoever edits it', () => {
    expect(joinedXml('<a>\r\n\t\t<b>\r\n\t\t\t<t> x </t>  \r\n</b></a>')).toBe('<a><b><t> x </t></b></a>');
  });
});
