/** The same value, which writes down at which paths values were read: `approval.issue.year`, `profile.recipients[]`. */
export function recorded<T extends object>(value: T): { readonly value: T; readonly paths: ReadonlySet<string> } {
  const paths = new Set<string>();
  const watched = (inner: unknown, path: string): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    return new Proxy(inner, {
      get: (target, name, receiver) => {
        const found: unknown = Reflect.get(target, name, receiver);
        if (typeof name === 'symbol' || typeof found === 'function' || !Object.hasOwn(target, name)) return found;
        const below = /^\d+$/.test(name) ? `${path}[]` : path === '' ? name : `${path}.${name}`;
        if (typeof found !== 'object' && name !== 'length') paths.add(below);
        return watched(found, below);
      },
    });
  };
  return { value: watched(value, '') as T, paths };
}
