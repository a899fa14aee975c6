import type Docxtemplater from 'docxtemplater';
import { limitDepth, normaliseTags } from './tag-names.ts';
import type { Token } from './tokens.ts';

/** The fields of docxtemplater's compiled document that are read here; its declarations leave them out. */
export interface CompiledDocument {
  readonly compiled: Readonly<
    Record<string, { readonly postparsed: readonly Token[]; readonly parsed?: readonly Token[] }>
  >;
  readonly filesContentTypes: Readonly<Record<string, string>>;
}

/** Lets docxtemplater's lexer tell notes, their marks and text boxes apart, and `{*…}` from values. */
export class ReaderModule implements Docxtemplater.DXT.Module {
  readonly name = 'TrinhKyReader';
  /** Set when docxtemplater begins, so that what it found is at hand even if it stops at an error. */
  document: CompiledDocument | undefined;

  optionsTransformer(options: Docxtemplater.DXT.Options, document: unknown): Docxtemplater.DXT.Options {
    const started = document as CompiledDocument & {
      readonly fileTypeConfig: { readonly tagsXmlLexedArray: string[] };
    };
    this.document = started;
    started.fileTypeConfig.tagsXmlLexedArray.push(
      'w:footnoteReference',
      'w:footnote',
      'w:txbxContent',
      'w:endnoteReference',
    );
    return options;
  }

  preparse(lexed: Token[], options?: { readonly filePath?: string }): Token[] {
    const normal = normaliseTags(lexed);
    limitDepth(normal, options?.filePath ?? '');
    return normal;
  }

  matchers(): [string, string, Record<string, never>][] {
    return [['*', 'note', {}]];
  }
}
