/** A piece of work as this browser keeps it: the fields of the page that was last seen, as they would be sent. */
export interface KeptWork {
  readonly id: string;
  /** Changes with every write, so that a tab can tell whether somebody else has written since. */
  readonly revision: string;
  readonly title: string;
  /** Whether it was split off because the same work was changed in two tabs. */
  readonly isCopy: boolean;
  /** Address that the fields are sent to. */
  readonly address: string;
  readonly fields: readonly Field[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export type Field = readonly [name: string, value: string];

const store = 'work';

/** Everything that is kept, the latest first. */
export async function allWork(): Promise<readonly KeptWork[]> {
  const found = await inStore<KeptWork[]>('readonly', (works, done) => read<KeptWork[]>(works.getAll(), done));
  return [...found].sort((one, other) => other.savedAt - one.savedAt);
}

export async function workOf(id: string): Promise<KeptWork | undefined> {
  return inStore('readonly', (works, done) => read<KeptWork | undefined>(works.get(id), done));
}

/** What came of saving: `same` if it was kept like this already, `other` if somebody else has changed it; the stored revision. */
export interface Saving {
  readonly outcome: 'saved' | 'same' | 'other';
  readonly revision: string;
}

/**
 * Keeps a piece of work, unless what is kept under its id was written by somebody else: nothing is overwritten unseen.
 * @param known the revisions that the tab has written or shown
 */
export async function saveWork(work: KeptWork, known: readonly string[]): Promise<Saving> {
  return inStore('readwrite', (works, done) => {
    read<KeptWork | undefined>(works.get(work.id), (stored) => {
      if (stored !== undefined && isSame(stored, work)) done({ outcome: 'same', revision: stored.revision });
      else if (stored !== undefined && !known.includes(stored.revision))
        done({ outcome: 'other', revision: stored.revision });
      else {
        works.put({ ...work, isCopy: work.isCopy || stored?.isCopy === true });
        done({ outcome: 'saved', revision: work.revision });
      }
    });
  });
}

/** Puts work back as it was. */
export async function restoreWork(work: KeptWork): Promise<void> {
  await inStore<void>('readwrite', (works, done) => read(works.put(work), () => done()));
}

export async function forgetWork(id: string): Promise<void> {
  await inStore<void>('readwrite', (works, done) => read(works.delete(id), () => done()));
}

function isSame(one: KeptWork, other: KeptWork): boolean {
  return one.address === other.address && JSON.stringify(one.fields) === JSON.stringify(other.fields);
}

function read<T>(request: IDBRequest, then: (value: T) => void): void {
  request.onsuccess = () => then(request.result as T);
}

type Use<T> = (works: IDBObjectStore, done: (value: T) => void) => void;

async function inStore<T>(mode: IDBTransactionMode, use: Use<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      // On the disk before it counts as kept: offices know power cuts.
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      let result: T;
      use(transaction.objectStore(store), (value) => {
        result = value;
      });
      // A written value is safe only when the whole transaction is.
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('trinh-ky', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
