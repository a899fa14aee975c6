import type { SchemaNode } from './schema-tree.ts';

/** The fields of a path: `a.b[].c` is a, b, [], c. The root has none. */
export function stepsOf(path: string): readonly string[] {
  return path === '' ? [] : path.replaceAll('[]', '.[]').split('.');
}

/** A field below a path. */
export function below(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

/** The part of the schema at a path, if it has one. */
export function nodeAt(root: SchemaNode, path: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of stepsOf(path)) {
    if (step === '[]') node = node?.type === 'list' ? node.item : undefined;
    else node = node?.type === 'group' ? node.fields.find(([name]) => name === step)?.[1] : undefined;
  }
  return node;
}

/** The lists around a path, from the outermost: `a.b[].c[].d` is inside of `a.b` and `a.b[].c`. */
export function listsAround(path: string): readonly string[] {
  return [...path.matchAll(/\[\]/g)].map(({ index }) => path.slice(0, index));
}
