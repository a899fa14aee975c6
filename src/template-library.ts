import { fieldsOf } from './documents/context-fields.ts';
import { findKind } from './documents/index.ts';
import { templateProperties, type UsedTemplate } from './documents/template-origin.ts';
import { MissingTemplateError, TemplateError } from './errors.ts';
import { checkTemplateFile } from './intake/template-file.ts';
import { sha256 } from './rendering/checksum.ts';
import { compileTemplate, type WordTemplate } from './rendering/word/compile-template.ts';
import { templateWithProperties } from './rendering/word/document-properties.ts';

/** Where Word templates lie: bundled with the Worker, a folder beside Node, an office's own bucket. */
export interface TemplateStore {
  /**
   * The template of a kind, as the bytes of a .docx file.
   * @throws MissingTemplateError if there is none
   */
  load(kindId: string): Promise<Uint8Array>;
}

/** The stores of templates. */
export interface TemplatePorts {
  /** The templates that come with the software; they do not change while it runs. */
  readonly templates: TemplateStore;
  /** An office's own templates, which come first; they are asked for each time, so that a change is seen at once. */
  readonly ownTemplates?: TemplateStore;
}

/** A template ready for use, and which one it is. */
export interface ReadyTemplate {
  readonly template: WordTemplate;
  readonly used: UsedTemplate;
  /** What its loops may write, in characters; left out, as much as the dossier makes of it. */
  readonly mostCharacters?: number;
}

/** The templates in force, each compiled once for as long as its content is the same. */
export interface TemplateLibrary {
  /**
   * The template of a kind: the office's own one if there is one, else the one that comes with the software. An own
   * template that is faulty or can't be read is an error: the other one would make a paper that nobody asked for.
   * @throws MissingTemplateError, UnreadableTemplateError, TemplateError
   */
  readonly ready: (kindId: string) => Promise<ReadyTemplate>;
  /**
   * A template that somebody hands in for a kind; it is kept nowhere.
   * @throws TemplateError
   */
  readonly given: (kindId: string, bytes: Uint8Array) => Promise<ReadyTemplate>;
}

/**
 * What the loops of a template may write that a stranger hands in: loops inside loops could make a file without bound.
 * The detail of results of 5,000 units has less than half of it.
 */
const mostOfGiven = 128 * 1024 * 1024;

export function createTemplateLibrary({ templates, ownTemplates }: TemplatePorts): TemplateLibrary {
  const bundled = new Map<string, Promise<ReadyTemplate>>();
  const own = new Map<string, ReadyTemplate>();

  function readyBundled(kindId: string): Promise<ReadyTemplate> {
    const known = bundled.get(kindId);
    if (known !== undefined) return known;
    const ready = templates.load(kindId).then((bytes) => compile(kindId, bytes, true));
    bundled.set(kindId, ready);
    // A template that could not be loaded may be there the next time.
    ready.catch(() => bundled.delete(kindId));
    return ready;
  }

  /** The content tells which template it is: one that was changed and changed back is the same again. */
  async function readyOwn(kindId: string, bytes: Uint8Array): Promise<ReadyTemplate> {
    const known = own.get(kindId);
    if (known?.used.sha256 === sha256(bytes)) return known;
    const ready = await compileOwn(kindId, bytes);
    own.set(kindId, ready);
    return ready;
  }

  /** A template with the content of the bundled one is the bundled one, wherever it lies: the paper is the same. */
  async function compileOwn(kindId: string, bytes: Uint8Array): Promise<ReadyTemplate> {
    const original = await templates.load(kindId).catch(ifMissing);
    return compile(kindId, bytes, original !== undefined && sha256(original) === sha256(bytes));
  }

  return {
    ready: async (kindId) => {
      const bytes = await ownTemplate(ownTemplates, kindId);
      if (bytes === undefined) return readyBundled(kindId);
      return readyOwn(kindId, bytes).catch((error: unknown) => {
        throw error instanceof TemplateError ? error.ofFile(`${kindId}.docx`) : error;
      });
    },
    given: async (kindId, bytes) => ({ ...(await compileOwn(kindId, bytes)), mostCharacters: mostOfGiven }),
  };
}

/**
 * A library whose templates of some kinds stay what they are now, so that all papers made from it come from the same.
 * Throws what the library throws.
 */
export async function holding(library: TemplateLibrary, kindIds: readonly string[]): Promise<TemplateLibrary> {
  const held = new Map<string, ReadyTemplate>();
  for (const kindId of kindIds) held.set(kindId, await library.ready(kindId));
  return { ...library, ready: async (kindId) => held.get(kindId) ?? library.ready(kindId) };
}

/** A library in which the template of one kind is the given one. */
export function withTemplate(library: TemplateLibrary, kindId: string, bytes: Uint8Array): TemplateLibrary {
  return {
    ...library,
    ready: (asked) => (asked === kindId ? library.given(kindId, bytes) : library.ready(asked)),
  };
}

/**
 * The bytes of an office's own template; nothing if it has none for this kind.
 * @throws UnreadableTemplateError
 */
export async function ownTemplate(store: TemplateStore | undefined, kindId: string): Promise<Uint8Array | undefined> {
  return store?.load(kindId).catch(ifMissing);
}

function compile(kindId: string, bytes: Uint8Array, isBundled: boolean): ReadyTemplate {
  checkTemplateFile(bytes);
  const used = { kindId, sha256: sha256(bytes), isBundled };
  const fields = fieldsOf(findKind(kindId).contextSchema);
  return { template: compileTemplate(templateWithProperties(bytes, templateProperties([used])), fields), used };
}

function ifMissing(error: unknown): undefined {
  if (!(error instanceof MissingTemplateError)) throw error;
}
