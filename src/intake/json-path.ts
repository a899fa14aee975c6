import { shown } from './shown.ts';

/** A path into JSON as people read it: `assessment.groups[0].units[3].result.score`; a strange key stands in quotes. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.map(segment).join('').replace(/^\./, '');
}

function segment(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]{0,79}$/.test(name) ? `.${name}` : `["${shown(name)}"]`;
}
