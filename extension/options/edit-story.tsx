import { useState } from 'preact/hooks';
import { parseStory, type Story } from '../../src/stories/story.ts';
import { Icon } from '../ui/icon.tsx';
import { t } from '../ui/words.ts';

/** Edit a reader’s story: what it is called, whose it is, and what it claims. */
export function EditStory(props: {
  story: Story;
  onSave: (story: Story) => void;
  onCancel: () => void;
}) {
  const [story, setStory] = useState(props.story);
  const [problem, setProblem] = useState<string | null>(null);

  const restate = (id: string, statement: string) =>
    setStory({
      ...story,
      claims: story.claims.map((claim) =>
        claim.id === id
          ? { ...claim, statement: { ...claim.statement, [story.language]: statement } }
          : claim,
      ),
    });
  const withoutClaim = (id: string) =>
    setStory({ ...story, claims: story.claims.filter((claim) => claim.id !== id) });

  return (
    <form
      class="group"
      aria-labelledby="edit-story"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseStory(story);
        if (parsed.ok) props.onSave(parsed.story);
        else setProblem(parsed.problem);
      }}
    >
      <h2 id="edit-story">{t('edit_story', props.story.title)}</h2>
      <label class="field">
        <span>{t('story_title')}</span>
        <input
          type="text"
          required
          maxLength={300}
          value={story.title}
          onInput={({ currentTarget }) => setStory({ ...story, title: currentTarget.value })}
        />
      </label>
      <div class="columns">
        <label class="field">
          <span>{t('story_source_name')}</span>
          <input
            type="text"
            required
            maxLength={120}
            value={story.source.name}
            onInput={({ currentTarget }) =>
              setStory({ ...story, source: { ...story.source, name: currentTarget.value } })
            }
          />
        </label>
        <label class="field">
          <span>{t('story_date')}</span>
          <input
            type="date"
            required
            value={story.date}
            onInput={({ currentTarget }) => setStory({ ...story, date: currentTarget.value })}
          />
        </label>
      </div>
      <fieldset>
        <legend>{t('story_claims')}</legend>
        <ol class="claims">
          {story.claims.map((claim, index) => (
            <li key={claim.id}>
              <textarea
                class="quoted"
                required
                rows={2}
                aria-label={t('claim_number', index + 1)}
                value={claim.statement[story.language] ?? ''}
                onInput={({ currentTarget }) => restate(claim.id, currentTarget.value)}
              />
              <button
                type="button"
                class="button plain icon"
                disabled={story.claims.length === 1}
                aria-label={t('remove_claim', index + 1)}
                title={t('remove_claim', index + 1)}
                onClick={() => withoutClaim(claim.id)}
              >
                <Icon name="remove" />
              </button>
            </li>
          ))}
        </ol>
      </fieldset>
      {problem !== null && (
        <p class="note wrong" role="alert">
          {t('story_refused', problem)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main">
          {t('save')}
        </button>
        <button type="button" class="button plain" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
