import { once } from 'node:events';
import { createDetector, type Detector } from '../../src/detector.ts';
import { readDocument } from './document.ts';
import { type Message, MOST_AHEAD, type Result, type Share } from './evaluating.ts';
import { measure } from './figures.ts';
import { type Document, documentsBelow } from './folder.ts';
import { Problem } from './problem.ts';
import { storiesFor } from './stories.ts';

let ahead = 0;
process.on('message', () => {
  ahead -= 1;
});

try {
  await measureShare(JSON.parse(process.argv[2]!));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  say({ problem: error.message });
}
process.disconnect();

async function measureShare({ folder, stories, share, of }: Share): Promise<void> {
  const detector = createDetector(await storiesFor(stories));
  const missing = (sentence: string) => share === 0 && say({ missing: sentence });
  let index = 0;
  for await (const document of documentsBelow(folder, missing)) {
    if (index++ % of !== share) continue;
    while (ahead >= MOST_AHEAD) await once(process, 'message');
    ahead += 1;
    say({ result: await resultOf(document, detector) });
  }
}

async function resultOf(
  { name, path, gold, label }: Document,
  detector: Detector,
): Promise<Result> {
  try {
    const page = await readDocument(path);
    return measure(name, page.text, detector.detect(page), gold, label);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { leftOut: error.message };
  }
}

function say(message: Message): void {
  process.send!(message);
}
