/** Frames without movement after which a place counts as still; a smooth scroll begins within two. */
const STILL_FRAMES = 6;

/**
 * Tell where a place on the page is once it stands still. The browser's own event for the end of scrolling does not
 * come where there was nothing to scroll, nor from a scrolling part of the page.
 *
 * @param boxOf  where the place is now; undefined where it is gone, and then nothing is told
 */
export function whenStill(
  view: Window,
  signal: AbortSignal,
  boxOf: () => DOMRect | undefined,
  tell: (box: DOMRect) => void,
): void {
  let before: DOMRect | undefined;
  let still = 0;
  const look = () => {
    if (signal.aborted) return;
    const box = boxOf();
    if (box === undefined) return;
    still = box.top === before?.top && box.left === before.left ? still + 1 : 0;
    before = box;
    if (still >= STILL_FRAMES) tell(box);
    else view.requestAnimationFrame(look);
  };
  look();
}
