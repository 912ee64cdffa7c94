import { anyCase, asWritten } from '../../text/any-case';
import { NUMBER } from '../../text/numbers';

// The words by which criteria are joined, each looked for in what stands between two of them, or at the edge of one.

/** Words between a connective and the criterion it opens: “or [at least]”, “and [a minimum of]”. */
const LEAD_IN = String.raw`(?:[\s("“•*–—-]|\(?(?:\d{1,2}|[a-h]|i{1,3})[.)]|\b(?:an?|the|at|least|minimum|of|possess(?:ion)?|have|has|having|will|shall|should|who|put|worked|spent|served|must|be|been|hold|holding|either|both|some|any|also|additional|other|in|with|equivalent|combination|completion|completed|to|graduat(?:e|ed|ion)|from|experience:?|education:?|college:?|certificate:?|training:?|valid|current|one|two|three|recent|relevant|related|professional|up|approximately|a total|including|earned|on|active|progressive(?:ly)?|responsible|demonstrated|proven|years?['’]?|months?|\d{1,2}\+?)\b[:,]?){0,9}`;
/** “or” in front of a criterion, with nothing but its lead-in between. */
export const OR_BEFORE = anyCase(new RegExp(String.raw`(?:^|[\s,;.(/–—-])(?:and\s?\/\s?or|or)\b[:,]?${LEAD_IN}$|\/\s?$`, 'u'));
/** “and”, “plus”, “with” and their like in front of a criterion. */
export const AND_BEFORE = anyCase(
  new RegExp(
    String.raw`(?:^|[\s,;.(])(?:and|plus|as well as|along with|together with|coupled with|with|&|\+)(?![\w/])[:,]?${LEAD_IN}$`,
    'u',
  ),
);
/** “, with graduate coursework or [formal training]”. */
export const WITH_UNREAD = anyCase(
  /^(?:[\s),*]{0,4}|,? or an? (?:closely )?(?:related|similar) field,? )(?:with|plus|including|supplemented by)\s(?:[\p{L}-]{2,16}\s){1,6}or\s(?:[\p{L}-]{2,16}\s){0,2}$/u,
  'with|plus|including|supplemented',
);
/** “and either [A] or [B]”: the choice that follows is one thing. */
export const EITHER_BEFORE = anyCase(
  /\b(?:either|one(?: \(1\))? of(?: the following)?|any(?: one)? of(?: the following)?)\W{0,4}(?:\(?(?:a|1|i)\)?[.)]?\s{0,2})?(?:an?\s)?$/u,
  'either|one of|one (1) of|any of',
);
/** “or” at once behind a criterion, at the end of its line. */
export const OR_AFTER = anyCase(/^[\s).,;]{0,4}(?:;\s{0,2}|,\s{0,2})?(?:and\s?\/\s?or|or)\s{0,3}(?:$|\n)/u);
/** A line that says only “or”. */
export const LONE_OR = anyCase(/\n\W{0,8}(?:or|and\s?\/\s?or)\W{0,8}(?:\n|$)/u);
/** A line that says only “and”, “plus”, “in addition”. */
export const LONE_AND = anyCase(/\n\W{0,8}(?:and|plus|in addition(?: to the above)?)\W{0,8}(?:\n|$)/u);
/** At the end of the line before the criterion's own; an “or” before a line that was not read joins that one. */
export const OR_AT_LINE_END = anyCase(/(?:^|[\s;,.(])(?:and\s?\/\s?or|or)\W{0,3}\n[^\n]{0,200}$/u);
/** The same with “and”. */
export const AND_AT_LINE_END = anyCase(/(?:^|[\s;,.(])(?:and|plus)\W{0,3}\n[^\n]{0,200}$/u);
/** At the beginning of the criterion's own line: “or”, “(b) otherwise”. */
export const OR_OPENS_LINE = anyCase(
  /\n\W{0,8}(?:\(?(?:\d{1,2}|[a-h])[.)]\s{0,3})?(?:or|alternatively|otherwise|failing that)\b[^\n]{0,200}$/u,
);
/** A line with a number, a letter or the name of a way. */
export const MARKED_LINE = anyCase(/(?:^|\n)[ \t]{0,8}(?:\(?(?:\d{1,2}|[a-h])[.)]|option\b|pattern\b)/u);
/** What speaks of a license, typing or a language, which a posting names after its ways. */
export const LISTED_LATER_WORDS = anyCase(/\blicen[sc]e|\btyping\b|\bwords (?:per|a) minute\b|\bbilingual|\bfluen/u);

/** The mark and the connective that a criterion's own words begin with. */
export const OPENING = anyCase(/^(?:\(?[a-h1-9][.)]\s{0,2})?(?:and\s?\/\s?or|or|and|plus)\s{1,2}/u);
/** The connective that they end with. */
export const CLOSING = anyCase(
  /[,;]?\s{1,2}(?:and\s?\/\s?or|or|and|plus)(?:\s(?:will|must|shall|should|to))?(?:\s(?:have|hold|possess))?(?:\seither:?)?\s{0,2}(?:\(?[a-h1-9i][.)])?$/u,
);
/** A new sentence that begins with AND: “… OR B. five years. AND Specialized Experience: one year”. */
export const AND_OPENS_SENTENCE = asWritten(/[.;]\s{1,2}(?:AND|PLUS|IN ADDITION)\b(?! ?\/)[^.;]{0,60}$/u, 'AND|PLUS|IN ADDITION');
/** “one of those years as an Assistant Director”: a part of the time named before. */
export const PART_OF_TIME = anyCase(
  /^\W{0,3}(?:(?:at least|a minimum of|with|or|and|including) ){0,3}(?:\(?\d{1,2}\)?|one|two|three|four|five|half|some)(?: \(\d{1,2}\))? (?:years? )?of (?:those|these|the|which|them|that)\b/u,
  ' of th| of which',
);
/** “Bachelor's degree: ” in front of a length, “Master's degree: 1 year” behind it. */
export const DEGREE_AND_COLON = anyCase(
  /\b(?:bachelor|master|associate|doctora|graduate|college|mli?s|diploma|school)[a-z'’]{0,6}(?: degree)?\s?(?::|=|–|—)\s{0,2}$/u,
  'bachelor|master|associate|doctora|graduate|college|mlis|mls|diploma|school',
);
export const COLON_AND_LENGTH = anyCase(new RegExp(`^[^.;:=]{3,50}\\s?(?::|=|–|—)\\s{0,2}(?:at least )?${NUMBER}\\b`, 'u'));
/** “one of the following: ”, “any of these: ” within a line, in front of its list. */
export const INLINE_CHOICE = anyCase(
  /\b(?:(?:any |at least |meet |meeting )?one(?: \(1\))?(?: or more)?|any|either) of (?:the following|these|the below)(?: [a-z]{4,14}){0,3}\s{0,2}:[^.:]{0,600}$|\beither\s{0,2}:[^.:]{0,600}$/u,
  'one of |one (1) of |more of |any of |either',
);
/** “; ”, “; (2) ”, “; a ”: between two of a list, and no more. */
export const BARE_SEMICOLON = anyCase(/^[\s)”"]{0,3};\s{1,2}(?:\(?[a-h1-9][.)]\s)?(?:an?\s|the\s|at\sleast\s)?$/u);
/** “Grade 12, included or supplemented by courses”: asked with it, whatever the “or” joins. */
export const SUPPLEMENTED = anyCase(
  /\b(?:supplemented|augmented|accompanied|complemented|followed) (?:by|with)\b/u,
  'supplemented|augmented|accompanied|complemented|followed',
);

/** “or (b) ”: the next of a list of marked ways. */
export const OR_MARKED = anyCase(/(?:^|[\s;.,])or,?\s{1,2}\(?(?:[b-h]|[2-9])[.)]\s/u, 'or');
/** A sentence that an OR in capitals opens, with a label or a letter at most: “OR COMBINATION OF EXPERIENCE AND EDUCATION: ”. */
export const OR_LABELED = asWritten(/[.;:)]\s{1,3}(?:-{1,4})?OR\b(?:-{1,4})?[^.;\n]{0,60}?(?:[A-D1-4][.)]\s)?[^.;\n]{0,60}$/u, 'OR');

/** “otherwise”, “candidates without the degree”: what follows is another way. */
export const OTHERWISE = anyCase(
  /\b(?:otherwise|alternatively|failing (?:that|which)|in the absence of (?:such|this|the|a) degree|(?:candidates?|applicants?|persons?|people|those|anyone|someone) (?:without|lacking|who (?:lack|do not have|don['’]t have|do not hold)) (?:one|it|such|that|this|the degree|such a degree|an mli?s|a degree|that degree))\b[^.;\n]{0,70}$/u,
  'otherwise|alternatively|failing|absence|without|lack|not have|not hold|t have',
);

/** In front of a degree that makes another length enough. */
export const FOR_THOSE_WITH = anyCase(
  /^[\s)*]{0,3}[;.,]\s{1,2}(?:(?:or|but|and),? )?(?:if )?(?:with|for (?:those|candidates|applicants|holders|persons) (?:with|of|who have|holding)|(?:those|candidates|applicants|persons) (?:with|who have|holding)|holders of|you have)\s(?:an?|the)?\s?$/u,
  'with|those|candidates|applicants|holders|persons|you',
);
/** “The second is a bachelor's degree …”: one more of the ways that were announced. */
export const NEXT_WAY = anyCase(
  /[.;]\s{1,2}(?:or,? )?(?:the|an?) (?:second|third|fourth|other|alternative)(?: (?:way|path|route|option|alternative|possibility))? (?:is|requires|calls for|consists of|asks(?: for)?|takes|combines)\b[^.;]{0,40}$/u,
  'second|third|fourth|other|alternative',
);
/** “For an assistant [60 credits] are required. For an associate [a degree]”: two ranks, each with its own. */
export const FOR_CLASS = anyCase(
  /[.;]\s{1,2}(?:and )?for (?:an?|the) (?:[\p{L}-]{3,16} ){0,2}(?:assistant|associate|librarian|technician|clerk|aide|page|specialist|archivist|manager|supervisor|intern|level|rank|grade|position)\b[^.;]{0,60}$|[.;]\s{1,2}(?:and )?(?:for|at) (?:the )?gs[- ]?\d{1,2}\b[^.;]{0,60}$/u,
  'for a|for the|for gs|at gs|at the gs',
);
/** The same where a line or a sentence begins. */
export const OF_CLASS = anyCase(
  /(?:^|[.:;\n•]\s{0,3})for (?:an?|the) (?:[\p{L}-]{3,16} ){0,2}(?:assistant|associate|librarian|technician|clerk|aide|page|specialist|archivist|manager|supervisor|intern|level|rank|grade|position)\b|(?:^|[.:;\n•]\s{0,3})(?:for|at) (?:the )?gs[- ]?\d{1,2}\b/u,
  'for a|for the|for gs|at gs|at the gs',
);
/** Behind it: “, four years”, “ only two years”. */
export const SO_LONG = anyCase(
  new RegExp(
    `^[^.;\\n]{0,24}?(?:[,:–—-]|\\bonly|\\bneed)\\s{1,2}(?:(?:only|just|you need|need|needs?|must have|a minimum of|at least) ){0,2}${NUMBER}\\b`,
    'u',
  ),
);

/** “You may apply if you are [in your last semester]”: the same, told before. */
export const MAY_FILE_IF = anyCase(
  /\b(?:may|can|will) (?:also )?(?:file|apply|compete|be (?:considered|accepted|admitted|eligible|allowed))\b[^.;\n]{0,40}\b(?:if|when|while|provided)\b[^.;\n]{0,30}$|\b(?:consideration (?:will|may|can) (?:also )?be given to|(?:will|may) (?:also )?consider|welcome) [^.;\n]{0,60}$/u,
  'if|when|while|provided|consider|welcome',
);

/** “may also apply”, “are eligible”: who is let in. */
export const MAY_FILE = anyCase(
  /\b(?:may|can|will|shall) (?:also )?(?:file|apply|compete|participate|take (?:the|this) (?:written )?(?:exam(?:ination)?|test)|be (?:considered|accepted|admitted|eligible|allowed))\b|\bare (?:also )?(?:eligible|encouraged|welcome|invited)\b/u,
);

/** “… plus EITHER” at the end of a line: the ways below it are one thing, asked with what stands before. */
export const PLUS_EITHER = anyCase(
  /^[^.;\n]{0,24}\b(?:plus|and|in addition|as well as|with)\s(?:either|(?:any )?one of|any of)\b[^.;\n]{0,30}:?\s{0,2}\n|^[^.;\n]{0,24}\b(?:plus|and)\s{0,2}:\s{0,2}\n\s{0,8}\(?(?:a|i|1)[.)]\s/u,
  'either|one of|any of|:',
);
