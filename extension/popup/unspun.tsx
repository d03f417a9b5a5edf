import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../../src/report.ts';
import { Differing } from '../ui/differing.tsx';
import { t } from '../ui/words.ts';
import type { PageProse } from './claims.tsx';
import { type UnspunPassage, unspun } from './unspun-text.ts';

/** “Read it unspun”: the page’s text with its natural wordings put back. Only shown when asked for. */
export function Unspun({ report, page }: { report: Report; page: PageProse }) {
  const [originals, setOriginals] = useState(false);
  const passages = useMemo(() => (page ? unspun(page, report.findings) : []), [page, report]);
  if (page === undefined) return null;
  if (page === null) return <p class="soft pad">{t('text_gone')}</p>;
  return (
    <>
      <p class="soft small pad">{t('unspun_about')}</p>
      <label class="check pad">
        <input type="checkbox" checked={originals} onChange={() => setOriginals(!originals)} />
        {t('unspun_originals')}
      </label>
      <article
        class={`unspun quoted ${originals ? 'originals' : ''}`}
        lang={report.language ?? undefined}
        dir="auto"
      >
        {passages.map((passage, index) => (
          <Passage key={`${index}${passage.role}`} passage={passage} />
        ))}
      </article>
    </>
  );
}

function Passage({ passage }: { passage: UnspunPassage }) {
  const pieces = <Differing pieces={passage.pieces} />;
  if (passage.role === 'heading') return <h2>{pieces}</h2>;
  if (passage.role === 'quotation') return <blockquote>{pieces}</blockquote>;
  return <p class={passage.role}>{pieces}</p>;
}
