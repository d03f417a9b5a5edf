import type { Page } from 'playwright';
import type { Visit } from '../../extension/store/database.ts';

/** A visit as it is before the database gives it its number. */
export type NewVisit = Omit<Visit, 'id'>;

/** Put rows into the history, as many visits to pages would. @param page  one of the extension’s own */
export async function fillHistory(page: Page, visits: readonly NewVisit[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const opening = indexedDB.open('unspun');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const write = opening.result.transaction('history', 'readwrite');
    for (const row of rows) write.objectStore('history').add(row);
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    opening.result.close();
  }, visits);
}
