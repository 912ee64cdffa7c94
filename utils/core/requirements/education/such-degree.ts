import { anyCase } from '../../text/any-case';
import type { Ask } from '../ask';
import { findStretch } from '../judging/stretch-of';
import type { Refiner } from '../rule';

type Education = Extract<Ask, { readonly kind: 'education' }>;

/** A degree that is only pointed at. */
const SUCH = anyCase(
  /\b(?:such an?|the|this|that|their|the required|a qualifying|a required) (?:master['’]?s? )?(?:degree|program(?:me)?)\b|^(?:students?|seniors?|candidates?|applicants?|persons) in (?:their|the) (?:last|final|senior)\b|\b(?:leading to|leads to|towards?|enroll?ed in|enroll?ment in|registered in) (?:one|it)\b|\b(?:such an?|the|that|this) (?:[a-z-]{2,14} ){0,4}program(?:me)?\b/u,
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

/** “Students who will have completed such a degree by June”, “coursework toward that degree”, “or its equivalent degree if earned abroad”: the degree is the one named before it. */
export const suchDegree: Refiner = {
  id: 'education/such-degree',
  refine: (findings, context) => {
    let last: Education | null = null;
    return findings.map((finding) => {
      const { ask, span } = finding;
      if (ask.kind !== 'education') return finding;
      // “in the last semester of the required [Master's program]”.
      const words = context.flat.text.slice(Math.max(findStretch(context, span)?.start ?? 0, span.start - 14), span.end);
      const like = ask.level === undefined && LIKE.test(words);
      const asThere =
        last !== null && last.level === ask.level && AS_IN.test(`${words}${context.flat.text.slice(span.end, span.end + 24)}`);
      if (last === null || !(like || asThere || (ask.inProgress && SUCH.test(words)))) {
        if (findStretch(context, span)?.asks !== 'no') last = ask;
        return finding;
      }
      context.trace('education/such-degree', 'the degree named before it', span);
      const { level, library, ala } = last;
      return {
        ...finding,
        ask: { ...ask, ...(level ? { level } : {}), ...(library ? { library } : {}), ...(ala && !like ? { ala } : {}) },
      };
    });
  },
};
