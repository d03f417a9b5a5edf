import { useState } from 'preact/hooks';
import { parseStory, type Story } from '../../src/stories/story.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { t } from '../ui/words.ts';
import { StoryForm } from './story-form.tsx';

/** Edit a reader’s story: what it is called, whose it is, and what it claims. */
export function EditStory(props: {
  story: Story;
  onSave: (story: Story) => void;
  onCancel: () => void;
}) {
  const [story, setStory] = useState(props.story);
  const [problem, setProblem] = useState<string | null>(null);
  const { title, source, date, language, claims } = story;

  const restate = (id: string, statement: string) =>
    setStory({
      ...story,
      claims: claims.map((claim) =>
        claim.id === id
          ? { ...claim, statement: { ...claim.statement, [language]: statement } }
          : claim,
      ),
    });

  return (
    <StoryForm
      name={t('edit_story', props.story.title)}
      facts={{ title, source: source.name, date }}
      onChange={({ source: name = source.name, ...change }) =>
        setStory({ ...story, ...change, source: { ...source, name } })
      }
      problem={problem}
      submit={t('save')}
      onSubmit={() => {
        const parsed = parseStory(story);
        if (parsed.ok) props.onSave(parsed.story);
        else setProblem(parsed.problem);
      }}
      onCancel={props.onCancel}
    >
      <fieldset>
        <legend>{t('story_claims')}</legend>
        <ol class="claims">
          {claims.map((claim, index) => (
            <li key={claim.id}>
              <textarea
                class="quoted"
                required
                rows={2}
                aria-label={t('claim_number', index + 1)}
                value={claim.statement[language] ?? ''}
                onInput={({ currentTarget }) => restate(claim.id, currentTarget.value)}
              />
              <IconButton
                icon="remove"
                name={t('remove_claim', index + 1)}
                disabled={claims.length === 1}
                onClick={() =>
                  setStory({ ...story, claims: claims.filter((each) => each !== claim) })
                }
              />
            </li>
          ))}
        </ol>
      </fieldset>
    </StoryForm>
  );
}
