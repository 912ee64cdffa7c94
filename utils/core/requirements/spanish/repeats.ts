import type { Ask } from '../ask';
import type { Finding, Refiner } from '../rule';

const isSpanishFinding = ({ rule }: Finding): boolean => rule === 'spanish/line';

/** Whether one asks what the other asks, said in the other language: the same kind, and the same measure where there is one. */
function asksTheSame(a: Ask, b: Ask): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'education' && b.kind === 'education') return a.level === b.level || b.level === undefined;
  if (a.kind === 'experience' && b.kind === 'experience') return a.months === b.months;
  if (a.kind === 'licence' && b.kind === 'licence') return a.type === b.type;
  if (a.kind === 'clearance' && b.kind === 'clearance') return a.type === b.type;
  if (a.kind === 'document' && b.kind === 'document') return a.name === b.name || a.name === 'résumé';
  if (a.kind === 'eligibility' && b.kind === 'eligibility') return a.type === b.type;
  if (a.kind === 'physical' && b.kind === 'physical') return a.liftLb === b.liftLb;
  return true;
}

/** Of a posting in both languages, drops what the Spanish half says again; what stands in Spanish alone stays, and so does a posting in Spanish alone. Its free skills go where the English half lists its own. */
export const dropSpanishRepeats: Refiner = {
  id: 'spanish/repeats',
  refine: (findings, { trace }) => {
    const english = findings.filter((finding) => !isSpanishFinding(finding));
    if (english.length === findings.length || english.length < 3) return findings;
    return findings.filter((finding) => {
      const again = isSpanishFinding(finding) && english.some(({ ask }) => asksTheSame(finding.ask, ask));
      if (again) trace('spanish/repeats', 'dropped: said in English as well', finding.span);
      return !again;
    });
  },
};
