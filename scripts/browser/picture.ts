import { writeFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright';

const GAP = 24;

/** Pictures side by side as one PNG, such as page and popup: no browser lets a program photograph its own window. */
export async function savePicture(
  context: BrowserContext,
  pictures: readonly Buffer[],
  path: string,
): Promise<void> {
  const canvas = await context.newPage();
  const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
  await canvas.setContent(`<!doctype html><style>
    body { margin: 0; width: max-content; display: flex; gap: ${GAP}px; padding: ${GAP}px; background: #e9ebee; align-items: flex-start; }
    img { display: block; border-radius: 8px; box-shadow: 0 2px 14px #0003; background: #fff; }
  </style><body>${pictures.map((each) => `<img src="${image(each)}">`).join('')}`);
  const box = await canvas.locator('body').boundingBox();
  if (box === null) throw new Error('The picture has no size.');
  await canvas.setViewportSize({ width: Math.ceil(box.width), height: Math.ceil(box.height) });
  await writeFile(path, await canvas.screenshot());
  await canvas.close();
}
