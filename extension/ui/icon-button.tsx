import { Icon, type IconName } from './icon.tsx';

/** A button that shows an icon alone; its name is said to those who hover or use a screen reader. */
export function IconButton(props: {
  icon: IconName;
  name: string;
  /** With a border, where it stands among others that have one. */
  framed?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class={`button icon ${props.framed ? '' : 'plain'}`}
      title={props.name}
      aria-label={props.name}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
