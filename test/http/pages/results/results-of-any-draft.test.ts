import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedView } from '../../../../src/http/desk/desk-view.ts';
import { type Draft, isDraft, valueAt, withoutValue, withValue } from '../../../../src/http/desk/draft.ts';
import { resultsPage } from '../../../../src/http/pages/results/results-page.tsx';
import { bundledRounds } from '../../../../src/runtime/bundled-rounds.ts';

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

const rounds = ['kon-tum-2023', 'dak-lak-2023', 'kon-tum-2024-inspection', 'kon-tum-2022-index-set'].map((id) => {
  const draft = bundledRounds.get(id) as Draft;
  return { draft, paths: pathsIn(draft).filter((path) => path.length > 0) };
});

const junk = fc.constantFrom<unknown>('', ' ', '0', '1,5', '-1', 'so', 'x'.repeat(400), 0, 1e9, true, [], {});

test('a draft of which anything is missing or wrong is shown', async () => {
  const change = fc.record({ at: fc.nat(), value: fc.option(junk, { nil: undefined }) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...rounds),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async ({ draft, paths }, changes) => {
        const changed = changes.reduce((now, { at, value }) => {
          const path = paths[at % paths.length] ?? [];
          if (valueAt(now, path) === undefined) return now;
          return value === undefined ? withoutValue(now, path) : withValue(now, path, value);
        }, draft);
        fc.pre(isDraft(changed));
        const shown = await resultsPage.render(openedView(changed, []));
        expect(String(shown)).toContain('Kiểm tra số liệu');
      },
    ),
    { numRuns: 300 },
  );
});
