import { browser } from '../browser.ts';
import { answer } from '../messaging.ts';
import { PageSession } from './session.ts';

/*
 * The content script. It is injected on a site that is on or quiet, or when the reader asks for it; where the
 * site is off it is not there. A second injection into the same page finds the first at work and leaves it be.
 */

declare global {
  var unspun: PageSession | undefined;
}

if (globalThis.unspun === undefined || globalThis.unspun.stopped) {
  const session = new PageSession(browser, document);
  globalThis.unspun = session;
  const silence = answer(browser, {
    'content-alive': () => true as const,
    'content-read': () => session.readAgain(),
    'content-marks': (marks) => session.mark(marks),
    'content-text': () => session.text(),
    'content-selection': () => ({ text: String(getSelection() ?? '') }),
    'content-show': ({ index }) => ({ shown: session.show(index) }),
    'content-step': ({ by }) => ({ index: session.step(by) }),
    'content-stop': () => session.stop(),
  });
  session.signal.addEventListener('abort', silence);
  session.start();
}
