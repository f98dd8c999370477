// The database of the browser under test, reached past the code that is tested.
import type { Frame, Page } from '@playwright/test';

type Stores = Readonly<Record<string, readonly unknown[]>>;

/** Puts records into stores of the database, once the page has made it: its code may come after its heading. */
export const putRecords = (page: Pick<Frame, 'evaluate'>, stores: Stores): Promise<void> =>
  page.evaluate(async (records) => {
    const open = () =>
      new Promise<IDBDatabase | undefined>((resolve, reject) => {
        const asked = indexedDB.open('rolefit');
        let isNew = false;
        asked.onupgradeneeded = () => {
          isNew = true;
          asked.transaction?.abort();
        };
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => (isNew ? resolve(undefined) : reject(asked.error));
      });
    let database = await open();
    while (!database) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      database = await open();
    }
    const transaction = database.transaction(Object.keys(records), 'readwrite');
    for (const [store, list] of Object.entries(records)) {
      for (const record of list) transaction.objectStore(store).put(record);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, stores);

/** Every record of every store, and the version of the database; empty where there is none. */
export const storesOf = (page: Page): Promise<Record<string, unknown[]>> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('rolefit');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const names = [...database.objectStoreNames];
    const stores: Record<string, unknown[]> = {};
    if (names.length > 0) {
      const transaction = database.transaction(names);
      for (const name of names) {
        stores[name] = await new Promise((resolve, reject) => {
          const asked = transaction.objectStore(name).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      }
    }
    database.close();
    return stores;
  });

/** A database as another version would have made it. */
export const createDatabase = (
  page: Pick<Frame, 'evaluate'>,
  version: number,
  stores: Stores,
): Promise<void> =>
  page.evaluate(
    async ({ number, records }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('rolefit', number);
        asked.onupgradeneeded = () => {
          for (const [name, list] of Object.entries(records)) {
            const store = asked.result.createObjectStore(name, { keyPath: 'id' });
            for (const record of list) store.put(record);
          }
        };
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      database.close();
    },
    { number: version, records: stores },
  );
