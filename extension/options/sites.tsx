import { useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { originOf } from '../origins.ts';
import { SITE_MODES, type SiteMode, siteOf } from '../store/sites.ts';
import { readSitesFile, sitesFile } from '../store/sites-file.ts';
import { dated, saveFile } from '../ui/file.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { modeOptions } from '../ui/modes.ts';
import { plural, t } from '../ui/words.ts';
import { FileButton } from './file-button.tsx';
import { MissingPermission } from './permission.tsx';
import { SearchField } from './search-field.tsx';
import { useOptions } from './state.tsx';

/** Rows shown at once; the search finds the rest. */
const FIRST = 200;

export function Sites() {
  const { settings, presets, save, say, attempt } = useOptions();
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { sites } = settings;
  const names = Object.keys(sites)
    .filter((site) => site.includes(search.trim().toLowerCase()))
    .sort();
  const shown = names.slice(0, FIRST);
  const chosen = names.filter((name) => picked.has(name));

  /** Sites that run by themselves need the browser’s permission; asked within the click, nothing saved if refused. */
  async function change(changed: Record<string, SiteMode>, done: string): Promise<boolean> {
    const origins = Object.keys(changed)
      .filter((site) => changed[site] !== 'off')
      .map(originOf);
    if (settings.running === 'chosen-sites' && origins.length > 0)
      if (!(await browser.permissions.request({ origins }))) {
        say({ text: t('permission_refused'), tone: 'wrong' });
        return false;
      }
    if (!(await save({ sites: { ...sites, ...changed } }))) return false;
    say({ text: done, tone: 'done', undo: async () => void (await save({ sites })) });
    return true;
  }

  async function forget(gone: readonly string[]): Promise<void> {
    const left = Object.fromEntries(Object.entries(sites).filter(([site]) => !gone.includes(site)));
    if (!(await save({ sites: left }))) return;
    setPicked(new Set());
    say({
      text: plural('sites_removed', gone.length),
      tone: 'done',
      undo: async () => void (await save({ sites })),
    });
    if (settings.running === 'chosen-sites')
      await browser.permissions.remove({ origins: gone.map(originOf) }).catch(() => undefined);
  }

  function pick(site: string): void {
    const next = new Set(picked);
    if (!next.delete(site)) next.add(site);
    setPicked(next);
  }

  return (
    <>
      <p class="intro">{t('sites_intro')}</p>
      <MissingPermission />
      <AddSite
        onAdd={(site, mode) => change({ [site]: mode }, t('site_added', site))}
        onRefuse={() => say({ text: t('not_a_site'), tone: 'wrong' })}
      />
      <div class="row tools">
        <SearchField name={t('search_sites')} value={search} onSearch={setSearch} />
        <FileButton
          name={t('import')}
          onText={(text) =>
            attempt(async () => {
              const read = readSitesFile(text);
              await change(read, plural('sites_imported', Object.keys(read).length));
            })
          }
        />
        <button
          type="button"
          class="button"
          disabled={Object.keys(sites).length === 0}
          onClick={() =>
            saveFile(`unspun-sites${dated()}.json`, 'application/json', sitesFile(sites))
          }
        >
          <Icon name="save" />
          {t('export')}
        </button>
      </div>
      <p class="small soft" role="status">
        {plural('sites_shown', names.length)}
      </p>
      {shown.length > 0 && (
        <table class="rows">
          <thead>
            <tr>
              <th scope="col" class="tick">
                <input
                  type="checkbox"
                  aria-label={t('select_all')}
                  checked={chosen.length === names.length}
                  onChange={() =>
                    setPicked(chosen.length === names.length ? new Set() : new Set(names))
                  }
                />
              </th>
              <th scope="col">{t('site')}</th>
              <th scope="col">{t('mode')}</th>
              <th scope="col">
                <span class="unseen">{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((site) => (
              <tr key={site}>
                <td class="tick">
                  <input
                    type="checkbox"
                    aria-label={t('select_site', site)}
                    checked={picked.has(site)}
                    onChange={() => pick(site)}
                  />
                </td>
                <th scope="row">{site}</th>
                <td>
                  <ModeSelect
                    name={t('mode_legend', site)}
                    value={sites[site]!}
                    onChoose={(mode) => change({ [site]: mode }, t('saved'))}
                  />
                </td>
                <td class="end">
                  <IconButton
                    icon="remove"
                    name={t('remove_site', site)}
                    onClick={() => forget([site])}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {names.length > shown.length && <p class="small soft">{t('first_shown', FIRST)}</p>}
      {chosen.length > 0 && (
        <div class="row bulk">
          <strong>{plural('sites_selected', chosen.length)}</strong>
          {SITE_MODES.map((mode) => (
            <button
              key={mode}
              type="button"
              class="button"
              onClick={() =>
                change(Object.fromEntries(chosen.map((site) => [site, mode])), t('saved'))
              }
            >
              {t(`mode_${mode}`)}
            </button>
          ))}
          <button type="button" class="button danger" onClick={() => forget(chosen)}>
            {t('remove')}
          </button>
        </div>
      )}
      {Object.keys(presets.sites).length > 0 && (
        <section class="group" aria-labelledby="preset-sites">
          <h2 id="preset-sites">{t('preset')}</h2>
          <ul class="plain-list">
            {Object.entries(presets.sites).map(([site, mode]) => (
              <li key={site}>
                {site}: {t(`mode_${mode}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ModeSelect(props: { name: string; value: SiteMode; onChoose: (mode: SiteMode) => void }) {
  return (
    <select
      aria-label={props.name}
      value={props.value}
      onChange={({ currentTarget }) => {
        const mode = SITE_MODES.find((each) => each === currentTarget.value);
        // What is shown follows what is stored, so that a refused permission shows the old mode.
        currentTarget.value = props.value;
        if (mode !== undefined) props.onChoose(mode);
      }}
    >
      {modeOptions().map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

function AddSite(props: {
  onAdd: (site: string, mode: SiteMode) => Promise<boolean>;
  onRefuse: () => void;
}) {
  const [text, setText] = useState('');
  const [mode, setMode] = useState<SiteMode>('on');
  return (
    <form
      class="row tools"
      onSubmit={async (event) => {
        event.preventDefault();
        const site = siteOf(text);
        if (site === null) return props.onRefuse();
        if (await props.onAdd(site, mode)) setText('');
      }}
    >
      <label class="field grow">
        <span>{t('add_site')}</span>
        <input
          type="text"
          required
          placeholder="example.com"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <ModeSelect name={t('mode')} value={mode} onChoose={setMode} />
      <button type="submit" class="button main">
        <Icon name="plus" />
        {t('add')}
      </button>
    </form>
  );
}
