/** The name under which a kind's ranges stand in the page's highlight registry, which page and extension share. */
export const highlightName = (kind: string) => `unspun-${kind}`;
