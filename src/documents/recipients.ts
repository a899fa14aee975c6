import { headingWords, withoutFinalMark } from '../vietnamese/sentence.ts';

/** One recipient a line, each ending ";"; the last line says where it is filed and ends "." (Decree 30/2020, Annex I, II.9.d). */
export function recipientLines({ recipients, filing }: { recipients: readonly string[]; filing: string }): string[] {
  const filed = withoutFinalMark(filing.replace(/^(?:[-–]\s*)?lưu\s*:\s*(?=\S)/iu, ''));
  return [...recipients.map((recipient) => `${headingWords(recipient)};`), `Lưu: ${filed}.`];
}
