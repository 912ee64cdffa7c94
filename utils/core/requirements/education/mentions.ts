import { anyCase, lowered, matchesOf } from '../../text/any-case';
import { EDUCATION_LEVELS, type EducationLevel } from '../ask';
import { DEGREE_NAMES } from './names';

/** One naming of a degree in a stretch; positions are in the stretch. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly level: EducationLevel | null;
  /** The name alone says library science. */
  readonly library: boolean;
}

/** Every naming of a degree, those that name the same degree twice joined: “MLS/MLIS”, “Master's degree in library science (MLS)”. */
export function degreeMentions(text: string): readonly Mention[] {
  const all: Mention[] = [];
  for (const { level, library, pattern } of DEGREE_NAMES)
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (isOther(text, start, end) || all.some((mention) => mention.start < end && start < mention.end)) continue;
      all.push({ start, end, level, library: library === true || /\bof (?:library|information|archiv)/u.test(lowered(match[0])) });
    }
  all.sort((a, b) => a.start - b.start);
  const joined: Mention[] = [];
  for (const mention of all) {
    const before = joined[joined.length - 1];
    const both = before && join(before, mention, text);
    if (both) joined[joined.length - 1] = both;
    else joined.push(mention);
  }
  return joined;
}

/** In front of a degree that is only shown: “a copy of your”. */
const PROOF_OF = anyCase(
  /\b(?:(?:photo)?cop(?:y|ies)|scans?|proof|verification|evidence)(?: \([^()]{3,30}\))? (?:of|that you (?:hold|have|earned)) (?:(?:your|their|his or her|the|an?|any|each|required|qualifying|official|original|college) ){0,3}$|\b(?:proofs?|documents|documentation|documented)\b[^.;]{0,30}\b(?:such as|including) (?:an? |your |their )?$|\(whether (?:[a-zß-ž]{1,12} ){0,3}$/u,
  'copy|copies|scan|proof|document|verification|evidence|(whether',
);
/** In front of one that benefits pay for, or that people of a place hold. */
const OF_OTHERS = anyCase(
  /\b(?:tuition|reimburs[a-z]{2,6}|scholarships?)\b[^.;]{0,30}\b(?:for|of|toward|towards) (?:an? |the |their |your )?$|(?:\bpercent|%) of (?:[a-z]{2,14} ){1,4}(?:hold|have|has|possess) (?:an? )?$/u,
  'tuition|reimburs|scholarship|percent|%',
);
/** In front of one that somebody else holds: “those without an advanced degree may apply, but must have …”. */
const LACKED = anyCase(
  /\b(?:without|lack(?:s|ing)?|(?:do|does|did) not (?:yet )?(?:have|hold|possess)|don['’]?t (?:have|hold)|not (?:having|holding|possessing)|in the absence of|unless (?:the |an? )?(?:candidate|applicant|person|you|they|he or she)s? (?:already |currently )?(?:has|have|holds?|possess(?:es)?)) (?:an? |the |such an? |either an? )?(?:[\p{L}.'’-]{2,14} ){0,2}$/u,
  'unless|without|lack|not|don|absence',
);
/** In front of one that is studied for. */
const LEADING_TO = anyCase(/\bleading to (?:such )?(?:an? |the )?(?:master['’]?s? |bachelor['’]?s? |graduate )?$/u, 'leading to ');
const OTHER_AFTER = anyCase(
  /^(?:\s\([a-z.]{2,6}\))?[\s-]{1,2}(?:degree )?(?:stipends?|differential|pay\b|incentive|plan|plans|calendar|schedule|agreement|list|file|copy|coursework|key|index|program director|students?\b(?! (?:may|are|will|can|who))|teachers?|classes|gardener|interns?|tutor(?:s|ing)?|prep(?:aration)?|level courses|(?<=degree )programs?(?! (?:in|from|accredited|or|is|preferred|required)\b)|programs? (?:offered|at|of study)|curricul|services)\b/u,
  'stipend|differential|pay|incentive|plan|calendar|schedule|agreement|list|file|copy|key|index|student|teacher|classes|gardener|intern|program|curricul|services|course|tutor|prep',
);
const OTHER_BEFORE = anyCase(
  /\b(?:supervis[a-zß-ž]{1,4}|serv(?:es|ing)|offers?|offering|confers?|awards?|students? (?:in|from) (?:the )?|programs? (?:for|at) (?:the )?|to|for the|with) (?:[a-zß-ž]{2,14} ){0,2}$/u,
);

const SINCE = anyCase(
  /\b(?:post|subsequent to|after|following|since|beyond)[\s-]{1,2}(?:(?:the|an?|receipt of|receiving|obtaining|earning|completing|completion of|award of|accredited|ala|ala-accredited|masters?['’]?s?|bachelor['’]?s?|in)[\s-]{1,2}){0,6}$/u,
  'post|subsequent to|after|following|since|beyond',
);

/** “Completion of a Library Technology certificate program at an accredited college”: of the applicant, and not of a school. */
function isCompleted(text: string, start: number, after: string): boolean {
  return (
    /^ program at an?\b/u.test(lowered(after)) &&
    /\b(?:complet(?:ion of|ed|e)|graduat(?:ion from|e of|ed from)) (?:an? |the )?$/u.test(
      lowered(text.slice(Math.max(0, start - 24), start)),
    )
  );
}

/** “master plan”, “high school students”, “graduate studies programs” are no degree asked. */
function isOther(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const after = text.slice(end, end + 40);
  // “pays tuition for an MLIS”, “20 percent of adults hold a bachelor's degree”, “master's degree $66,000”: of benefits, of a place, of pay.
  if (OF_OTHERS.test(text.slice(Math.max(0, start - 60), start)) || /^(?: degree)?\s?[:=–-]?\s?\$\d/u.test(text.slice(end, end + 14)))
    return true;
  // “offers a Master of Library Science degree”, “students in graduate degree programs”: of a school.
  if (
    /\b(?:offers?|offering|confers?|awards?|grants) (?:an? |the |both )?(?:[a-zß-ž'’]{3,14} of )?$/u.test(
      lowered(text.slice(Math.max(0, start - 24), start)),
    )
  )
    return true;
  if (/\bdegree$/u.test(lowered(words)) && /^ programs\b(?! (?:in|from|accredited|or|is|preferred|required)\b)/u.test(lowered(after)))
    return true;
  if ((OTHER_AFTER.test(after) && !isCompleted(text, start, after)) || SINCE.test(text.slice(Math.max(0, start - 60), start))) return true;
  if (PROOF_OF.test(text.slice(Math.max(0, start - 40), start)) || LACKED.test(text.slice(Math.max(0, start - 50), start))) return true;
  if (isLeft(text, start, end)) return true;
  // “a combination of graduate education beyond the first year and specialized experience” is read whole.
  if (
    /^(?:graduate|post-?graduate|post[- ]?baccalaureate) (?:studies|study|education|coursework)$/u.test(lowered(words)) &&
    /\bcombination of (?:[a-z-]{2,20} ){0,3}$/u.test(lowered(text.slice(Math.max(0, start - 60), start)))
  )
    return true;
  // “three full years of graduate education leading to such a degree in library science” is study, not a degree.
  const before = text.slice(Math.max(0, start - 60), start);
  if (
    /^graduate (?:studies|study|education|coursework)$/u.test(lowered(words)) &&
    /\byears?['’]?(?: \([^()]{3,40}\))? of (?:[a-z-]{2,14} ){0,4}$/u.test(lowered(before))
  )
    return true;
  if (
    LEADING_TO.test(before) ||
    // “Graduation from a four-year college or university with a bachelor's degree”: the degree is told with it.
    (/^graduation from .{0,80}(?:college|university)$/u.test(lowered(words)) &&
      /^(?: or (?:college|university))? with (?:an? |the )?(?:bachelor|baccalaureate|associate|master|four-year degree)/u.test(
        lowered(after),
      )) ||
    // “will be considered as one year of experience toward the baccalaureate degree”.
    /\byears? of (?:[a-z-]{3,14} ){0,3}experience towards? the (?:required )?$/u.test(lowered(before)) ||
    // “or the equivalent of such a degree from an accredited college”.
    (/^degree from\b/u.test(lowered(words)) && /\bequivalent (?:of|to) such an? $/u.test(lowered(before))) ||
    // “leading to the master's or a higher degree”.
    (/^(?:the )?master/u.test(lowered(words)) &&
      /\bgraduate study\b[^.;]{0,60}\bleading to (?:the |an? )?$/u.test(lowered(text.slice(Math.max(0, start - 110), start)))) ||
    (/^(?:an? )?degrees? in$/u.test(lowered(words)) && /\bsuch $/u.test(lowered(before)))
  )
    return true;
  // “two or more years of education above the high school level”.
  if (/^(?:high|secondary)[- ]?school (?:level|education|graduat)/u.test(lowered(words)) && ABOVE.test(before)) return true;
  if (/^(?:high|secondary)[- ]?school$/u.test(lowered(words)))
    return (
      ABOVE.test(before) ||
      // “Currently attending high school” is read as study that goes on.
      /\b(?:attend(?:ing|s)?|enroll?ed in|students? (?:in|at)|a current)\s(?:an? )?(?:accredited |local )?$/u.test(
        lowered(text.slice(Math.max(0, start - 40), start)),
      ) ||
      (!/\b(?:graduat[a-zß-ž]{1,4}|complet[a-zß-ž]{1,4}) (?:from |of )?(?:an? |accredited )?$/u.test(
        lowered(text.slice(Math.max(0, start - 40), start)),
      ) &&
        !/^ ?(?:or|and|required|graduate|,|$)/u.test(lowered(after)))
    );
  if (/^(?:graduate|post-?graduate) (?:studies|education|coursework)$/u.test(lowered(words)))
    return (
      !/\b(?:equivalent|in|of) $|^(?:and|in|from|or)\b/u.test(lowered(`${text.slice(Math.max(0, start - 14), start)}`)) &&
      OTHER_BEFORE.test(text.slice(Math.max(0, start - 40), start))
    );
  // “graduate study for which a bachelor's degree was a condition of entry”: the study implies it.
  if (WAS_CONDITION.test(text.slice(end, end + 70)) && /\bfor which (?:an? |the )?(?:[a-z'’-]{3,14} ){0,4}$/u.test(lowered(before)))
    return true;
  // “Ability to read at a high school level”: how well, not how long at school.
  if (/^high school level$/u.test(lowered(words)) && READS_AT.test(before)) return true;
  // “Academic education above the twelfth grade” is more than that grade.
  if (/^(?:grade |12th|twelfth)/u.test(lowered(words)) && /\b(?:above|beyond|past|after|higher than) (?:the )?$/u.test(lowered(before)))
    return true;
  // “kindergarten to grade 12”, “K–12th grade”: whom the school teaches.
  if (/^(?:grade |12th|twelfth)/u.test(lowered(words)) && TAUGHT_FROM.test(text.slice(Math.max(0, start - 40), start))) return true;
  // “an equivalent degree at that level, e.g., LL.B. or J.D.”: one is shown, and the degree named before it is asked.
  if (/\be\.g\.,? (?:[a-z.]{2,10},? )?(?:or )?$/u.test(lowered(text.slice(Math.max(0, start - 26), start)))) return true;
  // “A Kansas certificate of library studies”: a state's own, which certifies the librarian.
  if (
    /^certificate (?:of|in) librar/u.test(lowered(words)) &&
    /(?:^|[^.;]\s)\p{Lu}\p{Ll}{3,14} $/u.test(text.slice(Math.max(0, start - 30), start))
  )
    return !/\b(?:[Gg]raduate|[Aa]dvanced|[Pp]rofessional|[Uu]niversity|[Cc]ollege|[Cc]ompletion|[Pp]ost\S{0,12}) $/u.test(
      text.slice(Math.max(0, start - 30), start),
    );
  // “a master's degree with a concentration or certification in archives”: what the degree is with.
  if (
    /^certificat(?:e|ion) (?:in|of)\b/u.test(lowered(words)) &&
    /\b(?:concentration|speciali[sz]ation|emphasis|course ?work|minor) or (?:an? )?$/u.test(lowered(before))
  )
    return true;
  // “Bachelor's degree in education, English, or a closely related degree”: the last of its fields.
  if (/^(?:an? )?(?:closely )?related degree$/u.test(lowered(words)) && LAST_FIELD.test(before) && !/^ (?:in|from)\b/u.test(lowered(after)))
    return true;
  if (/^MIS$/u.test(words)) return /^ (?:department|staff|systems?|team|manager|director)\b/u.test(lowered(after));
  return false;
}

/** Fields of a degree, and the “or” before the last of them. */
const LAST_FIELD = anyCase(/\bin [^.;:]{3,58}, (?:or|and) (?:an? )?$/u);

/** In front of the schooling that what is asked goes beyond. */
const ABOVE = anyCase(/\b(?:above|beyond|past)\s(?:the )?$/u, 'above|beyond|past');

const READS_AT = anyCase(
  /\b(?:read|reads|write|writes|reading|writing|comprehension|arithmetic|math|mathematics|skills)\b[^.;]{0,30}\bat (?:an?|the) $/u,
  'read|writ|comprehension|arithmetic|math|skills',
);

const WAS_CONDITION = anyCase(
  /^(?:,? or (?:the |its |an )?equivalent)? ?(?:degree |diploma )?(?:is|was|are|were) (?:the |an? )?(?:[a-z]{4,10} )?(?:prerequisite|condition|requirement)\b/u,
  'prerequisite|condition|requirement',
);

const TAUGHT_FROM = anyCase(
  /\b(?:kindergarten|pre-?k|k|grades?|\d{1,2}(?:st|nd|rd|th)?|first|sixth|seventh|ninth)\s?(?:to|through|thru|-|–|and)\s?$|\b(?:students?|pupils|children|classes|school|teach\w{0,3}) (?:in|of|for|from|through) (?:the )?$/u,
);

/** What a degree is named for when none is asked: “usually met by any bachelor's degree”, “an equivalent combination of a relevant advanced degree and …”, “12 units of an MLIS program”. */
const NAMED_BEFORE = anyCase(
  /\b(?:(?:usually|normally|ordinarily|generally|typically) (?:met|satisfied|fulfilled) by (?:[a-zß-ž'’-]{2,14} ){0,9}|combination of (?:an? )?(?:relevant |related |appropriate |other )?|(?:units?|credits?|hours|semesters?|courses|coursework) (?:of|in|towards?) (?:an? |the |their )?)$/u,
);
const NOT_EXPECTED = anyCase(
  /^ (?:is|are) not (?:generally |normally |usually |always )?(?:expected|available|offered|awarded)\b/u,
  'expected|available|offered|awarded',
);
/** A degree of no particular subject, and what it is combined with. */
const ANY_ADVANCED = anyCase(/^(?:graduate|advanced|terminal|other|another) degree (?:and|plus|with)\b/u);
/** What an equivalent of a degree is made of, which is read with it: “or equivalent graduate education and experience in …”. */
const EQUIVALENT_BEFORE = anyCase(/\bequivalent $/u, 'equivalent');

function isLeft(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start);
  const named = NAMED_BEFORE.exec(before);
  return (
    (named !== null && (!named[0].toLowerCase().startsWith('combination') || ANY_ADVANCED.test(text.slice(start, start + 60)))) ||
    NOT_EXPECTED.test(text.slice(end, end + 60)) ||
    (EQUIVALENT_BEFORE.test(before) &&
      /^graduate education$/u.test(lowered(words)) &&
      /^ (?:and|or) experience\b/u.test(lowered(text.slice(end, end + 20))))
  );
}

const SAME = anyCase(/^(?:degrees?)?[\s,/()]{0,3}(?:(?:or|and\/or|and|i\.e\.|e\.g\.),? )?(?:an? )?(?:ala[-\s])?\(?$/u);
const OR_ANOTHER = anyCase(/^[^.;:]{0,70}(?:\bor|\/) (?:[a-zß-ž]{1,14} ){0,9}$/u);
const OWN_FIELD = anyCase(/^(?: degrees?)? (?:in|of)\s[^;.]{2,80}$/u);

function join(a: Mention, b: Mention, text: string): Mention | null {
  const between = text.slice(a.end, b.start);
  const named = `${text.slice(a.start, a.end)}${between}`;
  const both = (level: EducationLevel | null): Mention => ({ start: a.start, end: b.end, level, library: a.library || b.library });
  // “MLS degree in …”, “Bachelor of Arts (B.A.) degree in …”.
  if (b.level === null && between.length <= 14 && !/\b(?:or|and)\b|[,;]/u.test(lowered(between))) return { ...both(a.level), end: a.end };
  // “Master's Degree in Library Science: A master's degree in library science from …”: a label and its line.
  if (a.level === b.level && /^(?: in [^.;:]{3,60})?:\s(?:(?:possession|completion) of )?(?:an?\s)?$/u.test(lowered(between)))
    return both(a.level);
  // “a master's degree in library science from an accredited program, or from a New Jersey college Master's program”: the one, from elsewhere.
  if (
    a.level === b.level &&
    /librar/u.test(lowered(named)) &&
    /\bor from (?:an? |the )?(?:[\p{L}'’-]{2,16} ){1,4}$/u.test(lowered(between))
  )
    return both(a.level);
  // “MLS, or a graduate degree in computing” names two.
  if (
    (a.library || /\bA\.?L\.?A\b/u.test(text.slice(Math.max(0, a.start - 24), a.start))) &&
    !b.library &&
    a.level === b.level &&
    /^(?: degrees?)? in (?!librar|information s|archiv)/u.test(lowered(text.slice(b.end, b.end + 40))) &&
    /\bor\b/u.test(lowered(between))
  )
    return null;
  const bare = SAME.test(
    lowered(between)
      .replace(/^ degrees?/u, '')
      .replace(/^ in (?:the|an?) (?:[a-z]{4,12} )?(?:field|discipline|area)(?= \()/u, ''),
  );
  if (a.level === b.level && bare) return both(a.level);
  // “Master's degree in Library Science (MLS)”, “Master's in Library Science or MLIS”.
  if (
    a.level === b.level &&
    a.level === 'master' &&
    between.length <= 90 &&
    b.library &&
    /librar|information|archiv/u.test(lowered(named)) &&
    !/\b(?:and|plus) (?:an?|one)\b/u.test(lowered(between))
  )
    return both('master');
  // “Ph.D. or equivalent doctoral degree”, “Master's degree or equivalent graduate degree”.
  if (
    a.level === b.level &&
    /^(?:\sdegrees?)?(?:\s(?:in|of)\s[^.;:]{3,90})?,?\sor\s(?:an?\s)?equivalent\s$/u.test(lowered(between)) &&
    /^(?:graduate|doctoral) degree/u.test(lowered(text.slice(b.start, b.end)))
  )
    return both(a.level);
  // “Graduation from college with a bachelor's degree”.
  if (
    a.level === 'bachelor' &&
    (b.level === 'bachelor' || ((b.level === 'master' || b.level === 'associate') && /^graduation\b/u.test(lowered(named)))) &&
    between.length <= 90 &&
    /\b(?:with|and (?:possession|receipt) of|having (?:received|earned)) an?\b/u.test(lowered(between)) &&
    !/[.;]/u.test(between)
  )
    return both(b.level);
  // “Advanced degree (MLIS, MA or PhD)”.
  const open = text.lastIndexOf('(', b.start);
  if (open >= a.start && text.indexOf(')', open) >= b.end && bare) return both(a.level);
  // “Graduation from an accredited library school with a master's degree”.
  if (a.level === b.level && a.level === 'master' && /^graduation\b/u.test(lowered(named)) && /^ with an?\b/u.test(lowered(between)))
    return both('master');
  // “… or attainment of a satisfactory score on the G.E.D. exam”, “or having passed the GED tests”.
  // “High school diploma or GED”, “completion of the twelfth grade or high school equivalency”, “G.E.D. from a U.S. institution, or a California High School Proficiency certificate”.
  if (a.level === 'high-school' && b.level === 'high-school' && (between.length <= 40 || OR_ANOTHER.test(between)))
    return both('high-school');
  // “Bachelor's or Master's degree in history”: the lower will do.
  if (
    a.level &&
    b.level &&
    !a.library &&
    bare &&
    /\bor\b|\//u.test(lowered(between)) &&
    !OWN_FIELD.test(between) &&
    !/degree/u.test(lowered(between.slice(0, 8))) &&
    !b.library
  )
    return both(EDUCATION_LEVELS.indexOf(a.level) < EDUCATION_LEVELS.indexOf(b.level) ? a.level : b.level);
  return null;
}
