import { UnreadablePaperError } from '../../errors.ts';
import { looksLikeZip } from '../bounded-zip.ts';
import { looksLikeMarkup, packageType, unreadType } from '../file-type.ts';
import { foreignLimits } from '../limits.ts';
import { type OfficePackage, openOfficePackage, type Relation } from '../office-package.ts';
import { readXml } from '../paper/markup.ts';
import { createCellBudget } from './cell-budget.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet-reader.ts';
import type { Sheet, Workbook } from './workbook.ts';

/**
 * Reads a workbook of Excel (.xlsx, .xlsm; ECMA-376 Part 1, transitional or strict) as people see it. Foreign bytes:
 * unpacked and read within limits, nothing is followed, run or stored; sheets come in the order of the tabs.
 * @throws UnreadablePaperError saying what the file is instead, that it is locked, damaged or too large
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  if (!looksLikeZip(bytes)) throw new UnreadablePaperError(unreadType(bytes) ?? textType(bytes));
  const file = openOfficePackage(bytes);
  const type = packageType(file.mainType);
  if (type !== 'workbook') throw new UnreadablePaperError(type === 'binary-workbook' ? type : 'not-workbook');
  const relations = file.relationsOf(file.mainName);
  const { tabs, uses1904 } = readTabs(file);
  const partOf = (type: string) => file.part(relations.find((relation) => relation.type === type)?.target ?? '');
  const context = {
    sharedStrings: readSharedStrings(partOf('sharedStrings')),
    numberFormats: readNumberFormats(partOf('styles')),
    uses1904,
  };
  const budget = createCellBudget();
  const sheets = tabs.flatMap((tab): Sheet[] => {
    const relation = relations.find(({ id }) => id === tab.relation);
    if (relation?.type !== 'worksheet') return noTable(relation);
    const part = file.part(relation.target);
    if (part === undefined) throw new UnreadablePaperError('damaged');
    return [{ name: tab.name, state: tab.state, ...readSheet(part, context, budget) }];
  });
  if (sheets.length === 0) throw new UnreadablePaperError(tabs.length === 0 ? 'damaged' : 'not-workbook');
  return { sheets, hasMacros: hasMacros(file, relations), hasExternalLinks: hasExternalLinks(file, relations) };
}

function textType(bytes: Uint8Array): 'web-page' | 'not-workbook' {
  return looksLikeMarkup(new TextDecoder().decode(bytes.subarray(0, 1024))) ? 'web-page' : 'not-workbook';
}

/** A tab with a chart, a dialogue or macros has no table; one without a part is a fault. */
function noTable(relation: Relation | undefined): [] {
  if (relation === undefined) throw new UnreadablePaperError('damaged');
  return [];
}

interface Tab {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly relation: string;
}

function readTabs(file: OfficePackage): { readonly tabs: readonly Tab[]; readonly uses1904: boolean } {
  const part = file.part(file.mainName);
  if (part === undefined) throw new UnreadablePaperError('damaged');
  const tabs: Tab[] = [];
  let uses1904 = false;
  readXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') uses1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        if (name !== 'sheet') return;
        tabs.push({
          name: (attributes.name ?? '').normalize('NFC'),
          state: states.get(attributes.state ?? '') ?? 'visible',
          relation: attributes.id ?? '',
        });
        if (tabs.length > foreignLimits.workbook.sheets) throw new UnreadablePaperError('too-large');
      },
      close: () => undefined,
      text: () => undefined,
    },
    'of-root-prefix',
  );
  return { tabs, uses1904 };
}

const states: ReadonlyMap<string, Sheet['state']> = new Map([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

function hasMacros(file: OfficePackage, relations: readonly Relation[]): boolean {
  const isMacro = ({ type }: Relation) =>
    type === 'vbaProject' || type === 'xlMacrosheet' || type === 'xlIntlMacrosheet';
  return relations.some(isMacro) || file.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
}

function hasExternalLinks(file: OfficePackage, relations: readonly Relation[]): boolean {
  const isLink = ({ type, isExternal }: Relation) => isExternal || type === 'externalLink' || type === 'connections';
  return relations.some(isLink) || file.names.some((name) => /^xl\/externalLinks\/[^/]+\.xml$/i.test(name));
}
