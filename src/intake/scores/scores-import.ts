import * as z from 'zod';
import type { DecimalMark } from '../../domain/decimal-readings.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Issue } from '../../errors.ts';
import type { UnitAnswers } from './unit-answers.ts';

/** Something that the file leaves open and nobody may guess; what it is about is not taken until it is answered. */
export const questionSchema = z.strictObject({
  code: z
    .enum([
      'ambiguous-number',
      'ambiguous-column',
      'self-assessed-only',
      'unit-near-name',
      'unit-unknown',
      'exclusion-proposed',
    ])
    .describe(
      'Loại câu hỏi: số đọc được hai cách, cột trùng nội dung, chỉ có điểm tự đánh giá, tên đơn vị gần giống, đơn vị lạ, tiêu chí để trống cả nhóm',
    ),
  message: z.string().describe('Câu hỏi'),
  hint: z.string().describe('Cách trả lời'),
  places: z.array(z.string()).describe('Các ô, cột liên quan, ví dụ Trang tính “Sở”, ô D12'),
  readings: z
    .array(
      z.strictObject({
        place: z.string().describe('Ô'),
        text: z.string().describe('Nội dung ô'),
        decimalPoint: z.string().describe('Giá trị nếu dấu chấm là dấu thập phân'),
        decimalComma: z.string().describe('Giá trị nếu dấu phẩy là dấu thập phân'),
      }),
    )
    .optional()
    .describe('Hai cách đọc của từng ô (ambiguous-number)'),
  unit: z
    .strictObject({
      name: z.string().describe('Tên như trong tệp'),
      nearId: z.string().optional().describe('Mã đơn vị của hồ sơ gốc có tên gần giống'),
    })
    .optional()
    .describe('Đơn vị cần nhận ra (unit-near-name, unit-unknown)'),
  exclusion: z
    .strictObject({
      code: z.string().describe('Mã tiêu chí'),
      name: z.string().describe('Tên tiêu chí như trong tiêu đề cột; trống nếu cột chỉ ghi mã'),
      groupId: z.string().describe('Mã nhóm'),
      points: z.string().optional().describe('Điểm tối đa của tiêu chí, nếu tệp có'),
    })
    .optional()
    .describe('Tiêu chí không tính điểm được đề xuất (exclusion-proposed)'),
});

export type Question = z.infer<typeof questionSchema>;

/** Words of the file that did not go into the dossier, so that nothing is lost unseen. */
export const unreadSchema = z.strictObject({
  kind: z
    .enum(['title', 'note', 'summary', 'row', 'column', 'sheet'])
    .describe(
      'Loại: title (dòng tên bảng), note (ghi chú, dòng ký), summary (dòng tổng cộng, trung bình), row (hàng), column (cột), sheet (trang tính)',
    ),
  place: z.string().describe('Vị trí trong tệp'),
  words: z.array(z.string()).describe('Nội dung; của cột là tiêu đề rồi đến các ô'),
  reason: z.string().describe('Vì sao không đưa vào hồ sơ'),
});

export type Unread = z.infer<typeof unreadSchema>;

/** A table that was found, and as what its columns were read. */
export const readTableSchema = z.strictObject({
  place: z.string().describe('Vị trí của hàng tiêu đề'),
  units: z.int().min(0).describe('Số dòng đơn vị'),
  columns: z
    .array(
      z.strictObject({
        column: z.string().describe('Chữ của cột, ví dụ D; số của hàng nếu đơn vị xếp theo cột'),
        caption: z.string().describe('Tiêu đề cột'),
        readAs: z.string().describe('Được hiểu là'),
      }),
    )
    .describe('Các cột'),
});

export type ReadTable = z.infer<typeof readTableSchema>;

/** Answers to questions of an earlier import of the same file. */
export interface ImportDecisions {
  /** How numbers are read of which a column does not tell it. */
  readonly decimalMark?: DecimalMark | undefined;
  /** Which unit of the base a name means that is only near to it, or unlike. */
  readonly units?: UnitAnswers | undefined;
  /** Columns to be taken as the official result, by their places as a question names them. */
  readonly columns?: readonly string[] | undefined;
}

/** What a workbook of scores gave. */
export interface ScoresImport {
  /**
   * The base with the scores of the file in place of its own; without a base what the file tells of an assessment, in the
   * form of a dossier. It can be used as a dossier when `isComplete` says so.
   */
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly isComplete: boolean;
  /** What the dossier still lacks, each with its place; none if it is complete. */
  readonly missing: readonly Issue[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly unread: readonly Unread[];
  readonly tables: readonly ReadTable[];
}

/** Gathers what is to be told while a file is read. */
export interface ImportLog {
  readonly finding: (finding: Finding) => void;
  readonly question: (question: Question) => void;
  readonly unread: (unread: Unread) => void;
}
