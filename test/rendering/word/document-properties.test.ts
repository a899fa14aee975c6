import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { templateWithProperties } from '../../../src/rendering/word/document-properties.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { openXmlFaults } from '../../support/open-xml-validator.ts';
import { customProperties } from '../../support/own-templates.ts';
import { paragraph, partsOf, wordFile } from '../../support/word-files.ts';

const property = { name: 'mẫu thử', value: 'Mẫu “A & B” <1>' };
const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

test('a file without custom properties gets them, valid, with their words as they are', async () => {
  const paper = rendered(wordFile({ body: paragraph('Kính gửi') }));
  expect(customProperties(paper)).toEqual([['Trình ký: mẫu thử', 'Mẫu “A &amp; B” &lt;1>']]);
  expect(await openXmlFaults(paper)).toEqual([]);
});

test('properties that an office has put into its template stay; those of an earlier paper are replaced', async () => {
  const own = customProperty(2, 'Mã hồ sơ', 'H01');
  const earlier = customProperty(7, 'Trình ký: mẫu cũ', 'x');
  const paper = rendered(withCustom(`<Properties ${namespaces}>${own}${earlier}</Properties>`));
  expect(customProperties(paper)).toEqual([
    ['Mã hồ sơ', 'H01'],
    ['Trình ký: mẫu thử', 'Mẫu “A &amp; B” &lt;1>'],
  ]);
  expect(await openXmlFaults(paper)).toEqual([]);
});

test('an empty part is filled, and a paper used as a template names its template once', async () => {
  const empty = rendered(withCustom(`<Properties ${namespaces}/>`));
  expect(customProperties(empty)).toHaveLength(1);
  const twice = rendered(rendered(wordFile({ body: paragraph('Kính gửi') })));
  expect(customProperties(twice)).toHaveLength(1);
  expect(await openXmlFaults(twice)).toEqual([]);
});

test('a part of many broken properties is read in time', () => {
  const broken = withCustom(`<Properties ${namespaces}>${'<property name="x" '.repeat(100_000)}`);
  const start = performance.now();
  templateWithProperties(broken, [property]);
  expect(performance.now() - start).toBeLessThan(2000);
});

function rendered(template: Uint8Array): Uint8Array {
  return renderTemplate(compileTemplate(templateWithProperties(template, [property]), new Map()), {});
}

function customProperty(id: number, name: string, value: string): string {
  return `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
}

function withCustom(xml: string): Uint8Array {
  const bytes = wordFile({ body: paragraph('Kính gửi') });
  const zip = new PizZip(bytes);
  const parts = partsOf(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  const links = parts.get('_rels/.rels') ?? '';
  zip.file(
    '[Content_Types].xml',
    types.replace('</Types>', `<Override PartName="/docProps/custom.xml" ContentType="${type}"/></Types>`),
  );
  zip.file(
    '_rels/.rels',
    links.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${relationship}" Target="docProps/custom.xml"/></Relationships>`,
    ),
  );
  zip.file('docProps/custom.xml', xml);
  return zip.generate({ type: 'uint8array' });
}
