/** The same without the fields that hold nothing: laid over another value, it keeps what that one says of them. */
export function defined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
