import { type BoundPart, type BoundSet, findBoundSet } from './documents/bound-sets.ts';
import { fieldsOf } from './documents/context-fields.ts';
import type { BuiltPaper, TextFormat } from './documents/document-kind.ts';
import { findKind, kindsFor } from './documents/index.ts';
import type { PaperFormat } from './documents/offered-papers.ts';
import type { Dossier } from './domain/dossier.ts';
import { bySeverity, eachOnce, type Finding } from './domain/finding.ts';
import type { InspectedUnit } from './domain/inspection.ts';
import { checkTemplateFile } from './intake/template-file.ts';
import { sha256 } from './rendering/checksum.ts';
import { renderText } from './rendering/html.ts';
import { createWorkbookRenderer } from './rendering/spreadsheet.ts';
import { bindPapers } from './rendering/word/binding.ts';
import { compileTemplate, type WordTemplate } from './rendering/word/compile-template.ts';
import { renderTemplate } from './rendering/word/render-template.ts';

/** Where the Word templates lie: bundled with the Worker, or a folder beside Node. */
export interface TemplateStore {
  /**
   * The template of a kind, as the bytes of a .docx file.
   * @throws MissingTemplateError if there is none
   */
  load(kindId: string): Promise<Uint8Array>;
}

/** What the core needs from outside. It asks no clock, no disk and no network of its own. */
export interface Ports {
  readonly templates: TemplateStore;
}

/** A finished paper, with every doubt about it. */
export interface GeneratedPaper {
  /** Id of the kind, or of the bound set. */
  readonly kindId: string;
  /** Vietnamese file name with its extension; invented figures are called so wherever the name is seen. */
  readonly name: string;
  /** ASCII file name with its extension. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Rows of units in the paper. */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/** Text is UTF-8. */
export const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  txt: 'text/plain',
};

/** Makes papers; keeps what can be kept from one to the next. */
export type Generator = ReturnType<typeof createGenerator>;

/** The process on one page: the kind turns the dossier into words, the template, compiled once, into a paper. */
export function createGenerator({ templates }: Ports) {
  const compiled = new Map<string, Promise<CompiledTemplate>>();
  const workbooks = createWorkbookRenderer();

  function templateOf(kindId: string): Promise<CompiledTemplate> {
    const known = compiled.get(kindId);
    if (known !== undefined) return known;
    const template = templates.load(kindId).then((bytes) => compile(kindId, bytes));
    compiled.set(kindId, template);
    // A template that could not be loaded may be there the next time.
    template.catch(() => compiled.delete(kindId));
    return template;
  }

  async function wordFile(kindId: string, dossier: Dossier, unit: InspectedUnit | undefined) {
    const built = findKind(kindId).build(dossier, unit);
    return { built, bytes: renderTemplate((await templateOf(kindId)).template, built.context) };
  }

  async function wordPaper(kindId: string, dossier: Dossier, unit: InspectedUnit | undefined): Promise<GeneratedPaper> {
    const { built, bytes } = await wordFile(kindId, dossier, unit);
    return { ...describe(built, dossier, 'docx'), kindId, bytes };
  }

  async function workbook(kindId: string, dossier: Dossier, unit: InspectedUnit | undefined): Promise<GeneratedPaper> {
    const kind = findKind(kindId);
    if (kind.buildWorkbook === undefined) throw new TypeError(`${kindId} has no workbook`);
    const bytes = await workbooks.render(kind.buildWorkbook(dossier, unit));
    return { ...describe(kind.build(dossier, unit), dossier, 'xlsx'), kindId, bytes };
  }

  function textPaper(kindId: string, dossier: Dossier, format: TextFormat): GeneratedPaper {
    const built = findKind(kindId).build(dossier);
    return { ...describe(built, dossier, format), kindId, bytes: renderText(kindId, format, built.context) };
  }

  async function boundPaper(set: BoundSet, dossier: Dossier): Promise<GeneratedPaper> {
    const part = async ({ kindId, pages }: BoundPart) => {
      return { ...(await wordFile(kindId, dossier, undefined)), title: findKind(kindId).title, pages };
    };
    const [firstPart, ...otherParts] = set.parts;
    const first = await part(firstPart);
    const papers = [first, ...(await inOrder(otherParts, part))];
    const built = {
      name: `${first.built.name} (đóng tập)`,
      fileName: `${first.built.fileName}_dong-tap`,
      rows: papers.reduce((rows, paper) => rows + paper.built.rows, 0),
      findings: eachOnce(papers.flatMap((paper) => paper.built.findings)),
    };
    return { ...describe(built, dossier, 'docx'), kindId: set.id, bytes: bindPapers(papers) };
  }

  return {
    /**
     * Makes one paper of a dossier, or a bound set of papers; with a unit, the paper that is sent to it. The same
     * dossier and templates give the same bytes.
     * @param format one that the paper is offered in
     * @throws UnknownKindError, MissingPartError, MissingTemplateError, TemplateError,
     * UnprintableContextError, BindingError, OutputGateError
     */
    async generate(
      id: string,
      dossier: Dossier,
      format: PaperFormat = 'docx',
      unit?: InspectedUnit,
    ): Promise<GeneratedPaper> {
      const set = findBoundSet(id);
      if (set !== undefined) return boundPaper(set, dossier);
      if (format === 'html' || format === 'txt') return textPaper(id, dossier, format);
      return format === 'docx' ? wordPaper(id, dossier, unit) : workbook(id, dossier, unit);
    },

    /** SHA-256 of the template of a kind, by which a paper can be traced to it. */
    async templateHash(kindId: string): Promise<string> {
      return (await templateOf(kindId)).hash;
    },
  };
}

interface CompiledTemplate {
  readonly template: WordTemplate;
  readonly hash: string;
}

function compile(kindId: string, bytes: Uint8Array): CompiledTemplate {
  checkTemplateFile(bytes);
  return { template: compileTemplate(bytes, fieldsOf(findKind(kindId).contextSchema)), hash: sha256(bytes) };
}

function describe(
  { name, fileName, rows, findings }: Omit<BuiltPaper, 'context'>,
  dossier: Dossier,
  format: PaperFormat,
) {
  return {
    name: `${name}${dossier.isSample ? ' (số liệu mẫu)' : ''}.${format}`,
    fileName: `${fileName}.${format}`,
    mediaType: mediaTypes[format],
    rows,
    findings: bySeverity(findings),
  };
}

/** Every doubt that the papers of a dossier raise, each once, the gravest first, without making a file. */
export function findingsOf(dossier: Dossier): readonly Finding[] {
  return bySeverity(eachOnce(kindsFor(dossier).flatMap((kind) => kind.build(dossier).findings)));
}

/** One after the other: papers are made by the processor alone, so side by side they would only hold more memory. */
async function inOrder<In, Out>(items: readonly In[], make: (item: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
