import { asWritten } from '../../text/any-case';
import { isDigit, isLetter } from '../../text/letters';
import { askedTogether } from '../../text/sieve';
import type { SectionKind } from '../requirement';
import { spanishHeading } from '../spanish/headings';

/** What a heading opens. `sub` names a part of the qualifications (“Education”, “Knowledge of”) and keeps the strength of what it stands in. */
export type HeadingKind = SectionKind | 'sub';

interface Entry {
  readonly kind: HeadingKind;
  /** Words that make a heading this, found anywhere in it. */
  readonly has: RegExp;
  /** What makes it something else. */
  readonly but?: RegExp;
}

/** Tried in order; the first that fits decides: “Physical duties” are physical, “Essential functions” duties, “Requirements for applying” documents. */
const LEXICON: readonly Entry[] = [
  // “Group A”, “Path 2”: one of several ways to qualify.
  {
    kind: 'sub',
    has: asWritten(
      /^(?:option|pattern|category|alternative|path|pathway|plan|method|track|group|choice|route|combination) (?:\d|[ivx]{1,4}|[a-h]|one|two|three|four)$|^(?:either|or) [ivx]{1,4}$/u,
      'either |or |option |pattern |category |alternative |plan |method |track |group |choice |route |combination |path',
    ),
  },
  // “Either I”, “Or II”: the same.
  { kind: 'sub', has: asWritten(/^(?:either|or|and) (?:[ivx]{1,4}|[a-d]|\d)$/u, 'either |or |and ') },
  {
    kind: 'qualifications',
    has: asWritten(
      /^(?:required|minimum|essential)(?: and| or)? (?:preferred|desir\w{2,4}|ideal)(?: qualifications| skills| experience)?$/u,
      'preferred|desir|ideal + required |minimum |essential ',
    ),
  },
  // What a federal announcement states beside the job, each in its own line.
  {
    kind: 'other',
    has: asWritten(
      /^(?:travel required|travel percentage|remote job|telework eligible|relocation expenses reimbursed|appointment type|promotion potential|supervisory status|security clearance|drug test(?: required)?|position sensitivity and risk|trust determination process|pay scale (?:and )?grade|announcement number|control number|job family series|bargaining unit status|financial disclosure|service|this job is open to|open and closing dates)$/u,
    ),
  },
  {
    kind: 'preferred',
    has: asWritten(
      /\b(?:set you apart|sets you apart|helps? if you|in your favou?r|counts? (?:as|for) extra|good to have|we d welcome|a real plus|not mandatory|not essential|(?:none|no) (?:of them )?deal ?breakers?|great if|even better|we d be (?:thrilled|delighted)|prefer(?:red|ences?|ably)?|desir(?:able|ables|ed)|assets?|nice to haves?|bonus(?: points)?|pluses|a plus|ideal|ideally|(?:we|would)(?: also| additionally)* (?:like|prefer|love)|make us smile|(?:would|d) be nice|nice extras?|extra credit|icing on the cake|helpful|beneficial|advantages?|advantageous|^additional considerations?$|most (?:suitably |highly )?qualified|most competitive|best (?:suited|qualified)|suit us best|highly qualified|highly competitive|stand out|not required|optional)\b/u,
      'additional consideration|most |best |us best|great if|even better|thrilled|delighted|prefer|asset|bonus|ideal|like|love|make us smile|extra|icing on the cake|helpful|beneficial|advantage|stand out|not required|optional| you apart|desir|nice|plus|highly |none | deal|helps if|help if|in your fav|good to have|welcome|not mandatory|not essential',
    ),
    but: asWritten(
      /\b(?:salary|benefits|compensation|bonus plan|apply|start date|veterans?)\b/u,
      'salary|benefits|compensation|bonus plan|apply|start date|veteran',
    ),
  },
  {
    kind: 'benefits',
    has: asWritten(
      /\b(?:benefits?|perks|what we offer|we offer|offers you|why (?:join|work|you)|in it for you|reasons you|love this job|retirement|vacation|insurance|holidays|relocation)\b/u,
      'reasons you|love this job|benefit|perks|why join|why work|why you|in it for you|retirement|vacation|insurance|holidays|relocation|offer',
    ),
  },
  {
    kind: 'apply',
    has: asWritten(
      /\b(?:to apply|apply|applying|application|applications|filing|submissions?|submit|documents?|submitted|to be complete|complete (?:file|packet)|materials required|required materials|^materials$|^send us|what to send|must (?:supply|submit|send|attach|include|provide|upload)$|^to file$|^how to file$|^please send|^send in|^attach(?:ments)?$|your packet|packets?|reference requirements|references|contact|deadline|closing|closes|to be considered|next steps|how$)\b/u,
      'must |file|filing|document|contact|deadline|closing|closes|to be considered|next steps|how|appl|submi|complete|materials|reference|send|attach|packet',
    ),
    but: asWritten(
      /\b(?:knowledge|software)\b|^minimum (?:requirements?|qualifications?|standards?)\b|\b(?:you|candidates?|applicants?|everyone) (?:must|need to|should) (?:have|hold|be|meet)\b|\b(?:requirements?|qualifications?|needed|required) to (?:apply|file)$|\byou (?:will |ll )?(?:need|must have|should have)$/u,
      'knowledge|software|must|need|should|minimum |requirement to |requirements to |needed to |required to |qualification',
    ),
  },
  {
    kind: 'exam',
    has: asWritten(
      /\b(?:exam|exams|examinations?|selection|selective|process notes?|qualifications review|eligib(?:le|ility) lists?|weights?|testing|test|interviews?|assessment (?:process|steps|procedures?)|background (?:checks?|investigations?)|scoring|recruitment|hiring process|vacanc(?:y|ies) information|probation\w{0,5}|appointment|before you start|evaluat\w{2,5}|ranking|time in grade|(?:rated|scored|graded) on|who may file|pre employment|health and safety|clearances|before (?:day one|your first day|hire|you begin)|conditional offer)\b/u,
    ),
    but: asWritten(
      /\bqualifications? (?:for|at|required)\b|^selection (?:requirements|standards)\b/u,
      'qualifications for|qualifications at|standards|qualification |require',
    ),
  },
  {
    kind: 'physical',
    has: asWritten(
      /\b(?:physical|working conditions|work(?:ing)? environment|environmental|environment|conditions of work|work(?:ing)? context|mental demands|sensory|ergonomic)\b/u,
      'physical|environment|mental demands|sensory|ergonomic|conditions| context',
    ),
    but: asWritten(/\bphysical sciences?\b/u),
  },
  {
    kind: 'pay',
    has: asWritten(
      /\b(?:salary|salaries|compensation|pay|wages?|remuneration|hiring (?:range|zone|rate)|stipend)\b/u,
      'compensation|pay|wage|remuneration|stipend|salar|hiring ',
    ),
  },
  // A board's own heading over everything: the employer's headings stand inside.
  {
    kind: 'other',
    has: asWritten(
      /^(?:the |full )?(?:description|full job description|job description|overview|job details|details|posting)$/u,
      'description|overview|details|posting',
    ),
  },
  {
    kind: 'duties',
    has: asWritten(
      /\b(?:dut(?:y|ies)|responsibilit\w{2,3}|functions?|accountabilit\w{2,3}|tasks|what you ll (?:do|be doing)|what you will (?:do|be doing)|(?:job|position|role|class|classification) (?:summary|description|purpose|overview|profile|details|definition|characteristics|objective|scope)|^(?:the )?(?:summary|definition|description|overview|general description|basic function|scope|purpose|role|job|position|opportunity|full job description)$|the (?:role|position|job|opportunity|work)$|the job in short|examples? of|in this role|you will$|day in the life|supervision (?:received|exercised)|^supervision$|distinguishing characteristics|class characteristics|where you ll do it|assignment)\b/u,
    ),
    but: asWritten(/\b(?:requirements?|qualifications?|qualifying|skills)\b/u, 'requirement|skills|qualif'),
  },
  {
    kind: 'schedule',
    has: asWritten(
      /^(?:work |working |job |the |your )?(?:schedule|hours|shifts?|days and hours|hours of work|when|work week|workweek|time base|percent time)(?: and (?:hours|location|schedule))?$|\b(?:work schedule|work hours|working hours|hours of work)\b|^(?:when|how|where) (?:you|we) (?:d |would |ll |will )?work$/u,
      'schedule|hours|shift|when|work|time base|percent time',
    ),
  },
  {
    kind: 'required',
    has: asWritten(
      /\b(?:(?:can t|cannot|can not|won t) do without|what we need|what you must have|non ?negotiables?|minimum|required|requires|requirements?|must haves?|you must|you should have|we ask of you|we require|need to have|must be|mandatory|essential|essentials|basic|necessary|you (?:ll |will )?need|employment standards?|qualifying|conditions of employment|prerequisites?|entrance)\b/u,
      'can t|cannot|can not|won t|nonnegotiable|non negotiable|minimum|mandatory|essential|basic|necessary|employment standard|qualifying|conditions of employment|entrance|need|must|requi|should have|we ask|we require',
    ),
    but: asWritten(/\b(?:overview|information about|report)\b/u, 'overview|information about|report'),
  },
  {
    kind: 'qualifications',
    but: asWritten(/^statements? of/u),
    has: asWritten(
      /\b(?:qualifications?|candidate profile|candidates? (?:will|should|must|has|have|is|are)|who you are|you (?:ll |will )?have|you bring|you have|you ll bring|about you|looking for|we look for|we hope to (?:find|meet|hire)|you re (?:a|the|our)|fit if|right for you if|someone who|your (?:background|skills|experience|profile)|who we (?:want|need|re after)|we want|the right person|how you qualify|ways? to qualify|qualifying (?:experience|education)|you can qualify|(?:to )?do the job well|to (?:succeed|thrive|be successful|do well)|what success takes|we seek|we re seeking|seeking|competenc\w{2,3}|selection criteria|criteria|successful (?:candidates?|applicants?)|job specifications?|education and experience|education experience and (?:training|substitutions?|licens\w{2,4}|certifications?)|experience and education|training and experience|skills and|knowledge skills|ksas?|what it takes|background and experience)\b/u,
    ),
  },
  {
    kind: 'sub',
    has: asWritten(
      /^(?:[\w' ]{0,30} )?(?:education|educational|experience|training|knowledge(?: of)?|skills?(?: in)?|abilit(?:y|ies)(?: to)?|licen[sc]es?|licensing|licensure|certificat\w{1,5}|certifications?|credentials?|typing|languages?|traits|attributes|qualities|technical|notes?|option|pattern|substitutions?|equivalenc\w{1,3}|special conditions|specialized experience)(?: [\w' ]{0,40})?$/u,
      'typing|education|experience|knowledge|skill|certificat|credential|language|attributes|qualities|technical|note|option|pattern|substitution|equivalenc|special conditions|trai|abilit|licen',
    ),
    but: asWritten(/\b(?:department|program|services|library experience$)\b/u, 'department|program|services|library experience'),
  },
  // What a board prints about a post: nothing is asked there, and it governs its own line alone.
  {
    kind: 'other',
    has: asWritten(
      /^(?:supplemental|additional|further|more|other|general|important) (?:information|info|notes?|comments)$|^terms(?: (?:and|of) (?:conditions|employment|appointment|service)){0,2}$|^comments and other information$|^(?:[\p{L}' ]{0,20} )?(?=[a-z])(?:location|locations|url|posting date|date posted|open date|job type|employment type|position type|department|division|job category|category|(?:position|class|job|requisition|vacancy|posting|announcement|exam|bulletin) (?:number|code|no|id|title|type)|number of openings|recruitment number|class code|rank|campus|anticipated start|start date|revised|working title|classification|bargaining unit|union|flsa|reports to|supervisor|status|term)$/u,
    ),
  },
  {
    kind: 'employer',
    has: asWritten(
      /\b(?:about|who we are|equal|eeo|eoe|affirmative|diversity|inclusion|notice|disclaimer|disclosures?|company|our|mission|vision|values|background|accommodations?|acknowledge?ment|location|the (?:university|library|college|city|county|district|community|department|organi[sz]ation|museum|team|libraries|area|campus|school|region)|company information|job activity|hiring insights|institution|history|commitment)\b/u,
    ),
    but: asWritten(/^your /u),
  },
];

askedTogether(LEXICON.map(({ has }) => has));

/** The kind that a heading's words name; null where the lexicon does not know them. */
export function headingKind(heading: string): HeadingKind | null {
  // “Basic qualifications (required at time of application)”: what stands in brackets only qualifies.
  const words = foldHeading(heading.includes('(') ? heading.replace(/(?<=\p{L}.{0,80})\([^()]{1,80}\)/gu, ' ') : heading);
  if (words.length === 0 || words.length > 90) return null;
  // “Essential Job FunctionsWhat You'll Be Doing”: two headings whose line break was lost, the first of which decides.
  const weld = WELD.exec(heading);
  const first = weld ? headingKind(heading.slice(0, weld.index + 1)) : null;
  if (first !== null) return first;
  const spanish = spanishHeading(words);
  if (spanish !== undefined) return spanish;
  for (const { kind, has, but } of LEXICON) if (has.test(words) && !but?.test(words)) return kind;
  // “Schedule / Horario”, “Send us / Envíe”: a heading in two languages, the English one first.
  const slash = heading.indexOf(' / ');
  if (slash > 0) return headingKind(heading.slice(0, slash));
  // “Beyond the Basics (Preferred Education and Experience)”: told in brackets alone.
  const inner = IN_BRACKETS.exec(heading)?.groups?.inner;
  return inner === undefined ? null : headingKind(inner);
}

const IN_BRACKETS = /[^\s(][^()]{0,60} \((?<inner>(?:Required|Preferred|Minimum|Desired|Desirable|Essential)\b[^()]{0,50})\)\W{0,2}$/u;

/** Where a small letter runs into a capital: none in one heading alone. */
const WELD = /\p{Ll}(?=\p{Lu}\p{Ll})/u;

const OF_SOMEONE = /[‘’']/u;
const plainHeading = (heading: string): string => {
  const low = heading.slice(0, 160).toLowerCase();
  return /[&/]/u.test(low)
    ? low.replaceAll('and/or', ' or ').replaceAll('&amp;', ' and ').replaceAll('&', ' and ').replaceAll('/', ' or ')
    : low;
};

/** Lower case, letters and digits alone, “&” and “/” as and, or: what the lexicon compares. */
export function foldHeading(heading: string): string {
  const low = OF_SOMEONE.test(heading) ? plainHeading(heading).replace(/[‘’']s\b/gu, 's') : plainHeading(heading);
  let words = '';
  for (let at = 0; at < low.length; ) {
    const start = at;
    while (at < low.length && (isLetter(low.charCodeAt(at)) || isDigit(low.charCodeAt(at)))) at++;
    if (at === start) at++;
    else words += words === '' ? low.slice(start, at) : ` ${low.slice(start, at)}`;
  }
  return words;
}
