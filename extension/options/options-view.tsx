import { useCallback, useEffect, useState } from 'preact/hooks';
import { Sign } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { problemText, t } from '../ui/words.ts';
import { Data } from './data.tsx';
import { History } from './history.tsx';
import { later } from './later.tsx';
import { Marking } from './marking.tsx';
import { Running } from './running.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { OptionsProvider, type Said, useOptions, useStoredOptions } from './state.tsx';
import { Welcome } from './welcome.tsx';

/** It holds the bundled stories whole, and what makes stories from text: two thirds of all. */
const Stories = later(async () => (await import('./stories.tsx')).Stories);

const SECTIONS = {
  running: { name: () => t('section_running'), view: Running },
  sites: { name: () => t('section_sites'), view: Sites },
  marking: { name: () => t('section_marking'), view: Marking },
  stories: { name: () => t('section_stories'), view: Stories },
  history: { name: () => t('section_history'), view: History },
  shortcuts: { name: () => t('section_shortcuts'), view: Shortcuts },
  data: { name: () => t('section_data'), view: Data },
} as const;

type Section = keyof typeof SECTIONS;
const SECTION_NAMES = Object.keys(SECTIONS) as Section[];

/** The section that the address names; `#new-story`, which the popup and the menu open, is in Stories. */
function sectionOf(hash: string): Section | 'welcome' {
  const name = hash.slice(1);
  if (name === 'new-story') return 'stories';
  if (name === 'welcome') return name;
  return Object.hasOwn(SECTIONS, name) ? (name as Section) : 'running';
}

export function OptionsPage() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((next: Said | null) => setSaid(next), []);
  const options = useStoredOptions(say);

  useEffect(() => {
    const follow = () => {
      setSection(sectionOf(location.hash));
      setSaid(null);
    };
    window.addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and now.
    setSection(sectionOf(location.hash));
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    document.title =
      section === 'welcome' ? t('welcome_title') : `${SECTIONS[section].name()} – Unspun`;
  }, [section]);

  if (options === null) return null;
  return (
    <OptionsProvider value={options}>
      {/* First, so that Tab reaches its Undo at once when the control that was used is gone. */}
      <Toast said={said} close={() => setSaid(null)} />
      {section === 'welcome' ? <Welcome /> : <Sections section={section} />}
    </OptionsProvider>
  );
}

function Sections({ section }: { section: Section }) {
  const { problems } = useOptions();
  const View = SECTIONS[section].view;
  return (
    <>
      <nav aria-label={t('open_options')}>
        <p class="brand">
          <Sign /> Unspun
        </p>
        <ul>
          {SECTION_NAMES.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {SECTIONS[name].name()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 tabIndex={-1}>{SECTIONS[section].name()}</h1>
        {problems.map((problem) => (
          <p class="note wrong" key={problemText(problem)}>
            {problemText(problem)}
          </p>
        ))}
        <View key={section} />
      </main>
    </>
  );
}

/** What was done or went wrong, with a way back. It stays until it is closed: reading takes as long as it takes. */
function Toast({ said, close }: { said: Said | null; close: () => void }) {
  return (
    <div class="toast" role={said?.tone === 'wrong' ? 'alert' : 'status'}>
      {said !== null && (
        <div class={`note ${said.tone}`}>
          <span>{said.text}</span>
          <span class="row">
            {said.undo !== undefined && (
              <button
                type="button"
                class="button"
                onClick={async () => {
                  await said.undo?.();
                  close();
                }}
              >
                {t('undo')}
              </button>
            )}
            <IconButton icon="close" name={t('close')} onClick={close} />
          </span>
        </div>
      )}
    </div>
  );
}
