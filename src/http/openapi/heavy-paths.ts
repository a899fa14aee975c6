import { isHeavy } from '../heavy-work.ts';
import { eachOperation, type Paths } from './each-operation.ts';
import { errorRef } from './responses.ts';

/** The same paths, those that make long work with the answer when too much of it waits. */
export function withBusyAnswers(paths: Paths): Paths {
  return eachOperation(paths, (operation, path, method) => {
    if (method !== 'post' || !isHeavy(path)) return operation;
    const responses = { ...Object(Reflect.get(operation, 'responses')), 503: errorRef('HeavyWorkBusy') };
    return { ...operation, responses };
  });
}
