/** A store of this device (IndexedDB): browsers may deny it, or have no room. */
import { subject } from "#subject/subject.ts";

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The one store of a database, which is opened anew each time. Everything rejects where it is denied. */
export function deviceStore(databaseName: string, storeName: string) {
  function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(`${subject.slug}.${databaseName}`, 1);
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

  return {
    readAll: (): Promise<readonly unknown[]> => inStore("readonly", (store) => store.getAll()),
    read: (id: string): Promise<unknown> => inStore("readonly", (store) => store.get(id)),
    write: (id: string, value: object): Promise<unknown> =>
      inStore("readwrite", (store) => store.put(value, id)),
    remove: (id: string): Promise<unknown> => inStore("readwrite", (store) => store.delete(id)),
  };
}
