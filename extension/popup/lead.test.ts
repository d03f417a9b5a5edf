import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, FindingKind } from '../../src/report.ts';
import { leadFinding } from './lead.ts';

const finding = (
  actual: string,
  natural: string | null,
  kind: FindingKind = 'substitution',
): Finding => ({
  start: 0,
  end: actual.length,
  kind,
  actual,
  natural,
  confidence: 0.9,
  because: [],
});

test('a phrase that comes again leads', () => {
  const again = finding('dwell purchasing', 'live shopping');
  const findings = [finding('the primary', 'the first'), again, finding('folks', 'people'), again];
  assert.equal(leadFinding(findings)?.actual, 'dwell purchasing');
});

test('a phrase that changed as a whole leads before one that kept a word', () => {
  const findings = [
    finding('TikTok Store', 'TikTok Shop', 'name'),
    finding('Dwelling Buying Community', 'Home Shopping Network', 'name'),
  ];
  assert.equal(leadFinding(findings)?.natural, 'Home Shopping Network');
});

test('what has no natural wording, or does not fit, or is weak by itself, does not lead', () => {
  const findings = [
    finding('Save my name', ''),
    finding('odd phrase', null),
    finding('corporatewill', 'company will', 'glue'),
    finding('a phrase that goes on for longer than any line', 'a short one'),
  ];
  assert.equal(leadFinding(findings), null);
});
