import Handlebars, { type TemplateSpecification } from 'handlebars/runtime.js';
import type { Context, TextFormat } from '../documents/document-kind.ts';
import { OutputGateError, UnprintableContextError } from '../errors.ts';
import { htmlFaults, textFaults } from './html/gate.ts';
import { type Printing, printedContext } from './html/printed-values.ts';
import { templates } from './precompiled/templates.js';

/**
 * Draws a context with the precompiled template `<id>.<format>.hbs`, as UTF-8. The same context gives the same bytes.
 * @throws UnprintableContextError when the template asks for a value that the context does not have
 * @throws OutputGateError when the finished text breaks an invariant: it is never handed out
 */
export function renderText(id: string, format: TextFormat, context: Context): Uint8Array<ArrayBuffer> {
  const specification = Object.hasOwn(templates, `${id}.${format}`) ? templates[`${id}.${format}`] : undefined;
  if (specification === undefined) throw new TypeError(`${id} has no template for ${format}`);
  return renderPrecompiled(specification, format, context);
}

/** The same with a template that is handed in. Throws what {@link renderText} throws. */
export function renderPrecompiled(
  specification: TemplateSpecification,
  format: TextFormat,
  context: Context,
): Uint8Array<ArrayBuffer> {
  const printing: Printing = { suspects: 0 };
  const text = fill(specification, printedContext(context, printing));
  const faults = format === 'html' ? htmlFaults(text, printing.suspects) : textFaults(text, printing.suspects);
  if (faults.length > 0) throw new OutputGateError(faults);
  return new TextEncoder().encode(text);
}

function fill(specification: TemplateSpecification, context: object): string {
  try {
    return environment.template(specification)(context, noPrototypes);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const name = /"([^"]*)" not defined/.exec(cause.message)?.[1];
    if (name === undefined) throw cause;
    throw new UnprintableContextError([{ message: `Mẫu dùng thẻ “${name}” nhưng không có giá trị` }]);
  }
}

const noPrototypes = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false } as const;

const environment = ownEnvironment();

/** Handlebars with one helper, which knows lists only: its own are lenient with what is missing. */
function ownEnvironment() {
  const own = Handlebars.create();
  for (const name of Object.keys(own.helpers)) own.unregisterHelper(name);
  own.registerHelper('each', (list, { fn }) => {
    if (!Array.isArray(list)) throw new TypeError('each takes a list');
    return list.map((entry) => fn(entry)).join('');
  });
  return own;
}
