import { layoutTable, paragraph, rule } from './word-markup.ts';
import { pageNumber, running, twipsOf, wordFile } from './word-paper.ts';

/** What a test changes of {@link correctLetter}: XML of single elements. */
export interface LetterChanges {
  readonly number?: string;
  readonly letterSubject?: string;
  readonly placeAndDate?: string;
  readonly salutation?: string;
}

const centred = { alignment: 'center' } as const;
const heading = { alignment: 'center', bold: true } as const;
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** An official letter of one page without a departure from Annex I of Decree 30/2020, but for the changes given. */
export function correctLetter(changes: LetterChanges = {}): Uint8Array {
  const number = changes.number ?? paragraph('Số: 155/SNV-VP', { ...centred, size: 13 });
  const subject = paragraph('V/v rà soát thủ tục hành chính', { ...centred, size: 12, before: 120 });
  const date = paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', { ...centred, italic: true });
  return wordFile({
    header: pageNumber,
    document: [
      layoutTable(
        [
          [
            paragraph('UBND TỈNH KON TUM', { ...centred, size: 13 }) +
              paragraph('SỞ NỘI VỤ', { ...heading, size: 13 }, rule(twipsOf('SỞ NỘI VỤ', 13, true) * 0.4)),
            paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...heading, size: 13 }) +
              paragraph(motto, heading, rule(twipsOf(motto, 14, true))),
          ],
          [number + (changes.letterSubject ?? subject), changes.placeAndDate ?? date],
        ],
        [3686, 5668],
      ),
      changes.salutation ?? paragraph('Kính gửi: Sở Thông tin và Truyền thông.', { ...centred, before: 240 }),
      paragraph('Sở Nội vụ đề nghị Quý Sở rà soát thủ tục hành chính trước ngày 15 tháng 3 năm 2024./.', running),
      layoutTable(
        [
          [
            paragraph('Nơi nhận:', { bold: true, italic: true, size: 12 }) +
              paragraph('- Như trên;', { size: 11 }) +
              paragraph('- Lưu: VT, VP.', { size: 11 }),
            paragraph('GIÁM ĐỐC', heading) + paragraph('', heading).repeat(5) + paragraph('Nguyễn Văn An', heading),
          ],
        ],
        [4677, 4677],
      ),
      paragraph('', { size: 1 }),
    ].join(''),
  });
}
