import type { PageText } from '../../src/page-text.ts';
import type { Browser } from '../browser.ts';
import type { EmptyReason, Input, Marks, MessageName, Output } from '../messages.ts';
import { send } from '../messaging.ts';
import { LEAST_TEXT, nothingToRead } from './gate.ts';
import { Marking } from './marking.ts';
import { Places } from './places.ts';
import { MOST_READ, type PageReading, readInSlices } from './read.ts';
import { runInSlices } from './slices.ts';
import { watchPage } from './watch.ts';

const NOTHING = new Places('', []);

/** One page from its reading on: read, judged, marked, and read again when its prose changes. */
export class PageSession {
  readonly #browser: Pick<Browser, 'runtime'>;
  readonly #document: Document;
  readonly #end = new AbortController();
  readonly #marking: Marking;
  #reading: PageReading | null = null;
  /** The text that the marks are about, null while they are about none. */
  #marked: string | null = null;
  /** What is being read now; a new reading takes its place. */
  #now = new AbortController();
  /** Settled when the newest reading has ended, one way or another. */
  #latest: Promise<void> = Promise.resolve();
  #watching = false;

  constructor(browser: Pick<Browser, 'runtime'>, document: Document) {
    this.#browser = browser;
    this.#document = document;
    this.#marking = new Marking(document, this.signal);
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get stopped(): boolean {
    return this.signal.aborted;
  }

  /** The prose, once what is being read now has been read; null where there is none. */
  async text(): Promise<PageText | null> {
    for (let last: unknown; last !== this.#latest; ) {
      last = this.#latest;
      await last;
    }
    return this.#reading?.page ?? null;
  }

  start(): void {
    // A page that comes back from the browser's back-forward cache is another to the background.
    const returned = ({ persisted }: PageTransitionEvent) => {
      if (persisted) this.readAgain();
    };
    this.#document.defaultView?.addEventListener('pageshow', returned, { signal: this.signal });
    this.#read();
  }

  readAgain(): null {
    this.#reading = null;
    this.#marked = null;
    this.#read();
    return null;
  }

  mark(marks: Marks): null {
    this.#marking.mark(marks, this.#reading?.places ?? NOTHING);
    return null;
  }

  show(index: number): boolean {
    return this.#marking.show(index);
  }

  step(by: 1 | -1): number | null {
    return this.#marking.step(by);
  }

  stop(): null {
    this.#now.abort();
    this.#end.abort();
    return null;
  }

  #read(): void {
    this.#now.abort();
    this.#now = new AbortController();
    const signal = AbortSignal.any([this.#now.signal, this.signal]);
    this.#latest = this.#readUntil(signal).catch((cause: unknown) => {
      if (!signal.aborted) console.error(cause);
    });
  }

  async #readUntil(signal: AbortSignal): Promise<void> {
    this.#watch();
    const gated = nothingToRead(this.#document);
    if (gated !== null) return this.#nothing(gated);
    const first = this.#reading === null;
    if (first) await this.#tell('page-reading', null);
    signal.throwIfAborted();
    const reading = await runInSlices(readInSlices(this.#document), signal);
    this.#reading = reading;
    const unread = nothingRead(reading.page.text);
    if (unread !== null) return this.#nothing(unread);
    if (this.#marked === reading.page.text) return this.#marking.markAgain(reading.places);
    const marks = await this.#tell('page-text', reading.page);
    if (marks === null || signal.aborted) return;
    this.#marked = reading.page.text;
    this.#marking.mark(marks, reading.places);
  }

  async #nothing(because: Input<'page-empty'>['because']): Promise<void> {
    this.#reading = null;
    this.#marked = null;
    this.#marking.clear();
    await this.#tell('page-empty', { because });
  }

  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    watchPage(this.#document, this.signal, (node) => this.#reading?.places.covers(node) ?? false, {
      onChange: () => {
        if (this.#isOrphaned()) this.stop();
        else this.#read();
      },
      onTooMuch: () => void this.#tell('page-changed', null),
      onAddress: () => {
        this.#marking.clear();
        this.readAgain();
      },
    });
  }

  /** After an update of the extension, its older content scripts live on in open pages with nobody to talk to. */
  #isOrphaned(): boolean {
    return this.#browser.runtime?.id === undefined;
  }

  async #tell<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N> | null> {
    if (this.#isOrphaned()) {
      this.stop();
      return null;
    }
    try {
      return await send(this.#browser, name, input);
    } catch (cause) {
      if (!this.#isOrphaned()) throw cause;
      this.stop();
      return null;
    }
  }
}

/** Why what was read is not worth judging, or null where it is: the gate had seen text that turned out not to be prose. */
function nothingRead(text: string): EmptyReason | null {
  // One passage may be longer than all that is asked for.
  if (text.length > MOST_READ * 1.5) return 'too-long';
  if (text.length >= LEAST_TEXT) return null;
  return text === '' ? 'no-prose' : 'too-short';
}
