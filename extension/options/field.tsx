import type { ComponentChildren } from 'preact';

/** One thing to fill in or choose, under its name. */
export function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="field">
      <span>{name}</span>
      {children}
    </label>
  );
}
