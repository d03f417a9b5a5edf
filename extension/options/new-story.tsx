import { useState } from 'preact/hooks';
import { FEWEST_CLAIMS, FEWEST_WORDS, storyFromText } from '../../src/stories/from-text.ts';
import type { Story } from '../../src/stories/story.ts';
import type { StoryDraft } from '../messages.ts';
import { siteOf } from '../store/sites.ts';
import { languageName, locale, t } from '../ui/words.ts';
import { Field } from './field.tsx';
import { FileButton } from './file-button.tsx';
import { LANGUAGES, languageOf } from './languages.ts';
import { StoryForm } from './story-form.tsx';

/** A story from plain text: pasted, from a file, or as the popup or the menu took it from a page. */
export function NewStory(props: {
  draft: StoryDraft | null;
  onMade: (story: Story) => void;
  onCancel: () => void;
}) {
  const { draft } = props;
  const [facts, setFacts] = useState({
    title: draft?.title ?? '',
    source: draft?.url ? (siteOf(draft.url) ?? '') : '',
    date: new Date().toISOString().slice(0, 10),
  });
  const [language, setLanguage] = useState(languageOf(draft?.language ?? locale()));
  const [text, setText] = useState(draft?.text ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  return (
    <StoryForm
      name={t('new_story')}
      intro={t('new_story_intro')}
      facts={facts}
      onChange={(change) => setFacts({ ...facts, ...change })}
      beside={
        <Field name={t('story_language')}>
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
        </Field>
      }
      problem={problem}
      submit={t('make_story')}
      onSubmit={() => {
        const made = storyFromText({ ...facts, text, language });
        if (made.ok) props.onMade(made.story);
        else if ('sentences' in made)
          setProblem(t('story_too_few', FEWEST_CLAIMS, FEWEST_WORDS, made.sentences));
        else setProblem(made.problem);
      }}
      deeds={<FileButton name={t('text_from_file')} kinds=".txt,text/plain" onText={setText} />}
      onCancel={props.onCancel}
    >
      <Field name={t('story_text')}>
        <textarea
          class="quoted"
          required
          rows={14}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
    </StoryForm>
  );
}
