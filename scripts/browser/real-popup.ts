import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { TabView } from '../../extension/messages.ts';
import type { Report } from '../../src/report.ts';
import { PATIENCE_MS, until } from './until.ts';

/**
 * The real popup of the toolbar button. Playwright knows no such page, so it is driven over the browser's own
 * debugging protocol: a true click on the button opens it (and grants `activeTab`), and what is said to it goes
 * through messages to its target.
 */
export class RealPopup {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #target: string;
  #next = 1;

  private constructor(browser: CDPSession, session: string, target: string) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
  }

  /** Click the extension's button in the toolbar above `page`. */
  static async open(context: BrowserContext, page: Page, extensionId: string): Promise<RealPopup> {
    const browser = await browserSession(context);
    await page.bringToFront();
    // The button belongs to a tab, and a tab is a target of its own around the page's.
    const tabs = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = tabs.targetInfos.findLast(({ url }) => url === page.url());
    if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
    await raw(browser)('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    return RealPopup.#attach(browser, extensionId);
  }

  /** The popup that the extension opens by itself. */
  static async opened(context: BrowserContext, extensionId: string): Promise<RealPopup> {
    return RealPopup.#attach(await browserSession(context), extensionId);
  }

  static async #attach(browser: CDPSession, extensionId: string): Promise<RealPopup> {
    const target = await until(async () => {
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
      return targetInfos.find(({ url }) => url.endsWith(`${extensionId}/popup/popup.html`));
    }, 'the popup to open');
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    return new RealPopup(browser, sessionId, target.targetId);
  }

  /** Run a function in the popup; arguments and result are JSON. */
  async evaluate<A extends unknown[], R>(
    run: (...given: A) => R | Promise<R>,
    ...given: A
  ): Promise<R> {
    const answer = (await this.#send('Runtime.evaluate', {
      // Build tools wrap named functions; the popup has no such wrapper.
      expression: `(() => { const __name = (f) => f; return (${run})(...${JSON.stringify(given)}); })()`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: R }; exceptionDetails?: { exception?: { description?: string } } };
    const { exceptionDetails } = answer;
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? 'The popup threw.');
    return answer.result.value;
  }

  /** The Report that the popup shows, once it does. @throws Error where the page gave none */
  async report(): Promise<Report> {
    return until(
      async () => {
        const { state } = await this.evaluate(async (): Promise<TabView> => {
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          return chrome.runtime.sendMessage({ name: 'tab-view', input: { tabId: tab!.id } });
        });
        return 'report' in state ? state.report : undefined;
      },
      'a report',
      () => this.text(),
    );
  }

  /** What the reader sees as text. */
  async text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '');
  }

  /** Wait until the popup's text matches; returns the text. */
  async shows(pattern: RegExp): Promise<string> {
    return until(
      async () => {
        const text = await this.text();
        return pattern.test(text) ? text : undefined;
      },
      `the popup to show ${pattern}`,
      () => this.text(),
    );
  }

  /** Click the middle of the first element that matches, as a mouse would. */
  async click(selector: string): Promise<void> {
    const at = await until(
      () =>
        this.evaluate(async (wanted) => {
          const element = document.querySelector(wanted);
          if (element === null) return undefined;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const before = element.getBoundingClientRect();
          // What is still moving, because more is drawn above it, would not be there when the click comes.
          await new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          );
          const { x, y, width, height } = element.getBoundingClientRect();
          const isStill = x === before.x && y === before.y && element.isConnected;
          return isStill && width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
        }, selector),
      `${selector} in the popup`,
      () => this.text(),
    );
    const press = { ...at, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  }

  async press(key: string): Promise<void> {
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key });
  }

  /** Show the popup as on a system that is light or dark. */
  async look(colorScheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  /** The popup as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#send('Page.captureScreenshot', { format: 'png' })) as {
      data: string;
    };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.#browser
      .send('Target.closeTarget', { targetId: this.#target })
      .catch(() => undefined);
    await until(async () => {
      const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{}] });
      return targetInfos.every(({ targetId }) => targetId !== this.#target) || undefined;
    }, 'the popup to close');
  }

  #send(method: string, params: object): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => finish(() => reject(new Error(`${method}: no answer`))),
        PATIENCE_MS,
      );
      const finish = (end: () => void) => {
        clearTimeout(timer);
        this.#browser.off('Target.receivedMessageFromTarget', listener);
        end();
      };
      const listener = ({ sessionId, message }: { sessionId: string; message: string }) => {
        if (sessionId !== this.#session) return;
        const answer = JSON.parse(message) as {
          id?: number;
          result?: unknown;
          error?: { message: string };
        };
        if (answer.id !== id) return;
        finish(() =>
          answer.error === undefined
            ? resolve(answer.result)
            : reject(new Error(`${method}: ${answer.error.message}`)),
        );
      };
      this.#browser.on('Target.receivedMessageFromTarget', listener);
      this.#browser
        .send('Target.sendMessageToTarget', {
          sessionId: this.#session,
          message: JSON.stringify({ id, method, params }),
        })
        .catch((cause: unknown) => finish(() => reject(cause)));
    });
  }
}

/** Playwright's types lag behind the protocol. */
function raw(session: CDPSession): (method: string, params: object) => Promise<unknown> {
  return session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<unknown>;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This browser cannot be debugged.');
  return browser.newBrowserCDPSession();
}
