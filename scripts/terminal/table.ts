/** How a column stands: numbers to the right, words to the left. */
export type Side = 'left' | 'right';

/** Rows of cells in columns of even width, two spaces apart; the last column is not filled up. */
export function table(sides: readonly Side[], rows: readonly (readonly string[])[]): string {
  const widths = sides.map((_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0, sides[column] ?? 'left'))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A cell at least `width` wide. */
export function padded(cell: string, width: number, side: Side): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return side === 'left' ? cell + room : room + cell;
}

/** Characters, not UTF-16 units; wide East Asian letters count as one, which only loosens the column. */
function widthOf(cell: string): number {
  return Array.from(cell).length;
}

/** `0.834` → `.83`; a dash where there is no figure. */
export function rate(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

/** What a page's text may not do to a terminal: control characters are taken out, white space becomes one space. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
