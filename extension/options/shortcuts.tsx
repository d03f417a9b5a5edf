import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { t } from '../ui/words.ts';
import { useOptions } from './state.tsx';

type Command = Awaited<ReturnType<typeof browser.commands.getAll>>[number];

/** Keyboard commands as the browser has them now; only the browser’s own page can change them. */
export function Shortcuts() {
  const { attempt } = useOptions();
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    // Coming back from the browser’s page, the new keys are to be seen.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);

  return (
    <>
      <p class="intro">{t('shortcuts_intro')}</p>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{t('command')}</th>
            <th scope="col">{t('keys')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map((command) => (
            <tr key={command.name}>
              <th scope="row">
                {command.name === '_execute_action'
                  ? t('command_popup')
                  : command.description || command.name}
              </th>
              <td>
                {command.shortcut ? (
                  <kbd>{command.shortcut}</kbd>
                ) : (
                  <span class="soft">{t('no_keys')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" class="button" onClick={() => attempt(openBrowserShortcuts)}>
          {t('change_shortcuts')}
        </button>
      </p>
      <p class="soft small">{t('popup_keys')}</p>
    </>
  );
}

/** Firefox has a call for it; Chromium has a page. */
async function openBrowserShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
