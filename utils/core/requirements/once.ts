import { anyCase, lowered } from '../text/any-case';
import { findStretch } from './judging/stretch-of';
import type { Finding, Refiner } from './rule';

/** What makes two findings of these kinds the same criterion; null: they never are. */
function keyOf({ ask, later, rule }: Finding, words: string): string | null {
  switch (ask.kind) {
    case 'document':
      return `document ${/^(?:résumé|CV)$/u.test(ask.name) ? 'résumé or CV' : ask.name}`;
    case 'clearance':
      return `clearance ${ask.type ?? ''} ${/\bmisconduct\b|\bsecret\b|\breference\b|\breporters?\b|\boath\b|\bbond/u.exec(lowered(words))?.[0] ?? ''}`;
    case 'eligibility':
      return `eligibility ${ask.type ?? /selective service|work[- ]study|students?|list|tribe/u.exec(lowered(words))?.[0] ?? ''}`;
    case 'licence':
      // A license to teach or to keep a school's library goes by several names, each a way of its own.
      return ask.type !== 'driver'
        ? `licence ${ask.type} ${(lowered(words).match(/\p{L}{4,30}/gu) ?? []).filter((word) => !/^(?:valid|current|california|possession)$/u.test(word)).join(' ')}`
        : `licence ${ask.type} ${later === true && /\bappoint|\bhire/u.test(lowered(words))} ${/\b(?:emergency|provisional|eligib\w{2,5}|intern) /u.test(lowered(words))}`;
    case 'typing':
      return 'typing';
    case 'language':
      return `language ${[...ask.languages].sort().join()}`;
    case 'certificate':
      return ask.name === null ? null : `certificate ${ask.name}`;
    case 'availability':
      if (rule === 'availability/grid') return rule;
      return `availability ${ask.evenings === true} ${ask.weekends === true} ${ask.travel === true} ${ask.onCall === true}`;
    case 'skill':
      // A line that was copied twice.
      return words.length >= 12 ? `skill ${lowered(words)}` : null;
    default:
      return null;
  }
}

/** “State in your letter that …”, “identified on your résumé”: what a paper is to say, which is asked for elsewhere. */
const NAMED_IN = anyCase(
  /\b(?:stat|indicat|identif|specif|mention|not|list|includ|describ)[a-z]{0,5}\b[^.;]{0,70} (?:in|on|within) (?:your|the|their)\s{0,2}(?:letter|cover letter|r[eé]sum[eé]|c\.?v)/u,
  'letter|resum|résum|cv|c.v',
);

/** In front of a paper that is only spoken of: “the information you supply on your application and questionnaire”, “asked on the questionnaire in which region”. */
const SPOKEN_OF = anyCase(
  /\b(?:(?:information|answers|responses|statements)\b[^.;]{0,40}|(?:asked|select|indicate|choose|listed|shown)) (?:on|in) (?:your|the|their)\s(?:[a-z]{3,12}\s(?:and\s(?:the\s|your\s)?)?){0,2}$/u,
  ' on | in ',
);

/** How firmly a finding stands: under qualification headings, with “must”, with a speed. Of equals the first stays. */
function weight({ ask, span }: Finding, context: Parameters<Refiner['refine']>[1]): number {
  const stretch = findStretch(context, span);
  if (!stretch) return 0;
  const words = context.flat.text.slice(stretch.start, stretch.end);
  const place = { yes: 2, maybe: 1, no: 0 }[stretch.asks];
  const firm = ask.kind !== 'document' && /\b(?:must|(?<!not )required|requires)\b/u.test(lowered(words)) ? 2 : 0;
  const told =
    ask.kind === 'document' && /\b(?:submit|complete|answer|attach|send)\b/u.test(lowered(context.flat.text.slice(span.start, span.end)))
      ? 2
      : 0;
  return (
    place +
    firm +
    told +
    (ask.kind === 'eligibility' && /\b(?:hold|holding|have|occupy)\b/u.test(words) ? 1 : 0) +
    (ask.kind === 'document' &&
    /\bin addition to (?:the |an? |your )?$/u.test(lowered(context.flat.text.slice(Math.max(0, span.start - 24), span.start)))
      ? 2
      : 0) +
    (ask.kind === 'document' && / (?:is|are) required\b/u.test(lowered(words)) ? 1 : 0) +
    (ask.kind === 'document' && /\bwill (?:also )?be (?:reviewed|evaluated|scored|rated)\b/u.test(lowered(words)) ? -2 : 0) +
    (ask.kind === 'document' && SPOKEN_OF.test(context.flat.text.slice(Math.max(0, span.start - 90), span.start)) ? -4 : 0) +
    (ask.kind === 'document' && NAMED_IN.test(context.flat.text.slice(Math.max(0, span.start - 100), span.start + 24)) ? -2 : 0) +
    (ask.kind === 'clearance' && /\b(?:costs?|fees?) of\b/u.test(words) ? -3 : 0) +
    (ask.kind === 'typing' && /certificat/u.test(lowered(words)) ? 2 : 0) +
    (ask.kind === 'typing' && ask.wpm !== null ? 8 : 0) +
    (ask.kind === 'document' && stretch.section.kind === 'apply' ? 1 : 0)
  );
}

/** “Type 40 words a minute. The certificate must be dated within the last year”: how old it may be is said apart from the speed. */
function withAge(finding: Finding, age: number | undefined): Finding {
  const { ask } = finding;
  return ask.kind !== 'typing' || age === undefined || ask.withinMonths !== undefined
    ? finding
    : { ...finding, ask: { ...ask, withinMonths: age } };
}

/** Keeps one of several findings that ask the same: a résumé named twice, a background check in the offer and in the notes, a language in the title and in the list. */
export const once: Refiner = {
  id: 'once',
  refine: (findings, context) => {
    const kept = new Map<string, Finding>();
    const dropped = new Set<Finding>();
    let age: number | undefined;
    for (const finding of findings) {
      const key = keyOf(finding, context.flat.text.slice(finding.span.start, finding.span.end));
      if (key === null) continue;
      const before = kept.get(key);
      if (!before) {
        kept.set(key, finding);
        continue;
      }
      const loser = weight(finding, context) > weight(before, context) ? before : finding;
      if (loser === before) kept.set(key, finding);
      dropped.add(loser);
      context.trace('once', `dropped ${loser.rule}: said again`, loser.span);
      if (loser.ask.kind === 'typing') age ??= loser.ask.withinMonths;
    }
    // Evenings or weekends that are asked in words make the row of days and hours a repetition.
    const said = findings.some(
      ({ rule, ask }) => rule === 'availability/schedule' && ask.kind === 'availability' && (ask.evenings || ask.weekends),
    );
    return findings
      .filter((finding) => !dropped.has(finding) && !(said && finding.rule === 'availability/grid'))
      .map((finding) => withAge(finding, age));
  },
};
