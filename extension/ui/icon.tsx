/** Icons drawn for the project on a 20-unit grid, in strokes of 1.6. They are decoration: names are said in words. */
const PATHS = {
  gear: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 3.8v4.4M7 11.8v4.4',
  copy: 'M7 7h9v10H7zM4 13V3h9',
  save: 'M10 3v10M6 9.5l4 4 4-4M3.5 17h13',
  story: 'M4 3.5h8l4 4v9H4zM12 3.5v4h4M7 11h6M7 14h4',
  braces:
    'M7.5 3.5c-2.5 0-2.5 1-2.5 3s0 2.5-2 3.5c2 1 2 1.5 2 3.5s0 3 2.5 3M12.5 3.5c2.5 0 2.5 1 2.5 3s0 2.5 2 3.5c-2 1-2 1.5-2 3.5s0 3-2.5 3',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  again: 'M16 10a6 6 0 1 1-2-4.5M16.5 3v3.5H13',
  remove: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  plus: 'M10 4v12M4 10h12',
  eye: 'M2.5 10s3-5 7.5-5 7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  close: 'M5 5l10 10M15 5L5 15',
  open: 'M10 13V3M6 6.5l4-4 4 4M3.5 17h13',
  edit: 'M4 16l1-4 8-8 3 3-8 8z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={PATHS[name]} stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The sign of the project: a thread that leaves its tangle and runs straight. */
export function Sign() {
  return (
    <svg viewBox="0 0 48 48" class="sign" aria-hidden="true" fill="none" stroke="currentColor">
      <path
        d="M44 38H20a14 14 0 0 1 0-28 11 11 0 0 1 0 22 8 8 0 0 1 0-16 5 5 0 0 1 0 10"
        stroke-width="4"
        stroke-linecap="round"
      />
    </svg>
  );
}
