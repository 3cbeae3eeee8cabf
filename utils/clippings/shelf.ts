import type { ClippingsDatabase } from './schema.ts';
import type { Clock } from './stamps.ts';
import { StorageError, storageErrorOf } from './storageError.ts';

/** An open database with the clock its writes are stamped by. */
export interface Shelf {
  db: ClippingsDatabase;
  clock: Clock;
}

/**
 * Runs one piece of work on the database. What the browser does to storage (full, evicted, private window, newer version) comes out
 * as a StorageError; a connection that the browser closed is opened again once, since that alone loses nothing.
 */
export async function guarded<T>(db: ClippingsDatabase, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isClosed(error)) throw storageErrorOf(error) ?? error;
  }
  try {
    db.close({ disableAutoOpen: false });
    await db.open();
    return await work();
  } catch (error) {
    throw storageErrorOf(error) ?? error;
  }
}

function isClosed(error: unknown): boolean {
  const name = (error as { name?: unknown } | null)?.name;
  return !(error instanceof StorageError) && (name === 'DatabaseClosedError' || name === 'InvalidStateError');
}
