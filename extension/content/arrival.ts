import { nothingToRead } from './gate.ts';
import { watchPage } from './watch.ts';

/*
 * What the browser injects into every page of a site that is not off. It is kept tiny, without the messages'
 * schemas and without the polyfill, because most pages end here: where there is prose, or once there is some,
 * the background is asked to put the content script in.
 */

// Both browsers know this name, and nothing more of them is needed here.
declare const chrome: {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
};

declare global {
  var unspunGate: AbortController | undefined;
}

if (globalThis.unspunGate === undefined) {
  const gate = new AbortController();
  globalThis.unspunGate = gate;
  const look = () => {
    // Without an id the extension has been updated, and this is what is left of its older version.
    if (chrome.runtime?.id === undefined || 'unspun' in globalThis) gate.abort();
    else if (nothingToRead(document) === null) {
      gate.abort();
      void chrome.runtime.sendMessage({ name: 'page-has-prose', input: null });
    }
  };
  const nothingIsRead = () => false;
  look();
  if (!gate.signal.aborted)
    watchPage(document, gate.signal, nothingIsRead, {
      onChange: look,
      onTooMuch: () => gate.abort(),
      onAddress: look,
    });
}
