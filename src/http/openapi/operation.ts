import { errorRef } from './responses.ts';

/** One operation with the answers that every route has. */
export function operation(operationId: string, summary: string, responses: object): object {
  return {
    operationId,
    summary,
    responses: { ...responses, 405: errorRef('MethodNotAllowed'), 500: errorRef('InternalError') },
  };
}
