/**
 * Draw the PNG icons that browsers want from the SVG drawings beside them, in the browser’s own renderer.
 * Run it after a drawing has changed: node --import tsx scripts/icons.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launchPlain } from './browser/chromium.ts';

const icons = new URL('../extension/icons/', import.meta.url);

/** At 16 pixels the full drawing’s thread fills its own gaps, so the smallest has a drawing of its own. */
const SIZES = [
  { size: 16, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon.svg' },
  { size: 48, drawing: 'icon.svg' },
  { size: 128, drawing: 'icon.svg' },
];

const browser = await launchPlain();
const page = await browser.newPage();
for (const { size, drawing } of SIZES) {
  const svg = await readFile(new URL(drawing, icons), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(
    new URL(`icon-${size}.png`, icons),
    await page.screenshot({ omitBackground: true }),
  );
}
await browser.close();
