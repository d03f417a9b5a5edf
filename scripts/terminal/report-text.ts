import { FINDING_KINDS, type Finding, type Report, type Verdict } from '../../src/report.ts';
import { printable, table } from './table.ts';

const SENTENCES: Record<Verdict, string> = {
  verbatim: 'This is an unaltered copy of a known story.',
  spun: 'This is a machine-reworded copy of a known story.',
  translated: 'This is a machine-translated copy of a known story.',
  'own-words': 'This tells a known story in its own words.',
  unrelated: 'This is not a copy of any known story.',
  'spun-text': 'The wording is machine-spun, although no known story matches.',
  none: 'Nothing here can be judged.',
};

/** A Report in words, for a terminal: verdict, story, reasons by weight, findings by kind. Ends with a line break. */
export function describe(report: Report): string {
  const parts = [heading(report)];
  if (report.reasons.length > 0) parts.push(`Why\n${reasonsOf(report)}`);
  for (const kind of FINDING_KINDS) {
    const ofKind = report.findings.filter((finding) => finding.kind === kind);
    if (ofKind.length > 0) parts.push(`${titled(kind)} (${ofKind.length})\n${listed(ofKind)}`);
  }
  if (report.notChecked.length > 0) {
    parts.push(`Not checked\n${report.notChecked.map(({ text }) => `  ${text}`).join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function heading({ verdict, score, story, language, words, claims, findings }: Report): string {
  const lines = [
    `${SENTENCES[verdict]} (${verdict})`,
    `Score ${score} of 100 · ${words} words · language ${language ?? 'unknown'} · ${findings.length} findings`,
  ];
  if (story !== null) {
    const told = claims.filter(({ status }) => status !== 'missing').length;
    lines.push(`Story: ${printable(story.title)} (${printable(story.source)}, ${story.date})`);
    lines.push(`Claims told: ${told} of ${claims.length}`);
  }
  return lines.join('\n');
}

function reasonsOf({ reasons }: Report): string {
  return table(
    ['right', 'left'],
    reasons.map(({ weight, text }) => [
      `  ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`,
      printable(text),
    ]),
  );
}

function listed(findings: readonly Finding[]): string {
  return findings
    .map(({ actual, natural }) => `  ${printable(actual)} → ${proposed(natural)}`)
    .join('\n');
}

function proposed(natural: string | null): string {
  if (natural === null) return '(natural wording not known)';
  return natural === '' ? '(should not be there)' : printable(natural);
}

function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
