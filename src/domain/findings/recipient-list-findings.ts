import { nameKey } from '../../vietnamese/name-key.ts';
import { withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import type { Finding } from '../finding.ts';

/** Who gets a paper and where it is filed, as a profile or an inspection holds it. */
interface RecipientList {
  readonly recipients: readonly string[];
  readonly filing: string;
}

/** One recipient without the marks of the list, and where it stands in the dossier. */
export interface Recipient {
  readonly text: string;
  readonly path: string;
}

/** The recipients of a part of the dossier ("profile"). */
export function placedRecipients({ recipients }: Pick<RecipientList, 'recipients'>, part: string): Recipient[] {
  return recipients.map((text, place) => ({
    text: withoutFinalMark(withoutListMark(text)),
    path: `${part}.recipients[${place}]`,
  }));
}

/** Doubts about any list of recipients and its filing line (Decree 30/2020, Annex I, II.9.d). */
export function recipientListFindings(list: RecipientList, part: string): Finding[] {
  const recipients = placedRecipients(list, part);
  const filingPath = `${part}.filing`;
  return [...repeated(recipients), ...filedTwice(recipients, filingPath), ...filingForm(list.filing, filingPath)];
}

function repeated(recipients: readonly Recipient[]): Finding[] {
  const keys = recipients.map(({ text }) => nameKey(text));
  return recipients
    .filter((_, place) => keys.indexOf(keys[place] ?? '') < place)
    .map(({ text, path }) => ({
      code: 'recipient-repeated',
      severity: 'warning',
      message: `Nơi nhận “${text}” được ghi hai lần.`,
      hint: 'Giữ lại một dòng.',
      path,
    }));
}

function filedTwice(recipients: readonly Recipient[], filingPath: string): Finding[] {
  return recipients
    .filter(({ text }) => /^lưu\s*:/iu.test(text))
    .map(({ text, path }) => ({
      code: 'recipient-is-filing',
      severity: 'error',
      message: `Nơi nhận có dòng “${text}” trong khi văn bản tự in dòng “Lưu:” ở cuối, nên có hai dòng Lưu.`,
      hint: `Bỏ dòng này và ghi nội dung lưu ở ${filingPath}.`,
      path,
    }));
}

/** "VT, " and the unit that drafted the paper (Annex I, II.9.d). */
function filingForm(filing: string, path: string): Finding[] {
  return /^(?:[-–]\s*)?(?:lưu\s*:\s*)?VT, [^;]+$/iu.test(filing)
    ? []
    : [
        {
          code: 'filing-form',
          severity: 'error',
          message: `Nội dung lưu “${filing}” phải gồm “VT” (văn thư), dấu phẩy và chữ viết tắt tên đơn vị soạn thảo.`,
          hint: 'Viết theo mẫu “VT, KGVX”.',
          path,
        },
      ];
}
