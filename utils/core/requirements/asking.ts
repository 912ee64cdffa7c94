import type { Place } from './rule';

const MUST =
  /\b(?:requir(?:es?|ed|ement|ements)|must|minimum|mandatory|essential|prefer(?:red|ably|ence)?|desir(?:ed|able)|asset|a plus|needed?|should (?:have|possess|hold|be)|qualif(?:y|ied|ications?)|eligible|candidates?|applicants?|we(?:['’]re| are) (?:seeking|looking for)|seeks? (?:an?|candidates)|you (?:have|hold|bring|will need|must|need)|ideally|possess(?:es|ion)?|hold(?:s|ing)? an?|be considered|be substituted|may substitute|in lieu of|helpful|welcome)\b/iu;
const STRICT =
  /\b(?:requir(?:es?|ed)|must|minimum|prefer(?:red|ably)|desir(?:ed|able)|asset|a plus|(?:candidates?|applicants?) (?:with|must|should|will|who)|eligible|mandatory)\b/iu;

/** Whether a stretch asks anything of the applicant: always under qualification headings, elsewhere only where its words say so. */
export function isAsking(text: string, { stretch }: Pick<Place, 'stretch'>, _what?: string): boolean {
  if (stretch.asks === 'yes') return true;
  return (stretch.asks === 'maybe' ? MUST : STRICT).test(text) || (stretch.asks === 'maybe' && MUST.test(stretch.lead));
}
