import { fieldsOf } from './documents/context-fields.ts';
import { findKind, kindsFor } from './documents/index.ts';
import type { Dossier } from './domain/dossier.ts';
import type { Finding } from './domain/finding.ts';
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

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The process on one page: the kind turns the dossier into words, the template, compiled once, into a paper. */
export function createGenerator({ templates }: Ports) {
  const compiled = new Map<string, Promise<WordTemplate>>();

  async function compile(kindId: string): Promise<WordTemplate> {
    return compileTemplate(await templates.load(kindId), fieldsOf(findKind(kindId).contextSchema));
  }

  function templateOf(kindId: string): Promise<WordTemplate> {
    const known = compiled.get(kindId);
    if (known !== undefined) return known;
    const template = compile(kindId);
    compiled.set(kindId, template);
    // A template that could not be loaded may be there the next time.
    template.catch(() => compiled.delete(kindId));
    return template;
  }

  return {
    /**
     * Makes one paper of a dossier. The same dossier and template give the same bytes.
     * @throws UnknownKindError, MissingTemplateError, TemplateError, UnprintableContextError, OutputGateError
     */
    async generate(kindId: string, dossier: Dossier): Promise<GeneratedPaper> {
      const built = findKind(kindId).build(dossier);
      const bytes = renderTemplate(await templateOf(kindId), built.context);
      const { fileName, rows } = built;
      const findings = bySeverity(built.findings);
      const name = `${built.name}${dossier.isSample ? ' (số liệu mẫu)' : ''}.docx`;
      return { kindId, name, fileName: `${fileName}.docx`, mediaType: docx, bytes, rows, findings };
    },
  };
}

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** What must be settled before signing comes first; beyond that the order stays. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** Every doubt that the papers of a dossier raise, each once, the gravest first, without making a file. */
export function findingsOf(dossier: Dossier): readonly Finding[] {
  const findings = kindsFor(dossier).flatMap((kind) => kind.build(dossier).findings);
  return bySeverity([...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]);
}
