import { nameKey } from '../../vietnamese/name-key.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import { nameMarkFindings } from './name-mark-findings.ts';

/** Doubts about names within the round: a unit listed twice, one name in two spellings, marks of a list left in a name. */
export function unitNameFindings(evaluated: readonly EvaluatedGroup[]): Finding[] {
  const firstByKey = new Map<string, string>();
  return evaluated.flatMap(({ group, path }) =>
    group.units.flatMap(({ name, shortName }, place) => {
      const unit = `${path}.units[${place}]`;
      const at = `${unit}.name`;
      const marked = [
        ...nameMarkFindings(name, at),
        ...(shortName === undefined ? [] : nameMarkFindings(shortName, `${unit}.shortName`, name)),
      ];
      const key = nameKey(name);
      const first = firstByKey.get(key);
      if (first === undefined) {
        firstByKey.set(key, name);
        return marked;
      }
      return [...marked, repeated(name, first, at)];
    }),
  );
}

function repeated(name: string, first: string, path: string): Finding {
  return name === first
    ? {
        code: 'unit-name-repeated',
        severity: 'error',
        message: `Tên đơn vị “${name}” xuất hiện hai lần.`,
        hint: 'Bỏ dòng bị lặp; nếu là hai đơn vị khác nhau thì ghi tên đủ để phân biệt.',
        unit: name,
        path,
      }
    : {
        code: 'unit-name-spelling',
        severity: 'warning',
        message: `“${name}” và “${first}” có thể là một đơn vị viết theo hai cách.`,
        hint: 'Kiểm tra xem có bị lặp đơn vị không; nếu là một đơn vị thì thống nhất cách viết.',
        unit: name,
        path,
      };
}
