import type { NewVisit } from '../browser/history.ts';

const PAGES: readonly Pick<NewVisit, 'title' | 'site' | 'verdict' | 'story' | 'language'>[] = [
  {
    title: 'TikTok trims its dwell purchasing ambitions',
    site: 'gadgets.example.org',
    verdict: 'spun',
    story: 'TikTok scales back live shopping in Europe and the US',
    language: 'en',
  },
  {
    title: 'Why live shopping has not caught on here',
    site: 'letters.example.com',
    verdict: 'own-words',
    story: 'TikTok scales back live shopping in Europe and the US',
    language: 'en',
  },
  {
    title: 'TikTok schränkt Pläne für Live-Einkäufe ein',
    site: 'nachrichten.example.net',
    verdict: 'translated',
    story: 'TikTok scales back live shopping in Europe and the US',
    language: 'de',
  },
  {
    title: 'The ship vessel goes again to the harbor after 8 years',
    site: 'dailycoast.example.org',
    verdict: 'spun',
    story: 'Harbour ferry returns to the bay after eight years',
    language: 'en',
  },
  {
    title: 'Ten ideas to keep your lawn wholesome in the warm season',
    site: 'tips.example.info',
    verdict: 'spun-text',
    story: null,
    language: 'en',
  },
];
const DAY = 86_400_000;
/** Pages in each of the last twelve months, oldest first. */
const A_MONTH = [2, 3, 1, 4, 3, 6, 5, 4, 7, 6, 9, 8];

/** A year of visits to pages that do not exist, the newest last. @param now  milliseconds since 1970 */
export function sampleVisits(now: number): NewVisit[] {
  let number = 0;
  return A_MONTH.flatMap((count, month) =>
    Array.from({ length: count }, (_, index): NewVisit => {
      const page = PAGES[number % PAGES.length]!;
      const daysAgo = (A_MONTH.length - 1 - month) * 30.4 + ((count - index - 0.5) * 20) / count;
      number += 1;
      const isCopy = page.verdict !== 'own-words';
      return {
        ...page,
        at: now - daysAgo * DAY,
        url: `https://${page.site}/${number}`,
        score: isCopy ? 95 : 6,
        findings: isCopy ? 7 + ((number * 5) % 23) : 0,
      };
    }),
  );
}
