import { useState } from 'preact/hooks';
import { storyFromText } from '../../src/stories/from-text.ts';
import type { Story } from '../../src/stories/story.ts';
import type { StoryDraft } from '../messages.ts';
import { siteOf } from '../store/sites.ts';
import { languageName, locale, t } from '../ui/words.ts';
import { FileButton } from './file-button.tsx';
import { LANGUAGES, languageOf } from './languages.ts';

/** A story from plain text: pasted, from a file, or as the popup or the menu took it from a page. */
export function NewStory(props: {
  draft: StoryDraft | null;
  onMade: (story: Story) => void;
  onCancel: () => void;
}) {
  const { draft } = props;
  const [title, setTitle] = useState(draft?.title ?? '');
  const [source, setSource] = useState(draft?.url ? (siteOf(draft.url) ?? '') : '');
  const [date, setDate] = useState(new Date().toISOString().slice(0, 10));
  const [language, setLanguage] = useState(languageOf(draft?.language ?? locale()));
  const [text, setText] = useState(draft?.text ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  return (
    <form
      class="group"
      aria-labelledby="new-story"
      onSubmit={(event) => {
        event.preventDefault();
        const made = storyFromText({ title, text, source, date, language });
        if (made.ok) props.onMade(made.story);
        else setProblem(made.problem);
      }}
    >
      <h2 id="new-story">{t('new_story')}</h2>
      <p class="soft">{t('new_story_intro')}</p>
      <label class="field">
        <span>{t('story_title')}</span>
        <input
          type="text"
          required
          maxLength={300}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <div class="columns">
        <label class="field">
          <span>{t('story_source_name')}</span>
          <input
            type="text"
            required
            maxLength={120}
            value={source}
            onInput={({ currentTarget }) => setSource(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('story_date')}</span>
          <input
            type="date"
            required
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('story_language')}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
          >
            {LANGUAGES.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="field">
        <span>{t('story_text')}</span>
        <textarea
          class="quoted"
          required
          rows={14}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {problem !== null && (
        <p class="note wrong" role="alert">
          {t('story_refused', problem)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main">
          {t('make_story')}
        </button>
        <FileButton name={t('text_from_file')} kinds=".txt,text/plain" onText={setText} />
        <button type="button" class="button plain" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
