import type { Attribute } from './tag-attributes.ts';

/** The namespaces that are in force at a place of a part. */
export interface Scope {
  readonly enter: (declarations: readonly Attribute[]) => void;
  readonly leave: () => void;
  readonly namespaceOf: (prefix: string) => string;
  /** A prefix, never the empty one, by which names of this namespace can be written here. */
  readonly prefixOf: (namespace: string) => string | undefined;
}

/** Follows the declarations of namespaces through a part (Namespaces in XML 1.0, section 6). */
export function createScope(): Scope {
  const bound = new Map<string, string>();
  const prefixes = new Map<string, Set<string>>();
  const undone: (readonly (readonly [prefix: string, namespace: string | undefined])[])[] = [];
  const bind = (prefix: string, namespace: string | undefined) => {
    const before = bound.get(prefix);
    if (before !== undefined) prefixes.get(before)?.delete(prefix);
    if (namespace === undefined) bound.delete(prefix);
    else {
      bound.set(prefix, namespace);
      if (prefix !== '') prefixes.set(namespace, (prefixes.get(namespace) ?? new Set()).add(prefix));
    }
    return [prefix, before] as const;
  };
  return {
    enter: (declarations) => {
      undone.push(declarations.map(({ name, local, value }) => bind(name === 'xmlns' ? '' : local, value)).reverse());
    },
    leave: () => {
      for (const [prefix, namespace] of undone.pop() ?? []) bind(prefix, namespace);
    },
    namespaceOf: (prefix) => bound.get(prefix) ?? '',
    prefixOf: (namespace) => prefixes.get(namespace)?.values().next().value,
  };
}
