/** Operations by path and method, as OpenAPI has them under `paths`. */
export type Paths = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** The same paths, each operation changed by where it is. */
export function eachOperation(
  paths: Paths,
  change: (operation: object, path: string, method: string) => object,
): Paths {
  return mapped(paths, (item, path) => mapped(item, (operation, method) => change(operation, path, method)));
}

function mapped<In, Out>(
  entries: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));
}
