import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Verdict } from '../../src/report.ts';
import { type Visit, withDatabase } from '../store/database.ts';
import {
  clearHistory,
  filterHistory,
  forgetOld,
  historyAsCsv,
  prepareSearch,
  REMEMBERED,
  readHistory,
} from '../store/history.ts';
import { problemOf } from '../store/problem.ts';
import { RETENTIONS } from '../store/settings.ts';
import { dated, saveFile } from '../ui/file.ts';
import { Icon } from '../ui/icon.tsx';
import { verdictName } from '../ui/verdicts.ts';
import { moment, plural, problemText, t } from '../ui/words.ts';
import { Ask } from './ask.tsx';
import { Chart } from './chart.tsx';
import { useDeferred } from './deferred.ts';
import { Field } from './field.tsx';
import { SearchField } from './search-field.tsx';
import { useOptions } from './state.tsx';

/** Rows shown at once: a list of 50,000 would keep the browser busy for seconds. */
const PAGE = 100;

const EXPORTS = [
  {
    name: 'JSON',
    ending: 'json',
    type: 'application/json',
    write: (visits: readonly Visit[]) => `${JSON.stringify(visits, null, 2)}\n`,
  },
  { name: 'CSV', ending: 'csv', type: 'text/csv', write: historyAsCsv },
];

export function History() {
  const { settings, save, say, attempt } = useOptions();
  const [visits, setVisits] = useState<readonly Visit[]>([]);
  const [ready, setReady] = useState(false);
  const [search, setSearch] = useState('');
  const [verdict, setVerdict] = useState<Verdict | ''>('');
  const [site, setSite] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [asking, setAsking] = useState(false);

  async function load(): Promise<void> {
    const all: Visit[] = [];
    await withDatabase(async (db) => {
      for await (const batch of readHistory(db)) {
        // The newest are on the screen while older ones are still being read.
        if (all.length === 0) setVisits(batch);
        prepareSearch(batch);
        all.push(...batch);
      }
    });
    setVisits(all);
    setReady(true);
  }
  useEffect(() => {
    load().catch((cause: unknown) => say({ text: problemText(problemOf(cause)), tone: 'wrong' }));
  }, []);

  const wanted = useDeferred(search);
  const found = useMemo(
    () => filterHistory(visits, { search: wanted, verdict, site }),
    [visits, wanted, verdict, site],
  );
  const sites = useMemo(() => [...new Set(visits.map((visit) => visit.site))].sort(), [visits]);
  const { history } = settings;

  return (
    <>
      <p class="intro">{t('history_intro')}</p>
      {/* It stays where a search finds nothing, or what is typed would move away under the fingers. */}
      {visits.length > 0 && <Chart visits={found} />}
      <div class="row tools">
        <SearchField
          name={t('search_history')}
          value={search}
          onSearch={(typed) => {
            setSearch(typed);
            setShown(PAGE);
          }}
        />
        <select
          aria-label={t('filter_verdict')}
          value={verdict}
          onChange={({ currentTarget }) =>
            setVerdict([...REMEMBERED].find((each) => each === currentTarget.value) ?? '')
          }
        >
          <option value="">{t('all_verdicts')}</option>
          {[...REMEMBERED].map((each) => (
            <option key={each} value={each}>
              {verdictName(each)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('filter_site')}
          value={site}
          onChange={({ currentTarget }) => setSite(currentTarget.value)}
        >
          <option value="">{t('all_sites')}</option>
          {sites.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <p class="small soft" role="status">
        {ready ? plural('visits_found', found.length) : t('history_loading')}
      </p>
      <ul class="visits" aria-busy={wanted !== search}>
        {found.slice(0, shown).map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {t('show_more')}
        </button>
      )}
      <section class="group" aria-labelledby="keeping">
        <h2 id="keeping">{t('history_keeping')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={history.keep}
            onChange={() => save({ history: { ...history, keep: !history.keep } })}
          />
          {t('history_keep')}
        </label>
        <div class="row">
          <Field name={t('retention')}>
            <select
              value={String(history.days)}
              disabled={!history.keep}
              onChange={async ({ currentTarget }) => {
                const days = RETENTIONS.find((each) => String(each) === currentTarget.value);
                if (days === undefined || !(await save({ history: { ...history, days } }))) return;
                await attempt(() => withDatabase((db) => forgetOld(db, days, Date.now())));
                await load();
              }}
            >
              {RETENTIONS.map((days) => (
                <option key={days} value={String(days)}>
                  {days === 0 ? t('for_ever') : plural('days', days)}
                </option>
              ))}
            </select>
          </Field>
          {EXPORTS.map(({ name, ending, type, write }) => (
            <button
              key={name}
              type="button"
              class="button"
              disabled={found.length === 0}
              onClick={() => saveFile(`unspun-history${dated()}.${ending}`, type, write(found))}
            >
              <Icon name="save" />
              {t('export')} {name}
            </button>
          ))}
          <button
            type="button"
            class="button danger"
            disabled={visits.length === 0}
            onClick={() => setAsking(true)}
          >
            <Icon name="remove" />
            {t('clear_history')}
          </button>
        </div>
      </section>
      {asking && (
        <Ask
          title={t('clear_history')}
          yes={t('delete')}
          onAnswer={async (yes) => {
            setAsking(false);
            if (yes && (await attempt(() => withDatabase(clearHistory), t('history_cleared'))))
              setVisits([]);
          }}
        >
          <p>{plural('clear_history_question', visits.length)}</p>
        </Ask>
      )}
    </>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  return (
    <li>
      <a href={visit.url} class="quoted" rel="noreferrer">
        {visit.title || visit.url}
      </a>
      <p class="small soft">
        {[
          visit.site,
          verdictName(visit.verdict),
          ...(visit.findings > 0 ? [plural('findings', visit.findings)] : []),
          moment(visit.at),
        ].join(' · ')}
      </p>
    </li>
  );
}
