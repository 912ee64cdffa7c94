import { anyCase } from '../../text/any-case';
import type { Ask } from '../ask';
import { findStretch } from '../judging/stretch-of';
import type { Context, Finding, Refiner } from '../rule';

type Education = Extract<Ask, { readonly kind: 'education' }>;

/** A degree that is only pointed at. */
const SUCH = anyCase(
  /\b(?:such an?|the|this|that|their|your|the required|a qualifying|a required) (?:master['’]?s? )?(?:degree|program(?:me)?)\b|\b(?:expect(?:ing)? to graduate|anticipat(?:e|ing) graduat)|^(?:students?|seniors?|candidates?|applicants?|persons) in (?:their|the) (?:last|final|senior)\b|\b(?:leading to|leads to|towards?|enroll?ed in|enroll?ment in|registered in) (?:one|it)\b|\b(?:such an?|the|that|this) (?:[a-z-]{2,14} ){0,4}program(?:me)?\b/u,
);

/** One that is told apart from it: a degree from abroad, or one of much the same content. */
const LIKE = anyCase(
  /\bequivalent (?:foreign |international |overseas )?degree\b|\bdegree(?:s|\(s\))? (?:with|of) (?:similar|comparable|equivalent)\b/u,
  'degree',
);

/** “A master's degree as in Option I”: told there. */
const AS_IN = anyCase(
  /\bas (?:in|under|described in|stated in|required (?:in|by|under)|specified in|for) (?:option|pattern|requirement|path|group|no\.?|item|\(|the first)/u,
  'as ',
);

/** “The degree must be from a program accredited by the American Library Association”: said of a degree asked before. */
const MUST_BE_FROM = anyCase(
  /^[\s(*]{0,4}(?:note:? )?(?:the|this|that|such|all|any) (?:required |qualifying |library |graduate )?(?:degrees?|mli?s|masters?(?:['’]s?)?)(?: degrees?)? (?:must|shall|has to|have to|needs? to|should) (?:also )?(?:be|have been|come|have come) (?:(?:earned|granted|conferred|obtained|awarded|issued|received) )?(?:from|by|at|through)\b/u,
  'must|shall|should| to + from|by|at|through',
);

/** “Students who will have completed such a degree by June”, “coursework toward that degree”, “or its equivalent degree if earned abroad”: the degree is the one named before it. */
export const suchDegree: Refiner = {
  id: 'education/such-degree',
  refine: (findings, context) => {
    let last: Education | null = null;
    const accredited = new Set<Ask>();
    const told = findings.flatMap((finding): readonly Finding[] => {
      const { ask, span } = finding;
      if (ask.kind !== 'education') return [finding];
      const words = context.flat.text.slice(span.start, span.end);
      // “in the last semester of the required [Master's program]”.
      const led = context.flat.text.slice(Math.max(findStretch(context, span)?.start ?? 0, span.start - 14), span.end);
      if (last !== null && isSaidOf(last, finding, context)) {
        context.trace('education/such-degree', 'where the degree before it must be from', span);
        if (ask.ala === true) accredited.add(last);
        return [];
      }
      const like = ask.level === undefined && LIKE.test(words);
      const asThere =
        last !== null && last.level === ask.level && AS_IN.test(`${words}${context.flat.text.slice(span.end, span.end + 24)}`);
      if (last === null || !(like || asThere || (ask.inProgress && (SUCH.test(words) || SUCH.test(led))))) {
        if (findStretch(context, span)?.asks !== 'no') last = ask;
        return [finding];
      }
      context.trace('education/such-degree', 'the degree named before it', span);
      const { level, library, ala } = last;
      return [
        {
          ...finding,
          ask: { ...ask, ...(level ? { level } : {}), ...(library ? { library } : {}), ...(ala && !like ? { ala } : {}) },
        },
      ];
    });
    return accredited.size === 0
      ? told
      : told.map((finding) =>
          finding.ask.kind === 'education' && accredited.has(finding.ask) ? { ...finding, ask: { ...finding.ask, ala: true } } : finding,
        );
  },
};

/** Whether a finding only says where the degree that was asked before must be from. */
function isSaidOf({ level }: Education, { ask, span }: Finding, context: Context): boolean {
  const stretch = findStretch(context, span);
  return (
    stretch !== undefined &&
    ask.kind === 'education' &&
    (ask.level === undefined || ask.level === level) &&
    MUST_BE_FROM.test(context.flat.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 160)))
  );
}
