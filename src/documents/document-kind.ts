import type * as z from 'zod';
import type { Dossier } from '../domain/dossier.ts';
import type { Finding } from '../domain/finding.ts';
import type { InspectedUnit } from '../domain/inspection.ts';
import type { Workbook } from './workbook.ts';

/** A value that a template may print or ask: words, a yes/no, or a list of the same. Numbers and dates come as words. */
export type ContextValue = string | boolean | readonly Context[];

/** The flat, already formatted words that a template may print. */
export interface Context {
  readonly [name: string]: ContextValue;
}

/** What a tag means to a template: words to print, a condition, or a list whose entries have fields of their own. */
export type Field =
  | (FieldBase & { readonly type: 'text' })
  | (FieldBase & { readonly type: 'flag' })
  | (FieldBase & { readonly type: 'list'; readonly fields: Fields });

interface FieldBase {
  readonly description: string;
  /** Whether a template without this tag makes papers that lack what they are made for. */
  readonly isRequired?: true;
}

/** The tags of a template by name. A `Map`, so that a tag called `constructor` is an unknown tag like any other. */
export type Fields = ReadonlyMap<string, Field>;

/** Formats that a template of text draws: a fragment of HTML for a web page, and plain text. */
export type TextFormat = 'html' | 'txt';

/** The words of one paper and what there is to doubt about them. */
export interface BuiltPaper {
  readonly context: Context;
  readonly findings: readonly Finding[];
  /** Vietnamese name of the file as people see it, without extension ("Quyết định phê duyệt kết quả năm 2023"). */
  readonly name: string;
  /** ASCII file name without extension, as records systems accept it ("qd_phe-duyet-ket-qua-cds-2023_du-thao"). */
  readonly fileName: string;
  /** Rows of units in the paper, for the overview. */
  readonly rows: number;
}

/**
 * A kind of paper. `id` is its one name: folder, template, URL, approved text.
 * `build` is pure: the same dossier gives the same words.
 */
export interface DocumentKind {
  readonly id: string;
  /** Vietnamese name of the paper. */
  readonly title: string;
  /** Strict schema of the context; every field has a Vietnamese description. */
  readonly contextSchema: z.ZodObject;
  /**
   * Parts of a dossier that people write for this paper, as paths (`approval.subject`), in the order in which a form asks
   * for them. What was scored (`assessment.groups`) comes from the scoring and is not among them.
   */
  readonly needs: readonly string[];
  /** Whether a dossier holds what this paper is made of. */
  readonly isFor: (dossier: Dossier) => boolean;
  /**
   * The words of the paper; with a unit, of the one that is sent to that unit, if the kind is in its package.
   * @throws MissingPartError if the dossier does not hold what this paper is made of
   */
  readonly build: (dossier: Dossier, unit?: InspectedUnit) => BuiltPaper;
  /** The same paper as a workbook, if it has one. Throws what `build` throws. */
  readonly buildWorkbook?: (dossier: Dossier, unit?: InspectedUnit) => Workbook;
  /** The formats of text that it comes in beside Word, each with a template `<id>.<format>.hbs`; none if left out. */
  readonly textFormats?: readonly TextFormat[];
  /** ASCII name, without extension, that the paper has in the package of an inspected unit; none if it is not in there. */
  readonly unitFileName?: string;
}
