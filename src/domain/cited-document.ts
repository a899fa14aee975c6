import * as z from 'zod';
import { line } from './plain-text.ts';

/** A calendar day as ISO text ("2022-12-02"); no time, no zone. */
export const isoDay = z.iso.date({ error: 'Ngày phải viết dạng năm-tháng-ngày và có thật, ví dụ "2022-12-02"' });

/**
 * A document that a paper cites, in parts, so that every paper writes it in one way (Decree 30/2020, Annex I, II.6.a–b).
 * A law or ordinance has neither number nor issuer in a citation; every other document has all of them.
 */
export const citedDocumentSchema = z
  .strictObject({
    type: line(60).describe('Tên loại văn bản: Luật, Nghị định, Quyết định, Tờ trình…'),
    number: line(20).optional().describe('Số văn bản, ví dụ 780'),
    notation: line(40).optional().describe('Ký hiệu văn bản, ví dụ QĐ-UBND'),
    date: isoDay.describe('Ngày ban hành'),
    issuer: line(200).optional().describe('Cơ quan ban hành, ví dụ Ủy ban nhân dân tỉnh'),
    subject: line(1000)
      .optional()
      .describe(
        'Trích yếu hoặc tên luật: với luật là tên luật (không kèm chữ “Luật”), với văn bản khác là trích yếu, viết cả chữ nối, ví dụ “về ban hành Bộ chỉ số …”',
      ),
    inForceFrom: isoDay.optional().describe('Ngày có hiệu lực'),
    inForceTo: isoDay.optional().describe('Ngày cuối có hiệu lực'),
  })
  .refine((cited) => (cited.number === undefined) === (cited.notation === undefined), {
    error: 'Số và ký hiệu của văn bản phải đi cùng nhau',
  })
  .refine(({ inForceFrom, inForceTo }) => endsAfterStart(inForceFrom, inForceTo), {
    error: 'Ngày cuối có hiệu lực đứng trước ngày có hiệu lực',
    path: ['inForceTo'],
  })
  .describe('Văn bản được viện dẫn');

export type CitedDocument = z.infer<typeof citedDocumentSchema>;

/** Whether a period, of which either end may be open, does not end before it begins. */
export function endsAfterStart(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || from <= to;
}

/** Whether a document of this type is cited by its name and date only (Decree 30/2020, Annex I, II.6.a). */
export function isCitedByName(type: string): boolean {
  return citedByName.has(type.toLowerCase());
}

const citedByName: ReadonlySet<string> = new Set(['hiến pháp', 'bộ luật', 'luật', 'pháp lệnh']);
