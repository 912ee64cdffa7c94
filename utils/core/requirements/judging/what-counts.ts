import { anyCase, lowered } from '../../text/any-case';
import type { Ask } from '../ask';
import type { Context, Finding, Refiner } from '../rule';

type Experience = Extract<Ask, { readonly kind: 'experience' }>;
type Uncounted = NonNullable<Experience['not']>[number];

/** Whose work a sentence lets count or not; “volunteers” alone are those one leads. */
const WHO: readonly (readonly [Uncounted, RegExp])[] = [
  ['page', anyCase(/\bshelving\b|\b(?:library )?page\b(?! \d)|\bpages['’]? (?:work|experience|service)\b/u, 'page|shelving')],
  [
    'volunteer',
    anyCase(
      /\bvolunteer(?:ing)?\b(?= (?:work|service|experience|time|and|or|positions?|is|does|do|may|will|cannot|can)\b|[,.;)]|$)|\b(?:unpaid|non-paid|pro bono)\b/u,
      'volunteer|paid|pro bono',
    ),
  ],
  [
    'intern',
    anyCase(
      /\bintern(?:ships?)?\b|\bpractic(?:um|ums|a)\b|\bfield ?work\b|\bstudent (?:assistant|worker|employment)/u,
      'intern|practicum|practica|student assistant|student worker|student employment|field',
    ),
  ],
];
/** “does not count”, “is not qualifying”, “will not be accepted”; not “does not count as supervising”, which is said of one criterion. */
const NOT_COUNTED = anyCase(
  /\b(?:(?:do(?:es)?|will|shall|can|may|is|are|be)(?:n't| ?not)|cannot|never)\s(?:be\s)?(?:count(?:ed)?|qualify(?:ing)?|credited|accept(?:ed|able)|considered(?! as)|satisfy|meet|included|sufficient|creditable)\b(?! (?:as|for) (?:supervis|professional|lead))|\b(?:excluding|exclusive of|not including|does not include|other than)\b/u,
  "not|n't|never|exclu|other than",
);
const COUNTED = anyCase(
  /\b(?:may|can|will|shall|is|are|being|be|also|both)\s(?:also\s)?(?:be\s)?(?:count(?:s|ed)?|qualif(?:y|ies|ying)|credited|accept(?:ed|able)|considered|included|creditable)\b|\b(?:includes?|including|refers? to (?:both )?)\s?(?:paid|unpaid|volunteer|internships?)\b|\bpaid (?:and|or) unpaid\b|\bwhether paid or\b/u,
  'count|qualif|credit|accept|consider|inclu|refer|paid',
);

/** What a sentence that speaks of counting says of pages', volunteers' and interns' work. */
function toldBy(text: string): { readonly not: readonly Uncounted[]; readonly volunteer: boolean } {
  const told = WHO.filter(([, pattern]) => pattern.test(text)).map(([who]) => who);
  if (told.length === 0) return { not: [], volunteer: false };
  if (NOT_COUNTED.test(text)) return { not: told, volunteer: false };
  return { not: [], volunteer: told.includes('volunteer') && COUNTED.test(text) };
}

/** Tells every experience what a sentence elsewhere says of its counting: “Shelving alone does not count”, “Experience refers to paid and unpaid experience, including volunteer work”. */
export const whatCounts: Refiner = {
  id: 'what-counts',
  refine: (findings, context) => {
    const not = new Set<Uncounted>();
    let volunteer = false;
    for (const text of sentences(context)) {
      const told = toldBy(text);
      for (const who of told.not) not.add(who);
      volunteer ||= told.volunteer;
    }
    if (not.size === 0 && !volunteer) return findings;
    return findings.map((finding): Finding => {
      const { ask, span } = finding;
      if (ask.kind !== 'experience') return finding;
      context.trace('what-counts', [...not].map((who) => `not as ${who}`).join(', ') || 'unpaid work counts', span);
      return {
        ...finding,
        ask: {
          ...ask,
          ...(not.size > 0 ? { not: [...not] } : {}),
          ...(volunteer && ask.paid !== true && !not.has('volunteer') ? { volunteer: true } : {}),
        },
      };
    });
  },
};

function* sentences({ flat, stretches }: Context): Generator<string> {
  for (const { start, end, section } of stretches) {
    if (section.kind === 'benefits' || section.kind === 'pay') continue;
    const text = flat.text.slice(start, end);
    if (/volunt|paid|intern|practic|field ?work|shelving|\bpages?\b|student/u.test(lowered(text))) yield text;
  }
}
