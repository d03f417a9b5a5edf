import { render } from 'preact';
import type { PopupActions } from '../../extension/popup/actions.ts';
import { Popup } from '../../extension/popup/popup-view.tsx';
import { DEFAULTS } from '../../extension/store/settings.ts';
import { markRules } from '../../extension/ui/mark-rules.ts';
import { direction, locale, speak } from '../../extension/ui/words.ts';
import { samplePage } from './sample-page.ts';
import { POPUP_STATES } from './states.ts';

/** What the page of the gallery is handed in its element `#gallery`. */
interface Request {
  state: string;
  words: Record<string, { message: string }>;
}

const request: Request = JSON.parse(document.getElementById('gallery')?.textContent ?? '');
const fill = (message: string, values: string[]) =>
  message.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
speak((key, values) => fill(request.words[key]?.message ?? '', values));

document.documentElement.lang = locale();
document.documentElement.dir = document.documentElement.dir || direction();
const sheet = new CSSStyleSheet();
sheet.replaceSync(markRules(DEFAULTS.appearance));
document.adoptedStyleSheets.push(sheet);

const actions: PopupActions = {
  read: () => undefined,
  show: async () => true,
  step: async () => 0,
  hide: () => undefined,
  setMode: async () => true,
  runEverywhere: async () => true,
  copy: async () => undefined,
  save: () => undefined,
  useAsStory: async () => undefined,
  openOptions: () => undefined,
  text: async () => samplePage,
};

const state = POPUP_STATES[request.state];
if (state === undefined) throw new Error(`No state “${request.state}”`);
render(
  <Popup
    view={state.view}
    actions={actions}
    private={state.private ?? false}
    hiddenKinds={[]}
    waits={state.waits ?? false}
  />,
  document.getElementById('popup')!,
);
if (state.open !== undefined) document.getElementById(`tab-${state.open}`)?.click();
