import type { PageText, PassageRole } from '../../src/page-text.ts';
import type { Finding } from '../../src/report.ts';
import { differences, type Piece } from '../ui/difference.ts';

export interface UnspunPassage {
  role: PassageRole;
  pieces: Piece[];
}

/**
 * The page’s prose with each found phrase replaced by its natural wording; `gone` and `new` pieces say what
 * changed. A phrase whose natural wording is not known stays as it is.
 *
 * @param findings  in page order, not overlapping, as a Report has them
 */
export function unspun(page: PageText, findings: readonly Finding[]): UnspunPassage[] {
  let next = 0;
  return page.passages.map(({ start, end, role }) => {
    const pieces: Piece[] = [];
    let at = start;
    const keep = (to: number) => {
      if (to > at) pieces.push({ text: page.text.slice(at, to), change: 'same' });
    };
    for (; next < findings.length && findings[next]!.start < end; next += 1) {
      const finding = findings[next]!;
      if (finding.natural === null || finding.start < at || finding.end > end) continue;
      keep(finding.start);
      pieces.push(...differences(page.text.slice(finding.start, finding.end), finding.natural));
      at = finding.end;
    }
    keep(end);
    return { role, pieces };
  });
}
