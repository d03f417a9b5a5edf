import type { Browser } from 'playwright/test';
import { launchPlain } from '../scripts/browser/chromium.ts';
import { buildGallery } from '../scripts/gallery/gallery.ts';
import { expect, test } from './fixtures.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchPlain();
});
test.afterAll(() => browser.close());

/** Two rows of controls are at least this high. */
const TWO_ROWS = 56;

for (const locale of ['en', 'de', 'id', 'it', 'es', 'fr'])
  test(`the popup’s tabs, and the controls above its list, take one row each in ${locale}`, async () => {
    const gallery = await buildGallery();
    const page = await browser.newPage({ viewport: { width: 380, height: 600 } });
    await page.setContent(await gallery.page('spun', { locale }));
    for (const row of [page.getByRole('tablist'), page.locator('.bar')]) {
      await expect(row).toBeVisible();
      expect((await row.boundingBox())!.height).toBeLessThan(TWO_ROWS);
    }
  });
