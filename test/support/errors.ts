import { TrinhKyError } from '../../src/errors.ts';

/** The error that an action throws on purpose. */
export function errorOf(action: () => unknown): TrinhKyError {
  try {
    action();
  } catch (error) {
    if (error instanceof TrinhKyError) return error;
    throw error;
  }
  throw new Error('No error was thrown');
}
