import validate, { type ValidationResult } from '@ooxml-tools/validate';

/** What Microsoft's Open XML validator finds wrong with a workbook: nothing, for one that Excel opens. */
export async function spreadsheetFaults(bytes: Uint8Array): Promise<ValidationResult[]> {
  return validate(bytes, 'xlsx', 'Microsoft365');
}
