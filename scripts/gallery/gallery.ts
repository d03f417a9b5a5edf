import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

export interface Gallery {
  /** A page that shows one state of the popup, with nothing outside itself. */
  page(
    state: string,
    look?: { theme?: 'light' | 'dark'; locale?: string; dir?: 'rtl' },
  ): Promise<string>;
}

/** Build the popup’s views once, so that every state can be shown from fixtures without a browser behind it. */
export async function buildGallery(): Promise<Gallery> {
  const { outputFiles } = await build({
    entryPoints: {
      gallery: at('scripts/gallery/gallery.tsx'),
      popup: at('extension/popup/popup.css'),
    },
    bundle: true,
    write: false,
    outdir: 'memory',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2023',
  });
  const content = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const [script, style] = [content('gallery.js'), content('popup.css')];
  return {
    async page(state, { theme = 'light', locale = 'en', dir } = {}) {
      const words = JSON.parse(
        await readFile(at(`extension/_locales/${locale}/messages.json`), 'utf8'),
      );
      const request = JSON.stringify({ state, words }).replaceAll('<', '\\u003c');
      return `<!doctype html><html data-theme="${theme}"${dir === undefined ? '' : ` dir="${dir}"`}><head><meta charset="utf-8"><title>Unspun</title><style>${style}</style></head><body><div id="popup"></div><script type="application/json" id="gallery">${request}</script><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
    },
  };
}
