import * as z from 'zod';

/**
 * A doubt that travels with a paper instead of stopping it: two figures that disagree, a rule that can't be checked.
 * `error` = the paper must not be signed before this is settled, `warning` = look at it, `info` = good to know.
 */
export const findingSchema = z
  .strictObject({
    code: z.string().describe('Mã cố định của lưu ý (kebab-case)'),
    severity: z
      .enum(['error', 'warning', 'info'])
      .describe('Mức độ: error (phải xử lý trước khi ký), warning (cần xem), info (để biết)'),
    message: z.string().describe('Nội dung lưu ý bằng tiếng Việt'),
    hint: z.string().optional().describe('Cách xử lý'),
    unit: z.string().optional().describe('Tên đơn vị liên quan, đúng như trong hồ sơ'),
    path: z.string().optional().describe('Vị trí trong hồ sơ, ví dụ assessment.groups[0].units[3].result.score'),
    figures: z.record(z.string(), z.string()).optional().describe('Các con số liên quan, giữ nguyên từng chữ số'),
  })
  .describe('Một lưu ý về số liệu hoặc văn bản');

export type Finding = z.infer<typeof findingSchema>;

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** What must be settled before signing comes first; beyond that the order stays. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** The same findings, each once: several papers of a dossier may raise one. */
export function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
