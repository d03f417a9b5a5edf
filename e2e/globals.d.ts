import type { Browser } from '../extension/browser.ts';

// Functions that are evaluated in the extension's own contexts find the browser's interface there.
declare global {
  const chrome: Browser;
}
