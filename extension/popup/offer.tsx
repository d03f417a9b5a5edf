import { useState } from 'preact/hooks';
import { problemOf } from '../store/problem.ts';
import { problemText, t } from '../ui/words.ts';
import type { PopupActions } from './actions.ts';

/** While Unspun waits for clicks: one quiet line that offers not to have to. */
export function Offer({ actions }: { actions: PopupActions }) {
  const [runs, setRuns] = useState(false);
  const [problem, setProblem] = useState('');

  async function accept(): Promise<void> {
    setProblem('');
    try {
      if (await actions.runEverywhere()) setRuns(true);
      else setProblem(t('permission_refused'));
    } catch (cause) {
      setProblem(problemText(problemOf(cause)));
    }
  }

  return (
    <footer class="offer">
      <p role="alert" class={problem === '' ? '' : 'note wrong'}>
        {problem}
      </p>
      <p role="status">{runs && t('runs_every_site')}</p>
      {!runs && (
        <p class="small soft">
          {t('only_when_clicked')}{' '}
          <button type="button" class="link" onClick={accept}>
            {t('run_everywhere')}
          </button>
        </p>
      )}
    </footer>
  );
}
