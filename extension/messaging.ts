import * as v from 'valibot';
import type { Browser, Runtime } from './browser.ts';
import { type Input, MESSAGES, type MessageName, type Output, type Party } from './messages.ts';

/** What a refused or failed message is answered with; `send` turns it into an Error. */
const Refusal = v.object({ problem: v.string() });
const Envelope = v.object({
  name: v.picklist(Object.keys(MESSAGES) as MessageName[]),
  input: v.unknown(),
});

export type Answers<Names extends MessageName> = {
  [N in Names]: (input: Input<N>, sender: Runtime.MessageSender) => Promise<Output<N>> | Output<N>;
};
/** The messages that one party answers. */
export type AnsweredBy<P extends Party> = {
  [N in MessageName]: (typeof MESSAGES)[N]['to'] extends P ? N : never;
}[MessageName];

/**
 * Send a message to the extension's own contexts, or to the content script of `tab`.
 *
 * @throws Error with a sentence for the reader where it was refused, failed, or nobody answers
 */
export async function send<N extends MessageName>(
  browser: Pick<Browser, 'runtime'> & Partial<Pick<Browser, 'tabs'>>,
  name: N,
  input: Input<N>,
  tab?: number,
): Promise<Output<N>> {
  const message = { name, input };
  const answer: unknown =
    tab === undefined
      ? await browser.runtime.sendMessage(message)
      : await browser.tabs?.sendMessage(tab, message, { frameId: 0 });
  const refused = v.safeParse(Refusal, answer);
  if (refused.success) throw new Error(refused.output.problem);
  const output = v.safeParse(MESSAGES[name].output, answer);
  if (!output.success) throw new Error(`${name} was not answered`);
  return output.output as Output<N>;
}

/**
 * Answer messages: each is validated first, and what is refused gets a sentence that names the field.
 * Messages that this context has no answer for are left to others.
 *
 * @returns a function that stops answering
 */
export function answer<Names extends MessageName>(
  browser: Pick<Browser, 'runtime'>,
  answers: Answers<Names>,
): () => void {
  const home = browser.runtime.getURL('');
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || !(envelope.output.name in answers)) return undefined;
    const { name, input } = envelope.output;
    return reply(name as Names, input, sender);
  };
  async function reply<N extends Names>(
    name: N,
    input: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Output<N> | v.InferOutput<typeof Refusal>> {
    const party = partyOf(sender, home);
    if (MESSAGES[name].from !== party) return { problem: `${name} may not come from ${party}` };
    const parsed = v.safeParse(MESSAGES[name].input, input);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      return { problem: `${name}, ${v.getDotPath(issue) ?? 'input'}: ${issue.message}` };
    }
    try {
      return await answers[name](parsed.output as Input<N>, sender);
    } catch (cause) {
      return { problem: cause instanceof Error ? cause.message : String(cause) };
    }
  }
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Pages of the extension, opened in a tab or not, have its own address; content scripts have their page's. */
function partyOf(sender: Runtime.MessageSender, home: string): 'extension' | 'content' {
  if (sender.url?.startsWith(home)) return 'extension';
  return sender.tab === undefined ? 'extension' : 'content';
}
