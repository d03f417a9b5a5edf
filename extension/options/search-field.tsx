/** What is typed to find rows in a list. */
export function SearchField(props: {
  name: string;
  value: string;
  onSearch: (search: string) => void;
}) {
  return (
    <label class="field grow">
      <span class="unseen">{props.name}</span>
      <input
        type="search"
        placeholder={props.name}
        value={props.value}
        onInput={({ currentTarget }) => props.onSearch(currentTarget.value)}
      />
    </label>
  );
}
