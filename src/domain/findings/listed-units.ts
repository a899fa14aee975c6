/** The names of units for a message: the first ten, then how many more. */
export function listedUnits(names: readonly string[]): string {
  const shown = names.slice(0, shownUnits);
  const rest = names.length - shown.length;
  return `${shown.join('; ')}${rest === 0 ? '' : ` và ${rest} đơn vị khác`}`;
}

const shownUnits = 10;
