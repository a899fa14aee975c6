import { fieldsOf } from './documents/context-fields.ts';
import { type GuidedTag, guidedTags } from './documents/guided-tags.ts';
import { findKind } from './documents/index.ts';
import { buildTagGuide, tagGuideSchema } from './documents/tag-guide.ts';
import { compileTemplate, type WordTemplate } from './rendering/word/compile-template.ts';
import { renderTemplate } from './rendering/word/render-template.ts';
import { sampleDossiers } from './sample-dossiers.ts';
import type { TemplateStore } from './template-library.ts';

/** The tags of a kind of paper, with examples. */
export interface KindGuide {
  readonly kindId: string;
  /** Vietnamese name of the kind. */
  readonly title: string;
  /** Titles of the dossiers that the examples are from. */
  readonly samples: readonly string[];
  readonly tags: readonly GuidedTag[];
}

/** A Word file for people who edit templates. */
export interface TemplateFile {
  /** Vietnamese file name with its extension. */
  readonly name: string;
  /** ASCII file name with its extension. */
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Hands out what people need who edit templates. */
export interface TemplateDesk {
  /**
   * The template of a kind that comes with the software, under the name by which an office's own one is found.
   * @throws UnknownKindError, MissingTemplateError
   */
  readonly bundled: (kindId: string) => Promise<TemplateFile>;
  /**
   * The guide to the tags of a kind, to be printed; the same bytes each time.
   * @throws UnknownKindError, MissingTemplateError
   */
  readonly guide: (kindId: string) => Promise<TemplateFile>;
}

/**
 * The tags of a kind, with what they print for the sample dossiers.
 * @throws UnknownKindError
 */
export function kindGuide(kindId: string): KindGuide {
  const kind = findKind(kindId);
  const samples = sampleDossiers().filter((dossier) => kind.isFor(dossier));
  const contexts = samples.map((dossier) => kind.build(dossier).context);
  const tags = guidedTags(fieldsOf(kind.contextSchema), contexts);
  return { kindId, title: kind.title, samples: samples.map(({ title }) => title), tags };
}

/** The guide is drawn by the engine that draws the papers, from `tag-guide.docx` beside their templates. */
export function createTemplateDesk(templates: TemplateStore): TemplateDesk {
  let guideTemplate: Promise<WordTemplate> | undefined;

  function ready(): Promise<WordTemplate> {
    if (guideTemplate !== undefined) return guideTemplate;
    const compiled = templates.load('tag-guide').then((bytes) => compileTemplate(bytes, fieldsOf(tagGuideSchema)));
    guideTemplate = compiled;
    // A template that could not be loaded may be there the next time.
    compiled.catch(() => {
      guideTemplate = undefined;
    });
    return compiled;
  }

  return {
    bundled: async (kindId) => {
      const name = `${findKind(kindId).id}.docx`;
      return { name, fileName: name, bytes: (await templates.load(kindId)).slice() };
    },
    guide: async (kindId) => {
      const { title, samples, tags } = kindGuide(kindId);
      const context = buildTagGuide({ kindId, kindTitle: title, samples, tags });
      return {
        name: `Hướng dẫn soạn mẫu ${title}.docx`,
        fileName: `huong-dan-mau_${kindId}.docx`,
        bytes: renderTemplate(await ready(), context),
      };
    },
  };
}
