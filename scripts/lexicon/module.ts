/** A module of packed tables, with its name. */
export function module(
  name: string,
  tables: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
): [string, string] {
  const lines = Object.entries(tables).map(
    ([constant, packed]) => `export const ${constant} =\n  ${JSON.stringify(packed)};\n`,
  );
  return [
    name,
    `// Compiled by scripts/compile-lexicon.ts; see ../README.md for sources and licences.\n${lines.join('')}`,
  ];
}
