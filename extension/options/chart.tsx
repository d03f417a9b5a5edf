import { useMemo } from 'preact/hooks';
import type { Visit } from '../store/database.ts';
import { perMonth } from '../store/history.ts';
import { locale, plural, t } from '../ui/words.ts';

const MONTHS = 12;

/** Pages a month over a year: copies below, pages in own words above. The same figures stand in a table for all. */
export function Chart({ visits }: { visits: readonly Visit[] }) {
  const bars = useMemo(() => perMonth(visits, MONTHS, new Date()), [visits]);
  const most = Math.max(1, ...bars.map((bar) => bar.copies + bar.others));
  const name = (month: string, form: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale(), {
      month: form,
      timeZone: 'UTC',
      ...(form === 'long' ? { year: 'numeric' } : {}),
    }).format(new Date(`${month}-01T00:00:00Z`));

  return (
    <figure class="chart">
      <div class="bars" aria-hidden="true">
        {bars.map((bar) => (
          <div
            key={bar.month}
            title={`${name(bar.month, 'long')}: ${plural('visits_found', bar.copies + bar.others)}`}
          >
            <span class="stack">
              <i class="others" style={{ blockSize: `${(bar.others / most) * 100}%` }} />
              <i class="copies" style={{ blockSize: `${(bar.copies / most) * 100}%` }} />
            </span>
            <span class="month">{name(bar.month, 'short')}</span>
          </div>
        ))}
      </div>
      <figcaption class="small soft">
        <span class="key copies">{t('chart_copies')}</span>{' '}
        <span class="key others">{t('chart_others')}</span>
      </figcaption>
      <table class="unseen">
        <caption>{t('chart_name')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('chart_copies')}</th>
            <th scope="col">{t('chart_others')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.month}>
              <th scope="row">{name(bar.month, 'long')}</th>
              <td>{bar.copies}</td>
              <td>{bar.others}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
