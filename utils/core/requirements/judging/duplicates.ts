import { lowered } from '../../text/any-case';
import type { NamedWay } from '../minimum/ways';
import type { Context, Finding, Refiner } from '../rule';
import { findStretch } from './stretch-of';

/** What makes two findings the same criterion: of education and experience what they ask, of others their whole ask. Null: never the same as another. */
function keyOf({ ask, rule }: Finding): string | null {
  // What may stand in for something is no second asking, however alike the lengths are.
  if (rule === 'experience/substitution' || rule === 'experience/remaining') return null;
  switch (ask.kind) {
    case 'education':
      return ask.level === undefined
        ? null
        : `education ${ask.level} ${ask.library === true} ${ask.level === 'high-school' ? '' : (ask.fields ?? []).join()} ${ask.units ?? ''} ${ask.inProgress === true}`;
    case 'experience':
      return ask.months === null ? null : `experience ${ask.months} ${ask.library === true} ${ask.supervisory === true}`;
    default:
      return null;
  }
}

/** Drops repetitions: a degree named again outside the qualifications (“requires an MLIS” in the summary), or again with the same strength. Those in the same list stay: they are ways. */
export const dropRepetitions: Refiner = {
  id: 'drop-repetitions',
  refine: (findings, context) => {
    const firm = (finding: Finding): number => ({ yes: 2, maybe: 1, no: 0 })[findStretch(context, finding.span)?.asks ?? 'no'];
    const dropped = new Set<Finding>();
    const accredited = new Set<Finding>();
    for (const [at, finding] of findings.entries()) {
      const key = keyOf(finding);
      if (key === null || dropped.has(finding)) continue;
      for (const other of findings.slice(at + 1)) {
        if (keyOf(other) !== key || dropped.has(other)) continue;
        const [a, b] = [firm(finding), firm(other)];
        if (
          sameSection(finding, other, context) ||
          areWays(finding, other, context) ||
          wayOf(finding, context) !== wayOf(other, context) ||
          (a === 2 && b === 2 && finding.strength !== other.strength)
        )
          continue;
        const study = finding.rule === 'education/coursework' || other.rule === 'education/coursework';
        if ((finding.ask.kind === 'experience' || study) && !alike(finding, other, context)) continue;
        const loser = b > a ? finding : other;
        dropped.add(loser);
        // Of a degree that is told twice, accreditation asked once is asked.
        if (loser.ask.kind === 'education' && loser.ask.ala === true && firm(loser) > 0)
          accredited.add(loser === finding ? other : finding);
        context.trace('drop-repetitions', `dropped ${loser.rule}: said again`, loser.span);
        if (loser === finding) break;
      }
    }
    return findings
      .filter((finding) => !dropped.has(finding))
      .map((finding) =>
        accredited.has(finding) && finding.ask.kind === 'education' ? { ...finding, ask: { ...finding.ask, ala: true } } : finding,
      );
  },
};

function sameSection(a: Finding, b: Finding, context: Context): boolean {
  return findStretch(context, a.span)?.section === findStretch(context, b.span)?.section;
}

/** Under which of the posting's named ways and classes a finding stands. */
function wayOf({ span }: Finding, { layout }: Context): NamedWay | undefined {
  return layout.ways.find(({ start, end }) => span.start >= start && span.start < end);
}

/** Whether either stands under “Option II”, “Pattern B”: ways name the same degree each for itself. */
function areWays(a: Finding, b: Finding, context: Context): boolean {
  return [a, b].some(({ span }) => {
    const heading = findStretch(context, span)?.section.heading;
    return (
      heading &&
      /^\W{0,4}(?:option|pattern|category|path|method|gs-\d|librarian (?:i|\d))/u.test(
        lowered(context.flat.text.slice(heading.start, heading.end)),
      )
    );
  });
}

/** Whether two findings say much the same in words: most of the shorter one's words stand in the other. */
function alike(a: Finding, b: Finding, { flat }: Context): boolean {
  const words = ({ span }: Finding): readonly string[] =>
    flat.text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}{4,30}/gu) ?? [];
  const [few, many] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  const known = new Set(many);
  const shared = (few ?? []).filter((word) => known.has(word)).length;
  return shared >= 0.6 * (few?.length ?? 0);
}
