import { elementsOf } from './xml-tags.ts';

/**
 * What a document sets for all its text can't be set for a part of a file (ECMA-376-1, 17.7.5.1). A file with other
 * defaults than the base's gets two styles instead, on which its own are based: one that takes back what the base sets,
 * and on it one that sets what the file does. What a table style says of text in its cells comes behind these.
 */
export function defaultsChain(
  ours: string,
  theirs: string,
  { id, resetId, number }: { readonly id: string; readonly resetId: string; readonly number: number },
): string[] {
  const [paragraph, run] = [properties(ours, 'w:pPr'), properties(ours, 'w:rPr')];
  return [
    style(resetId, `Mặc định gốc ${number}`, undefined, resets(paragraph, unsetParagraph), resets(run, unsetRun)),
    style(id, `Mặc định riêng ${number}`, resetId, properties(theirs, 'w:pPr'), properties(theirs, 'w:rPr')),
  ];
}

function style(id: string, name: string, basedOn: string | undefined, paragraph: string, run: string): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    (basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    '<w:uiPriority w:val="99"/><w:semiHidden/>' +
    (paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`) +
    (run === '' ? '' : `<w:rPr>${run}</w:rPr>`) +
    '</w:style>'
  );
}

/** The properties inside the defaults for paragraphs or for runs. */
function properties(docDefaults: string, element: 'w:pPr' | 'w:rPr'): string {
  const whole = elementsOf(docDefaults, `${element}Default`)[0] ?? '';
  return new RegExp(`<${element}>(.*)</${element}>`, 's').exec(whole)?.[1] ?? '';
}

/** The same elements, in their order, with the values that hold where nothing is set. */
function resets(set: string, unset: ReadonlyMap<string, string>): string {
  const names = [...set.matchAll(/<(w:\w+)[\s/>]/g)].map(([, name = '']) => name);
  return names.map((name) => unset.get(name) ?? '').join('');
}

/** Where nothing is set: no space, single lines, flush left, no lonely lines (ECMA-376-1, 17.3.1). */
const unsetParagraph: ReadonlyMap<string, string> = new Map([
  ['w:keepNext', '<w:keepNext w:val="0"/>'],
  ['w:widowControl', '<w:widowControl/>'],
  ['w:spacing', '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'],
  ['w:ind', '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'],
  ['w:jc', '<w:jc w:val="left"/>'],
]);

/** Where nothing is set: upright black Times New Roman of 10 points (ECMA-376-1, 17.3.2). */
const unsetRun: ReadonlyMap<string, string> = new Map([
  [
    'w:rFonts',
    '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>',
  ],
  ...['w:b', 'w:bCs', 'w:i', 'w:iCs'].map((name) => [name, `<${name} w:val="0"/>`] as const),
  ['w:color', '<w:color w:val="auto"/>'],
  ['w:spacing', '<w:spacing w:val="0"/>'],
  ['w:kern', '<w:kern w:val="0"/>'],
  ['w:sz', '<w:sz w:val="20"/>'],
  ['w:szCs', '<w:szCs w:val="20"/>'],
]);
