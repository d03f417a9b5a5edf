import type { ComponentChildren } from 'preact';
import { t } from '../ui/words.ts';
import { Field } from './field.tsx';

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
  const text = (key: 'title' | 'source', name: string, most: number) => (
    <Field name={name}>
      <input
        type="text"
        required
        maxLength={most}
        value={facts[key]}
        onInput={({ currentTarget }) => onChange({ [key]: currentTarget.value })}
      />
    </Field>
  );
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
      {text('title', t('story_title'), 300)}
      <div class="columns">
        {text('source', t('story_source_name'), 120)}
        <Field name={t('story_date')}>
          <input
            type="date"
            required
            value={facts.date}
            onInput={({ currentTarget }) => onChange({ date: currentTarget.value })}
          />
        </Field>
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
