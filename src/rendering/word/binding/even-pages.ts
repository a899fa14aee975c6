import { partText, type WordFile } from './word-file.ts';

/** Whether a file has headers of their own for even pages: a setting of the whole file (ECMA-376-1, 17.10.1). */
export function hasEvenPages(file: WordFile): boolean {
  const setting = /<w:evenAndOddHeaders(?:\s[^>]*)?\/>/.exec(partText(file, 'settings'))?.[0];
  return setting !== undefined && !/w:val="(?:0|false|off)"/.test(setting);
}

/** Settings with that setting (17.15.1.78: the order is fixed). */
export function withEvenPages(settings: string): string {
  const opened = settings.replace(/<w:settings([^>]*)\/>/, '<w:settings$1></w:settings>');
  const without = opened.replace(/<w:evenAndOddHeaders(?:\s[^>]*)?\/>/, '');
  return without.replace(afterEvenPages, (found) => `<w:evenAndOddHeaders/>${found}`);
}

const afterEvenPages =
  /<w:(?:bookFold|drawingGrid|display(?:Horizontal|Vertical)Drawing|doNotUseMarginsForDrawingGridOrigin|doNotShadeFormData|noPunctuationKerning|characterSpacingControl|printTwoOnOne|strictFirstAndLastChars|noLineBreaks|savePreviewPicture|doNotValidateAgainstSchema|saveInvalidXml|ignoreMixedContent|alwaysShowPlaceholderText|doNotDemarcateInvalidXml|saveXmlDataOnly|useXSLTWhenSaving|saveThroughXslt|showXMLTags|alwaysMergeEmptyNamespace|updateFields|hdrShapeDefaults|footnotePr|endnotePr|compat|docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)\b|<m:mathPr\b|<sl:schemaLibrary\b|<w1[0-9]\w*:|<\/w:settings>/;
