import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOptions } from './state.tsx';

/** A section whose code the page does not load before the section is first opened. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;
  return function Later() {
    const { attempt } = useOptions();
    const [View, setView] = useState<ComponentType | null>(() => loaded);
    useEffect(() => {
      if (loaded === null)
        void attempt(async () => {
          loaded = await load();
          setView(() => loaded);
        });
    }, []);
    return View === null ? null : <View />;
  };
}
