import { InvalidJsonError } from '../errors.ts';

/** Levels of nesting beyond which JSON is not read; a dossier needs fewer than 12. */
const deepest = 64;

interface Level {
  /** Keys met so far in an object; an array has none. */
  readonly keys: Set<string> | undefined;
  key: string | number;
  expectsKey: boolean;
}

/**
 * The paths of all fields that stand more than once in the same object, in the order of the text, which `JSON.parse`
 * has accepted before. (`JSON.parse` keeps the last value of such a field and says nothing.)
 * Throws {@link InvalidJsonError} for JSON that is nested deeper than any dossier.
 */
export function repeatedKeys(json: string): readonly (readonly PropertyKey[])[] {
  const repeated: PropertyKey[][] = [];
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const level = levels.at(-1);
    switch (json[at]) {
      case '{':
      case '[':
        if (levels.length === deepest) throw new InvalidJsonError([{ message: 'Dữ liệu lồng nhau quá nhiều tầng.' }]);
        levels.push(json[at] === '{' ? { keys: new Set(), key: '', expectsKey: true } : emptyArray());
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level !== undefined) next(level);
        break;
      case '"': {
        const end = endOfString(json, at);
        if (level?.keys !== undefined && level.expectsKey) {
          const key: string = JSON.parse(json.slice(at, end));
          level.key = key;
          level.expectsKey = false;
          if (level.keys.has(key)) repeated.push(levels.map((each) => each.key));
          level.keys.add(key);
        }
        at = end - 1;
        break;
      }
    }
  }
  return repeated;
}

function emptyArray(): Level {
  return { keys: undefined, key: 0, expectsKey: false };
}

function next(level: Level): void {
  if (level.keys !== undefined) level.expectsKey = true;
  else if (typeof level.key === 'number') level.key += 1;
}

/** The index after the closing quote of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
