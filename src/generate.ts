import { type BoundPart, type BoundSet, findBoundSet } from './documents/bound-sets.ts';
import type { BuiltPaper, TextFormat } from './documents/document-kind.ts';
import { findKind, kindsFor } from './documents/index.ts';
import type { PaperFormat } from './documents/offered-papers.ts';
import { templateProperties, type UsedTemplate } from './documents/template-origin.ts';
import type { Dossier } from './domain/dossier.ts';
import { bySeverity, eachOnce, type Finding } from './domain/finding.ts';
import type { InspectedUnit } from './domain/inspection.ts';
import { renderText } from './rendering/html.ts';
import { createWorkbookRenderer } from './rendering/spreadsheet.ts';
import { bindPapers } from './rendering/word/binding.ts';
import { renderEntries, renderTemplate } from './rendering/word/render-template.ts';
import {
  createTemplateLibrary,
  holding,
  type TemplateLibrary,
  type TemplatePorts,
  withTemplate,
} from './template-library.ts';

export type { TemplateStore } from './template-library.ts';

/** What the core needs from outside. It asks no clock, no disk and no network of its own. */
export type Ports = TemplatePorts;

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
  /** The Word templates it was made from; none for a workbook, for HTML and text. */
  readonly templates: readonly UsedTemplate[];
}

/** Text is UTF-8. */
export const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  txt: 'text/plain',
};

/** Makes papers; keeps what can be kept from one to the next. */
export interface Generator {
  /**
   * Makes one paper of a dossier, or a bound set of papers; with a unit, the paper that is sent to it. The same
   * dossier and templates give the same bytes.
   * @param format one that the paper is offered in
   * @throws UnknownKindError, MissingPartError, MissingTemplateError, UnreadableTemplateError, TemplateError,
   * UnprintableContextError, BindingError, OutputGateError
   */
  readonly generate: (
    id: string,
    dossier: Dossier,
    format?: PaperFormat,
    unit?: InspectedUnit,
  ) => Promise<GeneratedPaper>;
  /** The template of a kind that is in force, by which a paper can be traced to it. */
  readonly templateOf: (kindId: string) => Promise<UsedTemplate>;
  /** The same generator with the templates of some kinds as they are now, whatever happens to them later. */
  readonly holding: (kindIds: readonly string[]) => Promise<Generator>;
  /** The same generator, but for the template of one kind: the bytes of a .docx file. */
  readonly withTemplate: (kindId: string, bytes: Uint8Array) => Generator;
}

/** The process: the kind turns the dossier into words, the template, compiled once, into a paper. */
export function createGenerator(ports: Ports): Generator {
  return generatorWith(createTemplateLibrary(ports));
}

function generatorWith(library: TemplateLibrary): Generator {
  const workbooks = createWorkbookRenderer();

  async function wordPaper(kindId: string, dossier: Dossier, unit: InspectedUnit | undefined): Promise<GeneratedPaper> {
    const built = findKind(kindId).build(dossier, unit);
    const { template, used, mostCharacters } = await library.ready(kindId);
    const bytes = renderTemplate(template, built.context, mostCharacters);
    return { ...describe(built, dossier, 'docx'), kindId, bytes, templates: [used] };
  }

  async function workbook(kindId: string, dossier: Dossier, unit: InspectedUnit | undefined): Promise<GeneratedPaper> {
    const kind = findKind(kindId);
    if (kind.buildWorkbook === undefined) throw new TypeError(`${kindId} has no workbook`);
    const bytes = await workbooks.render(kind.buildWorkbook(dossier, unit));
    return { ...describe(kind.build(dossier, unit), dossier, 'xlsx'), kindId, bytes, templates: [] };
  }

  function textPaper(kindId: string, dossier: Dossier, format: TextFormat): GeneratedPaper {
    const built = findKind(kindId).build(dossier);
    const bytes = renderText(kindId, format, built.context);
    return { ...describe(built, dossier, format), kindId, bytes, templates: [] };
  }

  async function boundPaper(set: BoundSet, dossier: Dossier): Promise<GeneratedPaper> {
    const part = async ({ kindId, pages }: BoundPart) => {
      const kind = findKind(kindId);
      const built = kind.build(dossier);
      const { template, used, mostCharacters } = await library.ready(kindId);
      const entries = renderEntries(template, built.context, mostCharacters);
      return {
        built,
        used,
        file: new Map(entries.map(({ name, content }) => [name, content])),
        title: kind.title,
        pages,
      };
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
    const templates = papers.map(({ used }) => used);
    const bytes = bindPapers(papers, templateProperties(templates));
    return { ...describe(built, dossier, 'docx'), kindId: set.id, bytes, templates };
  }

  return {
    generate: async (id, dossier, format = 'docx', unit) => {
      const set = findBoundSet(id);
      if (set !== undefined) return boundPaper(set, dossier);
      if (format === 'html' || format === 'txt') return textPaper(id, dossier, format);
      return format === 'docx' ? wordPaper(id, dossier, unit) : workbook(id, dossier, unit);
    },
    templateOf: async (kindId) => (await library.ready(kindId)).used,
    holding: async (kindIds) => generatorWith(await holding(library, kindIds)),
    withTemplate: (kindId, bytes) => generatorWith(withTemplate(library, kindId, bytes)),
  };
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

/** The doubts that one paper of a dossier, or a bound set of papers, raises, without making a file. */
export function findingsOfPaper(id: string, dossier: Dossier): readonly Finding[] {
  const kindIds = findBoundSet(id)?.parts.map(({ kindId }) => kindId) ?? [id];
  return bySeverity(eachOnce(kindIds.flatMap((kindId) => findKind(kindId).build(dossier).findings)));
}

/** One after the other: papers are made by the processor alone, so side by side they would only hold more memory. */
async function inOrder<In, Out>(items: readonly In[], make: (item: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
