import type { Browser } from '../browser.ts';
import type { t } from '../ui/words.ts';

export const MENUS = {
  checkSelection: 'check-selection',
  selectionAsStory: 'selection-as-story',
  pageAsStory: 'page-as-story',
  siteOff: 'site-off',
} as const;

const WEB = ['http://*/*', 'https://*/*'];

/** Add the menu entries; the browser keeps them from then on. */
export function addMenus(menus: Browser['contextMenus'], say: typeof t): void {
  void menus.removeAll().then(() => {
    menus.create({
      id: MENUS.checkSelection,
      title: say('menu_check_selection'),
      contexts: ['selection'],
      documentUrlPatterns: WEB,
    });
    menus.create({
      id: MENUS.selectionAsStory,
      title: say('menu_selection_story'),
      contexts: ['selection'],
      documentUrlPatterns: WEB,
    });
    menus.create({
      id: MENUS.pageAsStory,
      title: say('menu_page_story'),
      contexts: ['page', 'action'],
      documentUrlPatterns: WEB,
    });
    menus.create({
      id: MENUS.siteOff,
      title: say('menu_off_here'),
      contexts: ['page', 'action'],
      documentUrlPatterns: WEB,
    });
  });
}
