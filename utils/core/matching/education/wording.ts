import { anyCase } from '../../text/any-case';
import type { EducationAsk } from './studies';

/** Only students are wanted: “currently enrolled in an MLIS program”, not “enrolled in or graduated from”. */
export const STUDENTS_ONLY = anyCase(
  /\benrol+(?:ed|ment)\b|\b(?:be|currently|is) an? (?:[a-z-]{2,14} ){0,3}student\b|\b(?:current|graduate|mlis|mls) (?:\w+ )?students?\b|\bpursuing\b|\bdegree candidates?\b/u,
);
/** Who has finished is taken as well: “enrolled in or graduated from”. */
export const GRADUATES_TOO = anyCase(
  /\bgraduat(?:e|ed|es|ion)\b(?! (?:student|program|school|degree|level|coursework))|\bcomplet(?:ed|ion) of\b|\bor (?:have |hold |holds )?(?:an? )?(?:ala|mli?s|degree|recent)|\b(?:mli?s|degree|master['’]?s)[^.;]{0,40}\bor\b[^.;]{0,40}\b(?:enrol|pursuing|progress|candidate|student)/u,
);
/** Another degree may do: “or equivalent”, “or a related field”; “comparable to the programs offered at” only describes. */
export const OR_EQUIVALENT = anyCase(
  /\bequivalent\b(?! (?:title|name|designation))|\brelated\b|\ballied\b|\bsimilar\b|\bcomparable\b(?! to (?:the |that |those |a )?(?:programs?|diplomas?|offered|of))|\bother appropriate\b|\brelevant\b/u,
);

/** “Or its equivalent, if earned outside the United States”, “or foreign equivalent”: the same degree from abroad, and no other. */
const FOREIGN_EQUIVALENT = anyCase(
  /\b(?:(?:foreign|international|overseas) (?:degree |credential )?equivalen(?:t|cy)|equivalent (?:foreign|international|overseas)|equivalent\b[^.;]{0,30}\b(?:outside|abroad|overseas|another country|other countries|foreign|international))\b/gu,
);

/** The words without an equivalent from abroad, which is the same degree. */
export function withoutForeign(quote: string): string {
  return quote.replace(FOREIGN_EQUIVALENT, ' ');
}

/** Whether another degree than the one named may do. */
export function takesEquivalent(ask: EducationAsk, quote: string): boolean {
  const rest = withoutForeign(quote);
  return OR_EQUIVALENT.test(rest) || (ask.equivalent === true && rest === quote);
}
