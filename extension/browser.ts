/**
 * The only door to the browser: promise-based WebExtension APIs in Chromium and Firefox alike.
 * Everything else in `extension/` imports `browser` from here, or better, is handed what it needs of it.
 */
import browser from 'webextension-polyfill';

export type { Browser, Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
