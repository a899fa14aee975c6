/** What is used of Handlebars without its compiler, which Workers could not run: it needs `eval`. */
declare module 'handlebars/runtime.js' {
  /** A template as the compiler leaves it; opaque. */
  interface TemplateSpecification {
    readonly main: unknown;
  }

  interface BlockOptions {
    /** Draws the inside of a block for one value. */
    readonly fn: (context: unknown) => string;
  }

  interface Environment {
    readonly helpers: Readonly<Record<string, unknown>>;
    unregisterHelper(name: string): void;
    registerHelper(name: string, helper: (value: unknown, options: BlockOptions) => string): void;
    template(
      specification: TemplateSpecification,
    ): (
      context: unknown,
      options: { readonly allowProtoMethodsByDefault: boolean; readonly allowProtoPropertiesByDefault: boolean },
    ) => string;
  }

  const runtime: { create(): Environment };
  export default runtime;
  export type { TemplateSpecification };
}
