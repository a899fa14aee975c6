/** The port to listen on: 8787 when none is given, `undefined` for what is no port. 0 lets the system choose. */
export function portFrom(given: string | undefined): number | undefined {
  if (given === undefined || given === '') return 8787;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}
