import { fieldsOf } from './documents/context-fields.ts';
import { guidedTags } from './documents/guided-tags.ts';
import { findKind } from './documents/index.ts';
import { buildTagGuide, type KindGuide, tagGuideSchema } from './documents/tag-guide.ts';
import { compileTemplate, type WordTemplate } from './rendering/word/compile-template.ts';
import { renderTemplate } from './rendering/word/render-template.ts';
import type { SampleDossiers } from './template-check/samples.ts';
import { ownTemplate, type TemplatePorts } from './template-library.ts';

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
   * The template of its own that an office has put in the place of the bundled one, be it faulty; nothing if there is none.
   * @throws UnknownKindError, UnreadableTemplateError
   */
  readonly own: (kindId: string) => Promise<TemplateFile | undefined>;
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
export async function kindGuide(kindId: string, { load }: SampleDossiers): Promise<KindGuide> {
  const kind = findKind(kindId);
  const samples = (await load()).filter(kind.isFor);
  const contexts = samples.map((dossier) => kind.build(dossier).context);
  const tags = guidedTags(fieldsOf(kind.contextSchema), contexts);
  return { kindId, title: kind.title, samples: samples.map(({ title }) => title), tags };
}

/** The guide is drawn by the engine that draws the papers, from `tag-guide.docx` beside their templates. */
export function createTemplateDesk({ templates, ownTemplates }: TemplatePorts, samples: SampleDossiers): TemplateDesk {
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
    own: async (kindId) => {
      const name = `${findKind(kindId).id}.docx`;
      const bytes = await ownTemplate(ownTemplates, kindId);
      return bytes === undefined ? undefined : { name, fileName: name, bytes: bytes.slice() };
    },
    guide: async (kindId) => {
      const guide = await kindGuide(kindId, samples);
      const context = buildTagGuide(guide);
      return {
        name: `Hướng dẫn soạn mẫu ${guide.title}.docx`,
        fileName: `huong-dan-mau_${kindId}.docx`,
        bytes: renderTemplate(await ready(), context),
      };
    },
  };
}
