/** An id that no other piece of work has. `crypto.randomUUID` is missing where a page came by plain http from another machine. */
export function uniqueId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
