import PizZip from 'pizzip';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetFile {
  readonly name: string;
  /** XML of the rows. */
  readonly rows: string;
  /** XML before the rows: widths of columns, defaults. */
  readonly before?: string;
  /** XML after the rows: merged cells and the rest. */
  readonly after?: string;
  readonly state?: string;
  /** Number in the name of the part; left out, the place among the tabs. */
  readonly part?: number;
}

export interface WorkbookFileParts {
  readonly sheets: readonly SheetFile[];
  /** XML of each shared text, what stands in its `si`. */
  readonly shared?: readonly string[];
  /** XML of the number formats and the cell formats. */
  readonly styles?: string;
  /** XML of the workbook before its sheets. */
  readonly properties?: string;
  /** More parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the workbook, as XML. */
  readonly relations?: string;
}

/** The parts of a small workbook by name, as Excel lays them out. */
export function workbookParts(file: WorkbookFileParts): Map<string, string | Uint8Array> {
  const sheets = file.sheets.map((sheet, at) => ({ ...sheet, part: sheet.part ?? at + 1, id: `rId${at + 1}` }));
  const tabs = sheets.map(
    ({ name, id, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="${id}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map(({ id, part }) => relation(id, 'worksheet', `worksheets/sheet${part}.xml`)),
    ...(file.shared === undefined ? [] : [relation('rIdShared', 'sharedStrings', 'sharedStrings.xml')]),
    ...(file.styles === undefined ? [] : [relation('rIdStyles', 'styles', 'styles.xml')]),
    file.relations ?? '',
  ];
  const relationships = (content: string) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ],
    ['_rels/.rels', relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${file.properties ?? ''}<sheets>${tabs.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationships(relations.join(''))],
    ...sheets.map(
      ({ part, before = '', rows, after = '' }) =>
        [
          `xl/worksheets/sheet${part}.xml`,
          `${declaration}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
        ] as const,
    ),
    ...(file.shared === undefined
      ? []
      : [
          [
            'xl/sharedStrings.xml',
            `${declaration}<sst xmlns="${main}">${file.shared.map((each) => `<si>${each}</si>`).join('')}</sst>`,
          ] as const,
        ]),
    ...(file.styles === undefined
      ? []
      : [['xl/styles.xml', `${declaration}<styleSheet xmlns="${main}">${file.styles}</styleSheet>`] as const]),
    ...Object.entries(file.parts ?? {}),
  ]);
}

/** A small workbook as Excel would write it. */
export function workbookFile(file: WorkbookFileParts): Uint8Array {
  return packed(workbookParts(file));
}

/** Parts as a zip archive. */
export function packed(parts: Iterable<readonly [string, string | Uint8Array]>): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
