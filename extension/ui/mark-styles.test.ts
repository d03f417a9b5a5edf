import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FINDING_KINDS } from '../../src/report.ts';
import { MARK_COLOURS, MARK_STYLES } from '../store/settings.ts';
import { MARK_TONES, markStyle } from './mark-styles.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

for (const marks of MARK_STYLES)
  test(`every kind has a line of its own where marks are drawn as ${marks}`, () => {
    const look = { marks, colour: 'amber', thickness: 2 } as const;
    const styles = new Set(FINDING_KINDS.map((kind) => markStyle(kind, look)));
    assert.equal(styles.size, FINDING_KINDS.length);
  });

test('every tone is seen on white and on near-black pages', () => {
  for (const colour of MARK_COLOURS) {
    const tone = MARK_TONES[colour];
    if (tone === 'currentcolor') continue;
    for (const ground of ['#ffffff', '#121212'])
      assert.ok(contrast(tone, ground) >= 3, `${colour} on ${ground}: ${contrast(tone, ground)}`);
  }
});
