import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { NO_PRESETS, type Presets, readPresets } from '../store/managed.ts';
import { type Problem, problemOf } from '../store/problem.ts';
import { readSettings, type Settings, type SettingsRead, saveSettings } from '../store/settings.ts';
import { dress } from '../ui/dress.ts';
import { problemText } from '../ui/words.ts';

/** A word to the reader, and what would undo the deed. */
export interface Said {
  text: string;
  tone: 'done' | 'wrong';
  undo?: () => void | Promise<void>;
}

/** What every section of the options reads and does. */
export interface Options {
  settings: Settings;
  presets: Presets;
  problems: Problem[];
  say(said: Said | null): void;
  /** Do something that may fail; whatever is thrown is said in words. @returns whether it was done */
  attempt(work: () => Promise<unknown>, done?: string, undo?: Said['undo']): Promise<boolean>;
  save(change: Partial<Settings>): Promise<boolean>;
}

const Context = createContext<Options | null>(null);
export const OptionsProvider = Context.Provider;

export function useOptions(): Options {
  const options = useContext(Context);
  if (options === null) throw new Error('useOptions outside the options page');
  return options;
}

/** Settings as stored, followed while the page is open: the popup and menus change them too. */
export function useStoredOptions(say: (said: Said | null) => void): Options | null {
  const [read, setRead] = useState<SettingsRead | null>(null);
  const [presets, setPresets] = useState<Presets>(NO_PRESETS);

  useEffect(() => {
    async function follow(): Promise<void> {
      const { settings, problems } = await readSettings(browser.storage.local);
      dress(settings.appearance);
      setRead({ settings, problems });
    }
    void follow();
    // Right after the browser’s start, presets are not known for seconds: the page does not wait for them.
    void readPresets(browser.storage.managed).then(setPresets);
    const listener = () => void follow();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);

  return useMemo(() => {
    if (read === null) return null;
    const attempt: Options['attempt'] = async (work, done, undo) => {
      try {
        await work();
        if (done !== undefined) say({ text: done, tone: 'done', ...(undo ? { undo } : {}) });
        return true;
      } catch (cause) {
        say({ text: problemText(problemOf(cause)), tone: 'wrong' });
        return false;
      }
    };
    const save = (change: Partial<Settings>) =>
      attempt(() => saveSettings(browser.storage.local, change));
    const problems = [...read.problems, ...presets.problems];
    return { settings: read.settings, presets, problems, say, attempt, save };
  }, [read, presets, say]);
}
