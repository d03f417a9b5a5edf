import { useRef, useState } from 'preact/hooks';
import { FINDING_KINDS, type Finding, type FindingKind, type Report } from '../../src/report.ts';
import { useAfterPaint } from '../ui/after-paint.ts';
import { differences, side } from '../ui/difference.ts';
import { Differing } from '../ui/differing.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { kindName } from '../ui/kinds.ts';
import { reasonText, t } from '../ui/words.ts';
import type { PopupActions } from './actions.ts';

/** So many are drawn before the popup is first seen, which has 150 ms; the rest follow in the next frame. */
const FIRST = 30;

interface Props {
  report: Report;
  actions: Pick<PopupActions, 'show' | 'step' | 'hide'>;
  /** Whether findings have a place in the page to go to. */
  placed: boolean;
  marked: boolean;
  /** Kinds that the reader switched off: left out until asked for. */
  hiddenKinds: readonly FindingKind[];
}

/** All findings by kind, each with its natural wording; a click goes to its place in the page. */
export function Findings({ report, actions, placed, marked, hiddenKinds }: Props) {
  const present = FINDING_KINDS.filter((kind) => report.findings.some((f) => f.kind === kind));
  const [left, setLeft] = useState<ReadonlySet<FindingKind>>(new Set(hiddenKinds));
  const [current, setCurrent] = useState<number | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const all = useAfterPaint();
  const list = useRef<HTMLDivElement>(null);

  if (report.findings.length === 0) return <p class="soft pad">{t('no_findings')}</p>;

  async function show(index: number): Promise<void> {
    setCurrent(index);
    setSaid((await actions.show(index)) ? '' : t('place_gone'));
  }

  async function step(by: 1 | -1): Promise<void> {
    const index = await actions.step(by);
    setCurrent(index);
    if (index === null) return setSaid(t('place_gone'));
    setSaid(t('finding_of', index + 1, report.findings.length));
    list.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  function toggle(kind: FindingKind): void {
    const next = new Set(left);
    if (!next.delete(kind)) next.add(kind);
    setLeft(next);
  }

  const numbered = report.findings.map((finding, index) => ({ finding, index }));
  const listed = numbered.filter(({ finding }) => !left.has(finding.kind));
  const shown = new Set((all ? listed : listed.slice(0, FIRST)).map(({ index }) => index));

  return (
    <>
      <div class="bar">
        {placed && (
          <div class="steps">
            <IconButton icon="up" name={t('previous_finding')} framed onClick={() => step(-1)} />
            <IconButton icon="down" name={t('next_finding')} framed onClick={() => step(1)} />
            <button
              type="button"
              class="button plain"
              title={t('command_hide')}
              aria-pressed={!marked}
              onClick={() => actions.hide(marked)}
            >
              <Icon name="eye" />
              {marked ? t('hide_marks') : t('show_marks')}
            </button>
          </div>
        )}
        {present.length > 1 && (
          <button
            type="button"
            class="button plain"
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {t('filter_kinds')}
            <Icon name={choosing ? 'up' : 'down'} />
          </button>
        )}
        <p class="small soft" role="status">
          {said}
        </p>
      </div>
      {choosing && (
        <fieldset class="chips" aria-label={t('filter_kinds')}>
          {present.map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={!left.has(kind)}
              onClick={() => toggle(kind)}
            >
              <span class={`mark-${kind}`}>{kindName(kind)}</span>{' '}
              <span class="count">{report.findings.filter((f) => f.kind === kind).length}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div ref={list}>
        {present
          .filter((kind) => !left.has(kind))
          .map((kind) => {
            const group = numbered.filter(
              ({ finding, index }) => finding.kind === kind && shown.has(index),
            );
            return group.length === 0 ? null : (
              <section key={kind} aria-labelledby={`kind-${kind}`}>
                <h2 id={`kind-${kind}`} class="kind">
                  {kindName(kind)}
                </h2>
                <ul class="findings">
                  {group.map(({ finding, index }) => (
                    <li key={index} data-index={index}>
                      <Item
                        finding={finding}
                        current={index === current}
                        {...(placed ? { onShow: () => show(index) } : {})}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
      </div>
    </>
  );
}

function Item(props: { finding: Finding; current: boolean; onShow?: () => void }) {
  const { finding, current, onShow } = props;
  const why = finding.because.map(reasonText);
  const wording = <Wording finding={finding} />;
  return (
    <>
      {onShow === undefined ? (
        <div class="finding">{wording}</div>
      ) : (
        <button
          type="button"
          class="finding"
          title={t('go_to_finding')}
          aria-current={current ? 'true' : undefined}
          onClick={onShow}
        >
          {wording}
        </button>
      )}
      {why[0] !== undefined && (
        <details class="small soft">
          <summary>{why[0]}</summary>
          <ul>
            {why.slice(1).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Actual → natural, with the words that differ marked; where nothing should stand, or nobody knows what, that is said. */
function Wording({ finding: { actual, natural } }: { finding: Finding }) {
  if (!natural)
    return (
      <span class="wording quoted">
        <span class="actual">{natural === '' ? <del>{actual}</del> : actual}</span>{' '}
        <span class="remark small">
          {natural === '' ? t('should_not_be') : t('natural_unknown')}
        </span>
      </span>
    );
  const pieces = differences(actual, natural);
  return (
    <span class="wording quoted">
      <span class="actual">
        <Differing pieces={side(pieces, 'gone')} />
      </span>{' '}
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="unseen">{t('natural_is')}</span>{' '}
      <span class="natural">
        <Differing pieces={side(pieces, 'new')} />
      </span>
    </span>
  );
}
