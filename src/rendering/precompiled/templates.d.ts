import type { TemplateSpecification } from 'handlebars/runtime.js';

/** The templates `templates/*.hbs`, compiled by `npm run templates:precompile`, by file name without `.hbs`. */
export const templates: Readonly<Record<string, TemplateSpecification>>;
