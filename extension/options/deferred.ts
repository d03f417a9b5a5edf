import { useEffect, useState } from 'preact/hooks';

/**
 * A value that follows another one frame later, so that what is typed shows before a long list is searched
 * and drawn again.
 */
export function useDeferred<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLater(() => value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return later;
}
