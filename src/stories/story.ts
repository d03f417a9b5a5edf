import * as v from 'valibot';

const text = (name: string, most = 2_000) =>
  v.pipe(
    v.string(`${name} must be text`),
    v.trim(),
    v.minLength(1, `${name} is empty`),
    v.maxLength(most, `${name} is longer than ${most} characters`),
  );
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is a two- or three-letter tag'));
const id = (name: string) =>
  v.pipe(
    v.string(`${name} must be text`),
    v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, `${name} may hold small letters, digits and hyphens`),
  );

/** A short natural wording; the first form is what is proposed, the others are as good. */
const term = v.union([
  text('a term', 80),
  v.pipe(v.array(text('a term', 80)), v.minLength(1, 'a term needs a wording')),
]);

/**
 * What copies in any language keep: a name (by its id in `names`), a number with its unit, or a month.
 * Numbers are plain values: 119 billion is 119000000000.
 */
const anchor = v.union([
  v.strictObject({ name: id('an anchor’s name') }),
  v.strictObject({ number: v.pipe(v.number(), v.finite()), unit: v.optional(text('a unit', 20)) }),
  v.strictObject({
    date: v.pipe(
      v.string(),
      v.regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
    ),
  }),
]);

const claim = v.strictObject({
  id: id('a claim’s id'),
  /** By language; the story's own language must be there. */
  statement: v.record(tag, text('a statement', 600)),
  anchors: v.array(anchor),
  /** True where the claim is the event itself: what another event on the same subject cannot share. */
  core: v.optional(v.boolean()),
  /** By language, in telling order. */
  terms: v.record(tag, v.array(term)),
});

const name = v.strictObject({
  id: id('a name’s id'),
  kind: v.picklist(['company', 'product', 'publication', 'place', 'person', 'event']),
  /** Natural forms by language; `und` holds those that every language uses. First is preferred. */
  forms: v.record(tag, v.array(text('a name', 80))),
  /** By language, for each word of the English name, its word-for-word translations: how a machine would misrender it. */
  calques: v.optional(v.record(tag, v.array(v.array(text('a calque', 40))))),
  /** By language, whole misrenderings that are not those words in a row: "В тренде", "Red de Compras del Hogar". */
  renderings: v.optional(v.record(tag, v.array(text('a rendering', 80)))),
});

const quotation = v.strictObject({
  claim: v.optional(id('a claim’s id')),
  speaker: text('a speaker', 80),
  words: v.record(tag, text('a quotation', 600)),
});

/** The shape of a story file. */
export const StorySchema = v.strictObject({
  format: v.literal('unspun-story', 'format must be "unspun-story"'),
  version: v.literal(1, 'version must be 1'),
  id: id('id'),
  title: text('title', 300),
  /** The language the story is written in. */
  language: tag,
  date: v.pipe(v.string(), v.isoDate('date must be YYYY-MM-DD')),
  source: v.strictObject({
    name: text('source name', 120),
    url: v.optional(v.pipe(v.string(), v.url('source url must be an address'))),
  }),
  /** Who else carried it, so that a reader can look it up. */
  furtherSources: v.optional(
    v.array(
      v.strictObject({
        name: text('source name', 120),
        url: v.optional(v.pipe(v.string(), v.url())),
      }),
    ),
  ),
  names: v.array(name),
  claims: v.array(claim),
  /**
   * By language: a word of that language → the story's own words it stands for. Only the story's content words.
   * Several words ("mua sắm", 直播) are found in a row; an asterisk ("쇼핑*") leaves the ending open.
   */
  words: v.record(tag, v.record(text('a word', 60), v.array(text('a word', 60)))),
  quotations: v.optional(v.array(quotation)),
});

export type Story = v.InferOutput<typeof StorySchema>;
export type Claim = Story['claims'][number];
export type Anchor = Claim['anchors'][number];
export type Name = Story['names'][number];
export type Term = v.InferOutput<typeof term>;

/** A story, or one sentence that names the field and says what is wrong with it. */
export type StoryResult = { ok: true; story: Story } | { ok: false; problem: string };

/** Validate anything as a story: never throws, changes nothing. */
export function parseStory(input: unknown): StoryResult {
  const result = v.safeParse(StorySchema, input);
  if (!result.success) {
    const issue = result.issues[0];
    const path = v.getDotPath(issue) ?? 'the file';
    return { ok: false, problem: `${path}: ${issue.message}` };
  }
  const problem = brokenReference(result.output);
  return problem === null ? { ok: true, story: result.output } : { ok: false, problem };
}

function brokenReference(story: Story): string | null {
  const names = new Set(story.names.map((n) => n.id));
  const seen = new Set<string>();
  for (const [index, c] of story.claims.entries()) {
    if (seen.has(c.id)) return `claims.${index}.id: “${c.id}” stands twice`;
    seen.add(c.id);
    if (c.statement[story.language] === undefined)
      return `claims.${index}.statement: nothing in the story’s language, ${story.language}`;
    for (const a of c.anchors) {
      if ('name' in a && !names.has(a.name))
        return `claims.${index}.anchors: no name “${a.name}” in names`;
    }
  }
  return null;
}
