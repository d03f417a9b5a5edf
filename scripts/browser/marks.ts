import type { Page } from 'playwright';
import { until } from './until.ts';

/** Wait for the marks on a page: the popup has the report before they are painted. */
export async function marksOn(page: Page): Promise<void> {
  await until(() => page.evaluate(() => (CSS.highlights.size > 0 ? true : undefined)), 'the marks');
}
