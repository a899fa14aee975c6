import Handlebars from 'handlebars';
import type { Fields, TextFormat } from '../../documents/document-kind.ts';

/**
 * Compiles one template of text to the JavaScript of an object, to be kept in a module: Workers can't compile.
 * @param fields the tags this kind of paper has
 * @throws Error with every fault and its line in Vietnamese: a tag that is not known, or what a template may not hold
 */
export function precompileTextTemplate(name: string, source: string, format: TextFormat, fields: Fields): string {
  const tree = Handlebars.parse(source);
  const faults = faultsIn(tree, fields, format);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${name}, ${fault}`).join('\n'));
  const compiled = Handlebars.precompile(tree, {
    strict: true,
    noEscape: format === 'txt',
    knownHelpersOnly: true,
    knownHelpers: { each: true },
  });
  return String(compiled);
}

/** Only `{{name}}`, `{{#each name}} … {{/each}}` and comments: every other way to a value could miss it silently. */
function faultsIn({ body }: hbs.AST.Program, fields: Fields, format: TextFormat): string[] {
  return body.flatMap((statement) => {
    const fault = (message: string) => [`dòng ${statement.loc.start.line}: ${message}`];
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
    if (isMustache(statement)) {
      const name = nameOf(statement.path);
      if (name === undefined || statement.params.length > 0 || statement.hash !== undefined) return fault(otherTag);
      if (format === 'html' && !statement.escaped) return fault(`thẻ “${name}” phải viết {{${name}}}, hai ngoặc nhọn`);
      return fields.get(name)?.type === 'text' ? [] : fault(`không có thẻ “${name}” để in ở chỗ này`);
    }
    if (!isBlock(statement)) return fault(otherTag);
    const name = listOf(statement);
    if (name === undefined) return fault(otherTag);
    const field = fields.get(name);
    return field?.type === 'list'
      ? faultsIn(statement.program, field.fields, format)
      : fault(`không có danh sách “${name}” ở chỗ này`);
  });
}

const otherTag = 'chỉ dùng được {{tên}}, {{#each tên}} … {{/each}} và chú thích {{! … }}';

/** The one name of a path; none for `a.b`, `../a`, `@index`, `this` and what is no path. */
function nameOf(path: hbs.AST.Expression): string | undefined {
  if (path.type !== 'PathExpression' || !('original' in path) || typeof path.original !== 'string') return undefined;
  return /^[A-Za-z]\w*$/.test(path.original) && path.original !== 'this' ? path.original : undefined;
}

/** The list that a block repeats; none if it is no plain `{{#each name}}`. */
function listOf({ path, params, hash, inverse, program }: hbs.AST.BlockStatement): string | undefined {
  const [list, ...others] = params;
  const isPlain = hash === undefined && inverse === undefined && program.blockParams === undefined;
  return nameOf(path) === 'each' && list !== undefined && others.length === 0 && isPlain ? nameOf(list) : undefined;
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}

function isBlock(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}
