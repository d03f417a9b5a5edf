import type { BrowserContext } from 'playwright';

/** Stop the worker, as the browser does when it has rested for a while. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  // Only a page of the extension may.
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await own.close();
}
