import type { ComponentChildren } from 'preact';
import { t } from '../ui/words.ts';

/** What every story has, wherever it comes from. */
export interface StoryFacts {
  title: string;
  source: string;
  /** ISO date. */
  date: string;
}

/** The form of a new or an edited story: its facts, what else it consists of, and why it was refused. */
export function StoryForm(props: {
  name: string;
  intro?: string;
  facts: StoryFacts;
  onChange: (change: Partial<StoryFacts>) => void;
  /** One more field beside source and date. */
  beside?: ComponentChildren;
  children: ComponentChildren;
  /** An English sentence, or null. */
  problem: string | null;
  submit: string;
  onSubmit: () => void;
  /** What else can be done, between submitting and cancelling. */
  deeds?: ComponentChildren;
  onCancel: () => void;
}) {
  const { facts, onChange } = props;
  return (
    <form
      class="group"
      aria-labelledby="story-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <h2 id="story-form">{props.name}</h2>
      {props.intro !== undefined && <p class="soft">{props.intro}</p>}
      <label class="field">
        <span>{t('story_title')}</span>
        <input
          type="text"
          required
          maxLength={300}
          value={facts.title}
          onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
      </label>
      <div class="columns">
        <label class="field">
          <span>{t('story_source_name')}</span>
          <input
            type="text"
            required
            maxLength={120}
            value={facts.source}
            onInput={({ currentTarget }) => onChange({ source: currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{t('story_date')}</span>
          <input
            type="date"
            required
            value={facts.date}
            onInput={({ currentTarget }) => onChange({ date: currentTarget.value })}
          />
        </label>
        {props.beside}
      </div>
      {props.children}
      {props.problem !== null && (
        <p class="note wrong" role="alert">
          {t('story_refused', props.problem)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main">
          {props.submit}
        </button>
        {props.deeds}
        <button type="button" class="button plain" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
