import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { EVERY_SITE, originOf } from '../origins.ts';
import type { Settings } from '../store/settings.ts';
import { plural, t } from '../ui/words.ts';
import { useOptions } from './state.tsx';

/** Exactly the permissions that the settings need. */
export function originsFor({ running, sites }: Pick<Settings, 'running' | 'sites'>): string[] {
  if (running === 'every-site') return [EVERY_SITE];
  if (running === 'on-click') return [];
  return Object.keys(sites)
    .filter((site) => sites[site] !== 'off')
    .map(originOf);
}

/** Of some origins, those that the browser does not allow yet. */
async function missingOf(origins: readonly string[]): Promise<string[]> {
  const held = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return origins.filter((_, index) => !held[index]);
}

/**
 * Permissions can be taken back in the browser’s own settings, and a restored backup brings none along:
 * say what is missing, and ask for it in one click.
 */
export function MissingPermission() {
  const { settings, say } = useOptions();
  const [missing, setMissing] = useState<string[]>([]);

  useEffect(() => {
    const check = () => void missingOf(originsFor(settings)).then(setMissing);
    check();
    browser.permissions.onAdded.addListener(check);
    browser.permissions.onRemoved.addListener(check);
    return () => {
      browser.permissions.onAdded.removeListener(check);
      browser.permissions.onRemoved.removeListener(check);
    };
  }, [settings]);

  if (missing.length === 0) return null;
  return (
    <div class="note wrong" role="status">
      <span>
        {settings.running === 'every-site'
          ? t('permission_missing_all')
          : plural('permission_missing', missing.length)}
      </span>
      <button
        type="button"
        class="button"
        onClick={async () => {
          if (!(await browser.permissions.request({ origins: missing })))
            say({ text: t('permission_refused'), tone: 'wrong' });
        }}
      >
        {t('allow')}
      </button>
    </div>
  );
}
