import { widthInMillimetres } from '../../src/vietnamese/text-width.ts';
import { field, layoutTable, paragraph, paragraphOf, rule, run } from './word-markup.ts';
import { paragraphStyle, wordPackage } from './word-package.ts';

/** A Word file by its parts; everything but the blocks of the body may be left out. */
export interface WordPaper {
  /** XML of the blocks of the body. */
  readonly document: string;
  /** Content of the last section's properties; {@link a4} if left out. */
  readonly section?: string;
  /** XML of the styles. */
  readonly styles?: string;
  readonly docDefaults?: string;
  /** XML of the header's paragraphs; a section refers to it by {@link headerReference}. */
  readonly header?: string;
  /** Further headers and footers by entry name (“footer1.xml”): XML of their paragraphs. See {@link storyReference}. */
  readonly stories?: Readonly<Record<string, string>>;
  /** XML of the notes, without the separators. */
  readonly footnotes?: string;
  readonly settings?: string;
  readonly numbering?: string;
  readonly theme?: string;
}

/** A4 upright with margins that the decree allows (Annex I, I.3), in twips; the first page has no number. */
export const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>';

export const headerReference = '<w:headerReference w:type="default" r:id="story-header1.xml"/>';

/** A section's reference to one of the further headers and footers. */
export function storyReference(entry: string, type: 'default' | 'first' | 'even' = 'default'): string {
  const kind = entry.startsWith('header') ? 'header' : 'footer';
  return `<w:${kind}Reference w:type="${type}" r:id="story-${entry}"/>`;
}

/** Times New Roman 14, nothing between paragraphs: the words of a paper without a style. */
export const timesDefaults =
  '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/>';

/** The number of the page, in the middle of the top margin (Annex I, I.7). */
export const pageNumber = paragraphOf(field('PAGE', '2'), { alignment: 'center' });

/** A Word file; the namespaces of drawings and of VML are declared. */
export function wordFile(paper: WordPaper): Uint8Array {
  const { document, header, stories, footnotes, section = a4, docDefaults = timesDefaults, ...rest } = paper;
  const { styles = paragraphStyle('Normal', 'Normal', '', 'default'), settings, numbering, theme } = rest;
  return wordPackage({
    body: document,
    root: namespaces,
    section: header === undefined ? section : headerReference + section,
    docDefaults,
    styles,
    stories: { ...stories, ...(header === undefined ? {} : { 'header1.xml': header }) },
    ...(footnotes === undefined ? {} : { notes: footnotes }),
    ...(settings === undefined ? {} : { settings }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(theme === undefined ? {} : { theme }),
  });
}

/** XML of each element of {@link correctDecision}, in the order in which they stand. */
export interface DecisionParts {
  readonly parentAuthority: string;
  readonly issuingAuthority: string;
  readonly nationalTitle: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly typeName: string;
  readonly subject: string;
  readonly decisionAuthority: string;
  readonly legalBases: string;
  readonly decisionWord: string;
  readonly body: string;
  readonly recipientsLabel: string;
  readonly recipients: string;
  readonly capacity: string;
  /** The empty lines for signature and seal. */
  readonly gap: string;
  readonly signatory: string;
  /** Blocks behind the signature: appendices, attached papers. */
  readonly after: string;
}

/** What a test changes of {@link correctDecision}: single elements, the finished XML, or another part of the file. */
export interface DecisionChanges extends Partial<DecisionParts>, Partial<Omit<WordPaper, 'document'>> {
  /** Changes the XML of the whole body. */
  readonly edit?: (document: string) => string;
}

/** A decision of one page without a single departure from Annex I of Decree 30/2020, but for the changes given. */
export function correctDecision(changes: DecisionChanges = {}): Uint8Array {
  const { edit = (document: string) => document, ...given } = changes;
  return wordFile({ header: pageNumber, ...given, document: edit(decisionDocument(given)) });
}

/** XML of the body of {@link correctDecision}. */
export function decisionDocument(changes: Partial<DecisionParts> = {}): string {
  const parts = { ...correctParts(), ...changes };
  return [
    layoutTable(
      [
        [parts.parentAuthority + parts.issuingAuthority, parts.nationalTitle + parts.motto],
        [parts.number, parts.placeAndDate],
      ],
      [3686, 5668],
    ),
    parts.typeName,
    parts.subject,
    parts.decisionAuthority,
    parts.legalBases,
    parts.decisionWord,
    parts.body,
    layoutTable(
      [[parts.recipientsLabel + parts.recipients, parts.capacity + parts.gap + parts.signatory]],
      [4677, 4677],
    ),
    paragraph('', { size: 1 }),
    parts.after,
  ].join('');
}

/** The elements of {@link correctDecision}. */
export function correctParts(): DecisionParts {
  return {
    parentAuthority: paragraph('UBND TỈNH KON TUM', { ...centred, size: 13 }),
    issuingAuthority: paragraph('SỞ NỘI VỤ', { ...heading, size: 13 }, rule(twipsOf('SỞ NỘI VỤ', 13, true) * 0.4)),
    nationalTitle: paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...heading, size: 13 }),
    motto: paragraph(motto, heading, rule(twipsOf(motto, 14, true))),
    number: paragraph('Số: 23/QĐ-SNV', { ...centred, size: 13, before: 120 }),
    placeAndDate: paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', { ...centred, italic: true, before: 120 }),
    typeName: paragraph('QUYẾT ĐỊNH', { ...heading, before: 240 }),
    subject: paragraph(subject, heading, rule(twipsOf(subject, 14, true) * 0.4)),
    decisionAuthority: paragraph('GIÁM ĐỐC SỞ NỘI VỤ', { ...heading, before: 240, after: 120 }),
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      'Theo đề nghị của Chánh Văn phòng Sở.',
    ]
      .map((text) => paragraph(text, { ...running, italic: true }))
      .join(''),
    decisionWord: paragraph('QUYẾT ĐỊNH:', { ...heading, before: 120 }),
    body: [
      ['Điều 1. ', 'Kiện toàn Tổ Công tác cải cách hành chính của Sở.'],
      ['Điều 2. ', 'Quyết định này có hiệu lực kể từ ngày ký.'],
      ['Điều 3. ', 'Chánh Văn phòng Sở và các thành viên Tổ Công tác chịu trách nhiệm thi hành Quyết định này./.'],
    ]
      .map(([label = '', text = '']) => paragraphOf(run(label, { bold: true }) + run(text), running))
      .join(''),
    recipientsLabel: paragraph('Nơi nhận:', { bold: true, italic: true, size: 12 }),
    recipients: ['- Như Điều 3;', '- Sở Thông tin và Truyền thông;', '- Lưu: VT, VP.']
      .map((text) => paragraph(text, { size: 11 }))
      .join(''),
    capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'].map((text) => paragraph(text, heading)).join(''),
    gap: paragraph('', heading).repeat(5),
    signatory: paragraph('Nguyễn Văn An', heading),
    after: '',
  };
}

const centred = { alignment: 'center' } as const;
const heading = { alignment: 'center', bold: true } as const;

/** Justified, indented 1 cm, 6 points apart, single spaced (Annex I, II.6.e). */
export const running = { alignment: 'both', firstLine: 567, before: 120, line: 240 } as const;

const motto = 'Độc lập - Tự do - Hạnh phúc';
const subject = 'Kiện toàn Tổ Công tác cải cách hành chính';

/** How wide words are in Times New Roman, in twips. */
export function twipsOf(text: string, sizeInPoints: number, bold = false): number {
  return (widthInMillimetres(text, { sizeInPoints, bold }) / 25.4) * 1440;
}

const namespaces =
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml"';
