import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import WebSocket from 'ws';

export const FIREFOX_EXTENSION = new URL('../../dist/firefox', import.meta.url).pathname;

const Answer = v.object({
  id: v.optional(v.number()),
  type: v.string(),
  result: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string()),
});
const Contexts = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const Evaluated = v.object({
  type: v.string(),
  result: v.optional(v.object({ type: v.string(), value: v.optional(v.unknown()) })),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
});

/**
 * Firefox driven by WebDriver BiDi, which it speaks by itself: Playwright's own Firefox cannot load extensions.
 * Only what the tests need is here.
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  #next = 1;

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
  }

  static async launch(path: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'unspun-firefox-'));
    const process = spawn(
      path,
      [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      process.stderr?.on('data', (chunk: Buffer) => {
        said += chunk;
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      process.once('exit', () => reject(new Error(`Firefox ended at once: ${said}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const firefox = new Firefox(process, socket, profile);
    await firefox.send('session.new', { capabilities: {} });
    return firefox;
  }

  /** @returns the extension's id */
  async install(folder: string): Promise<string> {
    const answer = await this.send('webExtension.install', {
      extensionData: { type: 'path', path: folder },
    });
    return v.parse(v.object({ extension: v.string() }), answer).extension;
  }

  /** Open an address in a tab of its own. @returns the tab, for `evaluate` */
  async open(url: string): Promise<string> {
    const tab = v.parse(
      v.object({ context: v.string() }),
      await this.send('browsingContext.create', { type: 'tab' }),
    ).context;
    await this.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    return tab;
  }

  /** What a tab shows, as a PNG in base64. */
  async picture(tab: string): Promise<string> {
    const answer = await this.send('browsingContext.captureScreenshot', { context: tab });
    return v.parse(v.object({ data: v.string() }), answer).data;
  }

  /** The tabs that show an address that begins so. */
  async tabsAt(start: string): Promise<string[]> {
    const tree = await this.send('browsingContext.getTree', {});
    const { contexts } = v.parse(
      v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
      tree,
    );
    return contexts.filter(({ url }) => url.startsWith(start)).map(({ context }) => context);
  }

  /** The browser's own window, whose scripts may do everything. */
  async window(): Promise<string> {
    const tree = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return v.parse(Contexts, tree).contexts[0]!.context;
  }

  /** Run an expression and wait for it; what it gives is text, a number or a truth value. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = v.parse(
      Evaluated,
      await this.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      }),
    );
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }

  async close(): Promise<void> {
    this.#socket.close();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  send(method: string, params: object): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const listener = (data: WebSocket.RawData) => {
        const answer = v.parse(Answer, JSON.parse(String(data)));
        if (answer.id !== id) return;
        this.#socket.off('message', listener);
        if (answer.type === 'success') resolve(answer.result);
        else reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
      };
      this.#socket.on('message', listener);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
