import { Hono } from 'hono';
import type * as z from 'zod';
import { documentKinds } from '../../documents/index.ts';
import { type Issue, TrinhKyError } from '../../errors.ts';
import type { Generator } from '../../generate.ts';
import type { SampleDossiers } from '../../template-check/samples.ts';
import { checkQuery } from '../query.ts';
import { NotReadyError } from '../template-errors.ts';
import type { readinessSchema } from './bodies.ts';

/**
 * `GET /readyz`: whether papers can be made. Every template in force is read and compiled, a changed one anew; one sample
 * paper is made, which is not done again once it went well.
 */
export function readinessRoutes(generator: Generator, samples: SampleDossiers): Hono {
  let hasMadePaper = false;
  return new Hono().get('/', async (c) => {
    checkQuery(c.req, []);
    const causes: unknown[] = [];
    const issues: Issue[] = [];
    const tryTo = async (place: string, make: () => Promise<unknown>) => {
      await make().catch((error: unknown) => {
        causes.push(error);
        issues.push({ place, message: wordsOf(error) });
      });
    };
    for (const { id } of documentKinds) await tryTo(`${id}.docx`, () => generator.templateOf(id));
    if (issues.length === 0 && !hasMadePaper) await tryTo('Văn bản mẫu', () => samplePaper(generator, samples));
    if (issues.length > 0) throw new NotReadyError(issues, { cause: new AggregateError(causes) });
    hasMadePaper = true;
    const ready = { status: 'ready', templates: documentKinds.length } as const;
    return c.json(ready satisfies z.infer<typeof readinessSchema>);
  });
}

/** One paper of the first sample that any kind is for. */
async function samplePaper(generator: Generator, samples: SampleDossiers): Promise<void> {
  for (const dossier of await samples.load()) {
    const kind = documentKinds.find(({ isFor }) => isFor(dossier));
    if (kind === undefined) continue;
    await generator.generate(kind.id, dossier);
    return;
  }
  throw new TypeError('No sample dossier is for any kind');
}

function wordsOf(error: unknown): string {
  if (!(error instanceof TrinhKyError)) return 'Gặp lỗi ngoài dự kiến. Xem nhật ký của dịch vụ.';
  return [error.message, ...error.issues.map(({ message }) => message)].join(' ');
}
