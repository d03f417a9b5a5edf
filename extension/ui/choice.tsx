interface Option<T extends string> {
  value: T;
  name: string;
  /** What it means, said to those who hover or use a screen reader. */
  hint?: string;
}

/** One choice of a few, as radio buttons: arrow keys move in it, Tab leaves it. */
export function Choice<T extends string>(props: {
  name: string;
  legend: string;
  /** Whether the legend is seen, or only said. */
  shown?: boolean;
  options: readonly Option<T>[];
  value: T;
  onChoose: (value: T) => void;
  disabled?: boolean;
}) {
  return (
    <fieldset disabled={props.disabled ?? false}>
      <legend class={props.shown ? '' : 'unseen'}>{props.legend}</legend>
      <div class="choice">
        {props.options.map((option) => (
          <label key={option.value} title={option.hint}>
            <input
              type="radio"
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChoose(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
