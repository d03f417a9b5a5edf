import type { Story } from '../../src/stories/story.ts';
import type { Visit } from './database.ts';

/** A small story for tests. */
export const sampleStory = (id = 'harbour-ferry'): Story => ({
  format: 'unspun-story',
  version: 1,
  id,
  title: 'Harbour ferry returns',
  language: 'en',
  date: '2024-03-02',
  source: { name: 'Harbour Gazette' },
  names: [],
  claims: [{ id: 'one', statement: { en: 'The ferry runs again.' }, anchors: [], terms: {} }],
  words: {},
});

/** A row of history for tests. */
export const sampleVisit = (change: Partial<Visit> = {}): Omit<Visit, 'id'> => ({
  at: Date.UTC(2026, 4, 1),
  url: 'https://news.example.com/a',
  site: 'news.example.com',
  title: 'Ferry dwell again',
  verdict: 'spun',
  score: 93,
  findings: 4,
  story: 'Harbour ferry returns',
  language: 'en',
  ...change,
});
