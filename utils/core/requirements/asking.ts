import { anyCase, asWritten } from '../text/any-case';
import type { Place } from './rule';

const MUST = anyCase(
  /\b(?:requir(?:es?|ed|ement|ements)|calls? for|must|minimum|mandatory|essential|prefer(?:red|ably|ence)?|desir(?:ed|able)|asset|a plus|needed?|should (?:have|possess|hold|be)|qualif(?:y|ied|ications?)|eligible|candidates?|applicants?|we(?:['’]re| are) (?:seeking|looking for)|seeks? (?:an?|candidates)|you (?:have|hold|bring|will need|must|need)|ideally|possess(?:es|ion)?|hold(?:s|ing)? an?|be considered|be substituted|may (?:also )?(?:substitute|replace|file)|in lieu of|helpful|welcome|meet (?:one|any|either|all) of)\b/u,
);
const STRICT = anyCase(
  /\b(?:requir(?:es?|ed)|calls for|must|minimum|prefer(?:red|ably)|desir(?:ed|able)|asset|a plus|(?:candidates?|applicants?) (?:with|must|should|will|who)|eligible|mandatory)\b/u,
  'a plus|applicant|asset|calls for|candidate|desir|eligible|mandatory|minimum|must|prefer|require',
);

/** “Librarian I: ”, “Level 2 - ” in front of what is asked. */
const LABEL = asWritten(/^\p{Lu}[\p{L}\d ()/-]{2,40}(?::| [–—-]) /u, ': | – | — | - ');

/** Whether a stretch asks anything of the applicant: always under qualification headings, elsewhere only where its words say so, or where it opens with the very thing (“ALA-accredited MLS and two years …” in a list that lost its heading). */
export function isAsking(text: string, { stretch }: Pick<Place, 'stretch'>, opensWith?: RegExp): boolean {
  if (stretch.asks === 'yes') return true;
  if (stretch.asks === 'maybe' && (MUST.test(text) || MUST.test(stretch.lead))) return true;
  if (STRICT.test(text)) return true;
  return (
    stretch.section.kind !== 'benefits' &&
    stretch.section.kind !== 'pay' &&
    text.length < 400 &&
    (opensWith?.test(text.slice(0, 120)) === true || opensWith?.test(text.slice(0, 120).replace(LABEL, '')) === true)
  );
}
