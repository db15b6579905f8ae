/** Where layers are kept on this device: browsers may deny it, or have no room. */
import { subject } from "#subject/subject.ts";

const storeName = "layers";

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(`${subject.slug}.own`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return done(request);
}

/** Does something with the store, and resolves when that is written. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(storeName, mode);
    const isWritten = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await done(act(transaction.objectStore(storeName)));
    await isWritten;
    return result;
  } finally {
    database.close();
  }
}

export const readStored = (): Promise<readonly unknown[]> =>
  inStore("readonly", (store) => store.getAll());

export const writeStored = (id: string, value: object): Promise<unknown> =>
  inStore("readwrite", (store) => store.put(value, id));

export const removeStored = (id: string): Promise<unknown> =>
  inStore("readwrite", (store) => store.delete(id));
