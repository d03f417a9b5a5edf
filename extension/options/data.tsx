import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { send } from '../messaging.ts';
import { type Backup, makeBackup, readBackup, restoreBackup } from '../store/backup.ts';
import { withDatabase } from '../store/database.ts';
import { dated, saveFile } from '../ui/file.ts';
import { Icon } from '../ui/icon.tsx';
import { day, plural, size, t } from '../ui/words.ts';
import { Ask } from './ask.tsx';
import { FileButton } from './file-button.tsx';
import { useOptions } from './state.tsx';

interface Stored {
  stories: number;
  visits: number;
  /** Bytes of stories and history, as the browser counts them; null where it does not say. */
  database: number | null;
  /** Bytes of the settings. */
  settings: number;
}

async function measure(): Promise<Stored> {
  const [stories, visits] = await withDatabase((db) =>
    Promise.all([db.count('stories'), db.count('history')]),
  );
  const estimate = await navigator.storage?.estimate();
  const settings = new TextEncoder().encode(
    JSON.stringify(await browser.storage.local.get(null)),
  ).length;
  return { stories, visits, database: estimate?.usage ?? null, settings };
}

/** What is stored and how much room it takes, and all of it as one file. */
export function Data() {
  const { attempt, settings } = useOptions();
  const [stored, setStored] = useState<Stored | null>(null);
  const [waiting, setWaiting] = useState<Backup | null>(null);

  const load = () => attempt(async () => setStored(await measure()));
  useEffect(() => void load(), []);

  return (
    <>
      <p class="intro">{t('data_intro')}</p>
      {stored !== null && (
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{t('stored_what')}</th>
              <th scope="col">{t('stored_count')}</th>
              <th scope="col">{t('stored_room')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('stored_settings')}</th>
              <td>{plural('sites_shown', Object.keys(settings.sites).length)}</td>
              <td>{size(stored.settings)}</td>
            </tr>
            <tr>
              <th scope="row">{t('stored_database')}</th>
              <td>
                {plural('stories_stored', stored.stories)}, {plural('visits_found', stored.visits)}
              </td>
              <td>{stored.database === null ? '–' : size(stored.database)}</td>
            </tr>
          </tbody>
        </table>
      )}
      <section class="group" aria-labelledby="backup">
        <h2 id="backup">{t('backup')}</h2>
        <p class="soft">{t('backup_intro')}</p>
        <div class="row">
          <button
            type="button"
            class="button main"
            onClick={() =>
              attempt(async () => {
                const backup = await withDatabase((db) =>
                  makeBackup(browser.storage.local, db, new Date()),
                );
                saveFile(
                  `unspun-backup${dated()}.json`,
                  'application/json',
                  `${JSON.stringify(backup)}\n`,
                );
              }, t('backup_saved'))
            }
          >
            <Icon name="save" />
            {t('make_backup')}
          </button>
          <FileButton
            name={t('restore_backup')}
            onText={(text) => attempt(async () => setWaiting(readBackup(text)))}
          />
        </div>
      </section>
      <section class="group" aria-labelledby="private">
        <h2 id="private">{t('private_title')}</h2>
        <ul class="bullets">
          <li>{t('private_network')}</li>
          <li>{t('private_reads')}</li>
          <li>{t('private_windows')}</li>
        </ul>
      </section>
      {waiting !== null && (
        <Ask
          title={t('restore_backup')}
          yes={t('restore')}
          onAnswer={async (yes) => {
            setWaiting(null);
            if (!yes) return;
            const done = await attempt(async () => {
              await withDatabase((db) => restoreBackup(browser.storage.local, db, waiting));
              await send(browser, 'stories-changed', null);
            }, t('restored'));
            if (done) await load();
          }}
        >
          <p>{t('restore_question', day(Date.parse(waiting.made)))}</p>
          <ul class="bullets">
            <li>{plural('sites_shown', Object.keys(waiting.settings.sites).length)}</li>
            <li>{plural('stories_stored', waiting.stories.length)}</li>
            <li>{plural('visits_found', waiting.history.length)}</li>
          </ul>
        </Ask>
      )}
    </>
  );
}
