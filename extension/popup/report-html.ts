import { kindName } from '../ui/kinds.ts';
import { scoreSentence, verdictSentence } from '../ui/verdicts.ts';
import { day, direction, locale, moment, reasonText, t } from '../ui/words.ts';
import { meaningOf } from './meaning.ts';
import { type About, naturalText } from './report-text.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe inside elements and quoted attributes: the page’s words must never become markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

const STYLE = `
body{margin:2rem auto;max-width:46rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#14201e;background:#fff}
h1{font-size:1.5rem;line-height:1.25}h2{margin-top:2rem;font-size:1.1rem}
table{width:100%;border-collapse:collapse}th,td{padding:.4rem .6rem;border-bottom:1px solid #d8dfdb;text-align:start;vertical-align:top}
td.words{font-family:Georgia,serif}.soft{color:#4f5d59}
@media(prefers-color-scheme:dark){body{color:#e9efed;background:#101615}.soft{color:#a6b4b0}a{color:#62d2c0}th,td{border-color:#2c3937}}`;

/** The report as one HTML file that needs nothing beside it and runs nothing. */
export function reportHtml({ report, scope, title, url }: About, at = Date.now()): string {
  const { story } = report;
  // Only web addresses become links: a page’s address could be anything.
  const link =
    url !== null && /^https?:/.test(url)
      ? `<a href="${escaped(url)}">${escaped(url)}</a>`
      : escaped(url ?? '');
  const items = (texts: string[]) =>
    `<ul>${texts.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`;
  const part = (name: string, body: string) => `<h2>${escaped(name)}</h2>${body}`;
  return `<!doctype html>
<html lang="${escaped(locale())}" dir="${direction()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(`Unspun: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="soft">Unspun · ${escaped(moment(at))}</p>
<h1>${escaped(verdictSentence(report, scope))}</h1>
${report.verdict === 'none' ? '' : `<p>${escaped(scoreSentence(report.score))}</p>`}
<p>${escaped(title)}<br>${link}</p>
${story === null ? '' : `<p class="soft">${escaped(story.title)}<br>${escaped(t('story_source', story.source, day(story.date)))}</p>`}
${meaningOf(report)
  .map(({ name, text }) => part(name, `<p>${escaped(text)}</p>`))
  .join('\n')}
${report.reasons.length === 0 ? '' : part(t('tab_why'), items(report.reasons.map(reasonText)))}
${
  report.findings.length === 0
    ? ''
    : part(
        t('tab_findings'),
        `<table><thead><tr>${[t('kind'), t('page_says'), t('natural_is')]
          .map((each) => `<th scope="col">${escaped(each)}</th>`)
          .join('')}</tr></thead><tbody>${report.findings
          .map(
            (each) =>
              `<tr><td>${escaped(kindName(each.kind))}</td><td class="words">${escaped(each.actual)}</td><td class="words">${escaped(naturalText(each))}</td></tr>`,
          )
          .join('\n')}</tbody></table>`,
      )
}
${report.notChecked.length === 0 ? '' : part(t('not_checked'), items(report.notChecked.map(reasonText)))}
</body>
</html>
`;
}
