import { anyCase, lowered, matchesOf } from '../../text/any-case';
import type { Strength } from '../requirement';

/** One word of strength in a stretch; `denied`: “not required”, “no … necessary”. Positions are in the stretch. */
export interface StrengthWord {
  readonly start: number;
  readonly end: number;
  readonly says: Strength | 'denied';
}

const PREFERRED = anyCase(
  /\b(?:prefer(?:red|ably|ence|ences|able)?|prefers?|desir(?:ed|able)|desired|ideal(?:ly)?|(?:a |an |considered |definite |strong |huge |big |real )(?:plus|asset|advantage|bonus|benefit)|pluses|assets|helpful|beneficial|advantageous|welcome(?:d)?|(?:additional|extra) (?:points|credit)|nice to have|optional|valued(?! (?:partners?|members?|part|colleagues?|team|contributors?|by|for|resource|place|and|customers?|patrons?|friends?)\b)|useful|appreciated|recommended|encouraged to apply|highly qualified|would (?:also |certainly |really )?(?:be (?:an? )?(?:great|good|nice)|help)\b|comes? in handy|(?:never|won['’]t) hurts?|serves? you well|(?:would|will) make us smile|(?:takes?|taking|have|has) (?:an? )?(?:special|particular|strong) interest in (?:candidates|applicants|people|those)|(?:especially|particularly|most) (?:glad|keen|eager|pleased|interested|happy)|favou?red|an? (?:added|distinct) (?:advantage|benefit|plus))\b/gu,
  'points|interest in |especially|particularly|most |credit|added|advantage|appreciated|asset|benefi|bonus|desir|distinct|encouraged to apply|favo|helpful|highly qualified|ideal|nice to have|optional|plus|prefer|recommended|useful|valued|welcome|would|handy|hurt|serve you|serves you|smile',
);
const REQUIRED = anyCase(
  /\b(?:(?:is|are|also|be|be also|strictly|absolutely|,)\s{1,2}(?:also )?(?:required|mandatory|essential|necessary|needed)|required(?=\s{0,2}(?:[.;,)]|$|at time|upon|by|for (?:this|all|the)|in order))|mandatory|\(required\)|\(essential\)|(?:successful|selected) (?:candidate|applicant|incumbent)s?|must (?:have|possess|be|hold|include)|requires?)\b/gu,
  'essential|mandatory|must|necessary|needed|require|selected|successful',
);
const NOT_BEFORE = anyCase(
  /\b(?:not|n['’]t|no longer|neither|nor|never|without being)\s{1,2}(?:(?!but\b|required\b|necessary\b|essential\b)[a-zß-ž]{2,12}\s{1,2}){0,2}$/u,
  "not|n't|n’t|no longer|neither|nor|never|without being",
);
const NONE = anyCase(
  /\b(?:no|without)\s{1,2}(?:prior |previous |specific |formal |particular )?(?:[a-zß-ž'’-]{2,16}\s{1,2}){0,3}(?=[a-z])(?:experience|degree|diploma|certification|license|mli?s|knowledge)\s{1,2}(?:is\s{1,2})?(?:required|necessary|needed|expected)\b|\bno experience\b|\bdo(?:es)? not require\b|\bneed not (?:have|hold|be)\b/gu,
  'do not require|does not require|expected|necessary|need|no experience|required + no|without',
);
const NOT_STRENGTH = anyCase(
  /\bdesired (?:outcomes?|results?|changes?)|\brequired (?:to|duties|forms?|paperwork|fields?)|\bpreferred (?:name|pronouns?|vendors?|method|language|contact|location|branch|schedule|start)|\bideal(?:s\b| place| location| opportunity)|\b(?:veterans?['’]?s?|ten-point|five-point|10-point|5-point) preference|\bpreference (?:for (?:working|mornings)|papers|documents?|documentation|points|eligib|forms?)|\bas (?:required|needed|necessary|desired)\b|\bwelcome(?:s|d)? (?:to|applications|all|patrons|visitors|everyone|environment)|\bwelcoming\b|\b(?:feel|feels|feeling) (?:truly |very |always )?(?:welcome|valued|appreciated)|\bbe (?:helpful|useful)\b|\bhelpful,? (?:(?:and )?[a-z]{4,12},? (?:and )?)?(?:attitude|manner|demeanor|disposition|approach|service|way|staff|personality|person|tone|spirit)\b|\b(?:friendly|courteous|positive|polite|kind|cheerful|warm|patient|approachable),?(?: and| yet)? helpful\b/u,
  'as |helpful|be useful|desired|ideal|method|name|preferred l|preferred c|preferred b|preferred s|preference|pronoun|required duties|required f|required paperwork|required to|vendor|welcom|feel',
);

const NOT = anyCase(
  /\bnot\s{1,2}(?:[a-zß-ž]{2,12}\s{1,2}){0,2}(?:required|necessary|essential|mandatory|needed)\b/gu,
  'not + required|necessary|essential|mandatory|needed',
);

/** The words of strength in a stretch, in order. */
export function strengthWords(text: string): readonly StrengthWord[] {
  const words: StrengthWord[] = [];
  for (const match of matchesOf(NONE, text)) words.push({ start: match.index, end: match.index + match[0].length, says: 'denied' });
  const add = (pattern: RegExp, says: Strength): void => {
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (words.some((word) => word.start < end && start < word.end) || NOT_STRENGTH.test(text.slice(Math.max(0, start - 12), end + 16)))
        continue;
      const denied =
        NOT_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
        (says === 'required' && /^(?:is|are|be)\s{1,2}not\b/u.test(lowered(match[0])));
      words.push({ start, end, says: denied ? 'denied' : says });
    }
  };
  add(PREFERRED, 'preferred');
  add(REQUIRED, 'required');
  for (const match of matchesOf(NOT, text))
    if (!words.some((word) => word.start < match.index + match[0].length && match.index < word.end))
      words.push({ start: match.index, end: match.index + match[0].length, says: 'denied' });
  return words.sort((a, b) => a.start - b.start);
}
