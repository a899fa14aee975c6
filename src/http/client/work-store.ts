/** A piece of work as this browser keeps it: the fields of the page that was last seen, as they would be sent. */
export interface KeptWork {
  readonly id: string;
  readonly title: string;
  /** Address that the fields are sent to. */
  readonly address: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The tab that saved it. */
  readonly tab: string;
}

const store = 'work';

/** Everything that is kept, the latest first. */
export async function allWork(): Promise<readonly KeptWork[]> {
  const found = await inStore<KeptWork[]>('readonly', (works) => works.getAll());
  return found.toSorted((one, other) => other.savedAt - one.savedAt);
}

export async function workOf(id: string): Promise<KeptWork | undefined> {
  return inStore<KeptWork | undefined>('readonly', (works) => works.get(id));
}

export async function saveWork(work: KeptWork): Promise<void> {
  await inStore('readwrite', (works) => works.put(work));
}

export async function forgetWork(id: string): Promise<void> {
  await inStore('readwrite', (works) => works.delete(id));
}

async function inStore<T>(mode: IDBTransactionMode, use: (works: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = use(transaction.objectStore(store));
      // A written value is safe only when the whole transaction is.
      transaction.oncomplete = () => resolve(request.result as T);
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
