import { useEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '../../src/stories/story.ts';
import { browser } from '../browser.ts';
import type { StoryDraft } from '../messages.ts';
import { send } from '../messaging.ts';
import { bundledStories } from '../store/bundled.ts';
import type { Origin, StoredStory } from '../store/database.ts';
import { addStory, deleteStory, putStory, storyFromFile } from '../store/stories.ts';
import { saveFile } from '../ui/file.ts';
import { Icon } from '../ui/icon.tsx';
import { day, plural, problemText, t } from '../ui/words.ts';
import { EditStory } from './edit-story.tsx';
import { FileButton } from './file-button.tsx';
import { NewStory } from './new-story.tsx';
import { storyFile, useOwnStories } from './own-stories.ts';
import { useOptions } from './state.tsx';

/** The stories that pages are compared with: bundled, preset, and the reader’s own. */
export function Stories() {
  const { settings, presets, say, save, attempt } = useOptions();
  const { read, problem, change } = useOwnStories();
  const [draft, setDraft] = useState<StoryDraft | 'empty' | null>(null);
  const [edited, setEdited] = useState<StoredStory | null>(null);

  // The popup and the menu leave a page’s text behind and open this page at `#new-story`.
  useEffect(() => {
    if (location.hash !== '#new-story') return;
    void send(browser, 'take-draft', null).then((taken) => {
      setDraft(taken ?? 'empty');
      history.replaceState(null, '', '#stories');
    });
  }, []);

  // A form takes the place of the list and back: the focus goes along, or it would be lost with the button.
  const form = draft !== null ? 'new' : (edited?.id ?? null);
  const shown = useRef(form);
  useEffect(() => {
    if (shown.current !== form)
      document.querySelector<HTMLElement>(form === null ? 'main h1' : 'main form input')?.focus();
    if (form !== null) say(null);
    shown.current = form;
  }, [form, say]);

  const taken = [...bundledStories(), ...presets.stories].map((story) => story.id);
  const add = (story: Story, origin: Origin) =>
    attempt(
      () => change((db) => addStory(db, story, origin, taken)),
      t('story_added', story.title),
    );

  async function remove(id: string): Promise<void> {
    let gone: StoredStory | null = null;
    await attempt(
      async () => {
        gone = await change((db) => deleteStory(db, id));
      },
      t('story_deleted'),
      async () => {
        const back = gone;
        if (back !== null) await attempt(() => change((db) => putStory(db, back)), t('story_back'));
      },
    );
  }

  const toggle = (id: string) => {
    const off = settings.storiesOff.includes(id);
    return save({
      storiesOff: off
        ? settings.storiesOff.filter((each) => each !== id)
        : [...settings.storiesOff, id],
    });
  };
  const isOn = (id: string) => !settings.storiesOff.includes(id);

  if (draft !== null)
    return (
      <NewStory
        draft={draft === 'empty' ? null : draft}
        onMade={async (story) => {
          if (await add(story, draft === 'empty' ? 'text' : draft.part)) setDraft(null);
        }}
        onCancel={() => setDraft(null)}
      />
    );
  if (edited !== null)
    return (
      <EditStory
        story={edited.story}
        onSave={async (story) => {
          if (await attempt(() => change((db) => putStory(db, { ...edited, story })), t('saved')))
            setEdited(null);
        }}
        onCancel={() => setEdited(null)}
      />
    );

  return (
    <>
      <p class="intro">{t('stories_intro')}</p>
      {problem !== null && <p class="note wrong">{problemText(problem)}</p>}
      {read?.problems.map((each) => (
        <p class="note wrong" key={problemText(each)}>
          {problemText(each)}
        </p>
      ))}
      <div class="row tools">
        <button type="button" class="button main" onClick={() => setDraft('empty')}>
          <Icon name="plus" />
          {t('new_story')}
        </button>
        <FileButton
          name={t('import')}
          onText={(text) => attempt(async () => void (await add(storyFromFile(text), 'file')))}
        />
      </div>
      <ul class="stories">
        {bundledStories().map((story) => (
          <StoryRow
            key={story.id}
            story={story}
            from={t('from_bundled')}
            on={isOn(story.id)}
            onToggle={() => toggle(story.id)}
          />
        ))}
        {presets.stories.map((story) => (
          <StoryRow
            key={story.id}
            story={story}
            from={t('preset')}
            on={isOn(story.id)}
            onToggle={() => toggle(story.id)}
          />
        ))}
        {read?.stories.map((stored) => (
          <StoryRow
            key={stored.id}
            story={stored.story}
            from={t(`from_${stored.origin}`)}
            on={isOn(stored.id)}
            onToggle={() => toggle(stored.id)}
            onEdit={() => setEdited(stored)}
            onDelete={() => remove(stored.id)}
          />
        ))}
      </ul>
    </>
  );
}

function StoryRow(props: {
  story: Story;
  from: string;
  on: boolean;
  onToggle: () => void;
  onEdit?: () => void;
  onDelete?: () => void;
}) {
  const { story } = props;
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={props.on} onChange={props.onToggle} />
        <strong class="quoted">{story.title}</strong>
      </label>
      <p class="soft small">
        {[
          story.source.name,
          day(story.date),
          plural('claims', story.claims.length),
          props.from,
        ].join(' · ')}
      </p>
      <div class="row">
        <button
          type="button"
          class="button plain"
          aria-label={t('export_story', story.title)}
          onClick={() => saveFile(`${story.id}.json`, 'application/json', storyFile({ story }))}
        >
          <Icon name="save" />
          {t('export')}
        </button>
        {props.onEdit && (
          <button
            type="button"
            class="button plain"
            aria-label={t('edit_story', story.title)}
            onClick={props.onEdit}
          >
            <Icon name="edit" />
            {t('edit')}
          </button>
        )}
        {props.onDelete && (
          <button
            type="button"
            class="button plain danger"
            aria-label={t('delete_story', story.title)}
            onClick={props.onDelete}
          >
            <Icon name="remove" />
            {t('delete')}
          </button>
        )}
      </div>
    </li>
  );
}
