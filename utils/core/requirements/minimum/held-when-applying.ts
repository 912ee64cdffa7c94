import { anyCase, lowered } from '../../text/any-case';
import type { EducationLevel } from '../ask';
import type { Requirement, Section } from '../requirement';
import { isOnlyNamed } from './only-named';

/** “or access to another dependable way”, “or the ability to obtain one”: nobody is turned away for lack of it. */
const OR_ANOTHER_WAY = anyCase(
  /\bor an? (?:reliable|dependable|suitable|other) alternative\b|\bor\b[^.;\n]{0,40}\b(?:alternat(?:e|ive)|another|other|dependable|reliable|equivalent)\b[^.;\n]{0,40}\b(?:transport\w{0,6}|way|means|method)|\bability to (?:obtain|acquire|secure)\b|\bor (?:be able|demonstrate (?:the |an )?ability|the ability) to (?:travel|get)\b|\bor (?:be )?able to (?:obtain|acquire)\b|\bmay be (?:required|asked)\b/u,
  'or|ability to|may be',
);
/** A test that is taken at the employer's is nothing to hold. */
const TESTED_THERE = anyCase(
  /\btested (?:at|during|on)\b|\btest (?:will be|is) (?:given|administered|conducted)\b|\bperformance test\b|\bas demonstrated by (?:a|an|the) (?:city|county|district|typing)? ?test\b/u,
  'test',
);
/** Before a criterion: the sentence explains what counts or what to send, and asks for nothing. */
const EXPLAINS_BEFORE = anyCase(
  /\bcounts? (?:an?|one|each|every|a full)\b[^.;\n]{0,80}\bas\s(?:an? )?$|\b(?:is|are) worth (?:an? )?$|\bin order to (?:receive|obtain|be given|get) credit\b|\b(?:copy|copies|proof|verification|documentation|transcripts?) of\b|\bis defined as\b|\b(?:come|hired|hires|appointed|appointments|enter|start|begin)\b[^.;\n]{0,40}\b(?:on the strength|on the basis|by virtue) of (?:an? |the )?$|\bfor (?:the )?purposes? of\b|\b(?:claiming|qualifying (?:on the basis of|based on|through|by)) (?:an? |the |your )?$|\b(?:failure to|must|please) (?:list|provide|include|account for|document) (?:at least |all |the (?:last|past) )?$|\b(?:you(?:['’]ll| will)|students|interns) (?:may |can |will )?(?:also )?(?:gain|earn|receive)\b[^;\n]{0,100}$|\b(?:foreign|overseas) (?:studies|degrees?|education)\b(?![^.;\n]{0,60}\b(?:and|or|plus)\b)|\b(?:education|degrees?|diplomas?|credits?|transcripts?) (?:(?:that was |that were )?(?:obtained|earned|completed|received|granted|awarded) )?(?:from )?(?:outside (?:of )?the|abroad|in (?:a )?foreign|in another country)\b[^.;\n]{0,60}\b(?:must|shall|should|need)\b/u,
  'claiming|qualifying|list|provide|include|account for|document|gain|earn|receive|outside|abroad|another country|count|worth|copy of|copies of|proof of|verification of|documentation of|is defined as|foreign|overseas|in order to |transcript| purpose|strength of|basis of|virtue of',
);
/** “Three years in a post for which [a master's degree] was demanded”: the degree tells what kind of post it was. */
const POST_THAT_ASKS = anyCase(
  /\b(?:posts?|positions?|jobs?|class(?:es|ifications?)?|work|capacity|roles?|assignments?|titles?) (?:for which|that (?:is |are )?(?:requir|call|demand|need|carr)\w{0,4}(?: for)?|which (?:requir|call|demand|need)\w{0,3}(?: for)?|requiring|calling for|demanding|needing|where|in which|with)(?:\s(?:an?|the|at least|possession of|holding|having))?(?:\s(?:an?|the))?\s{0,2}$/u,
  'post|position|job|class|work|capacity|role|assignment|title',
);
/** “*** Professional librarian: a post for which …”, “Supervisory experience means …”: the line says what a word means, and asks for nothing. */
const DEFINES = anyCase(
  /^\s{0,4}(?:\(?[*†‡§]{1,6}\)?\s{0,2})?(?:(?:note|definitions?):\s)?["“'‘]?(?:[\p{L}/’'‘“”"-]{2,20}[ ,]{1,2}){0,7}[\p{L}/’'”"-]{2,20}\s{0,2}(?:\b(?:means(?! (?:all|any|one|both|either)\b)|is defined as|are defined as|is understood (?:as|to mean)|refers? to|denotes|shall mean)\b)/u,
  'means|defined|understood|refer|denotes|shall mean',
);
/** A footnote that opens with a term and a colon: “** Librarian: …”. */
const FOOTNOTE_TERM = anyCase(
  /^\s{0,4}\(?[*†‡§]{1,6}\)?\s{0,2}(?!note\b|important\b)["“]?(?:[\p{L}’'-]{2,20} ){0,6}[\p{L}’'-]{2,20}["”]?\s?(?::|[–—-]\s)/u,
  '*|†|‡|§',
);
const OBLIGES = anyCase(/\b(?:must|required|applicants?|candidates?|need to)\b/u);

/** Whether the line that holds `at` only says what a word means. */
function isDefinition(text: string, at: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
  if (DEFINES.test(before)) return true;
  return FOOTNOTE_TERM.test(before) && !OBLIGES.test(before);
}

const levelOf = (ask: Requirement['ask']): EducationLevel | undefined => (ask.kind === 'education' ? ask.level : undefined);

function asksForDegree({ ask }: Requirement, level: EducationLevel | undefined): boolean {
  return ask.kind === 'education' && ask.level === level;
}

/** “Applicants for the YOUTH specialty must have …”, “For positions designated as bilingual, …”: asked of a part of those who apply, who choose it. */
const OF_A_PART = anyCase(
  /\b(?:applicants?|candidates?|those|persons?|anyone|incumbents?|employees?) (?:(?:apply|fil|compet|test|appl)\w{2,4} )?(?:for|in|assigned to|placed in|seeking) (?:the |an? |any |one of the )?(?:[\p{L}()/’'-]{2,20} ){0,4}(?:special(?:ty|i[sz]ation|ties)|emphas[ei]s|designation|(?:bilingual|selective|special|second|separate|language)[\p{L} -]{0,16} (?:list|positions?|assignments?|certification|openings?|branch(?:es)?))\b|\bfor (?:the |any |those |all )?(?:bilingual|(?:[\p{L}-]{3,16}[- ]){1,2}speaking) (?:list|positions?|assignments?|openings?|posts?|branch(?:es)?)\b|\b(?:for|in|to fill) (?:the |any |those )?(?:positions?|posts?|assignments?|vacancies|openings|jobs|branches) (?:that (?:are|have been) )?(?:designated|identified|classified|flagged|marked|labeled|requiring|that require|with|at|in|where)\b|\b(?:in addition, )?for the [\p{L} &/-]{3,30} (?:speciality|specialty|speciali[sz]ation|emphasis|option only|list only)\b|\b(?:bilingual|[\p{L}-]{3,16}[- ]speaking) (?:positions?|posts?|assignments?|openings?|jobs|vacancies)\b[^.;\n]{0,40}\b(?:requires?|must|calls? for|needs?|demands?)|\b(?:for|in) the (?:positions?|posts?|jobs) (?:named|called|marked|listed as|that say)\b|\bto be (?:placed|considered|put) (?:on|for) the (?:bilingual|[\p{L}-]{3,16}[- ]speaking|speciali[sz]ed)\b/u,
  'special|emphas|designat|list|position|post|assignment|opening|branch|vacanc|jobs|certification|option only|bilingual|speaking',
);

/** After it: “30 semester units = one year of education”. */
const EXPLAINS_AFTER = anyCase(
  /^\W{0,3}(?:=|equals?\b|(?:is|are|shall be|will be) (?:considered )?(?:equal|equivalent) to\b)/u,
  '=|equal| equivalent to',
);

/** “To file on a promotional basis”, in an exam that outsiders may take too: only a second list is meant. */
const PROMOTIONAL = anyCase(/\bpromotional\b/u);
const PROMOTIONAL_ONLY = anyCase(
  /\bonly\s{1,2}(?:on\s{1,2}an?\s{1,2})?(?:inter|intra)?(?:departmental\s{1,2})?promotional\b/u,
  'promotional',
);
const OPEN_TOO = anyCase(
  /\bopen (?:competitive )?candidates?\b|\bon (?:an?|both) (?:an? )?(?:open|(?:inter)?departmental promotional and (?:an )?open|promotional and (?:an )?open)\b|\bopen[ -]competitive (?:list|basis)\b|\bopen (?:and|&) (?:inter|promotional)|\bpromotional (?:and|&) (?:an )?open\b/u,
  'open',
);
/** Shown at hire by those whom it concerns. */
const AT_HIRE = anyCase(/\bselective service\b/u);
/** “English and French are the working languages of the Secretariat” tells of the employer. */
const WORKING_LANGUAGE = anyCase(/\bthe (?:official|working) languages?\b/u, 'language');

/** “You will be tested for your ability to speak it”, “Bilingual pay is paid to employees who speak Spanish”: of those whom it concerns. */
const NO_LANGUAGE_ASKED = anyCase(
  /\b(?:will|may) be tested\b|\b(?:pay|differential|bonus|stipend|premium|points)\b/u,
  'be tested|pay|differential|bonus|stipend|premium|points',
);
/** “An additional year of experience may be considered when setting the starting salary”. */
const SETS_PAY = anyCase(
  /^[^.;\n]{0,140}\b(?:(?:starting|initial|beginning|higher) (?:salary|pay|step|rate)|placement on the salary|(?:salary|pay) (?:placement|offer|step))\b/u,
  'salary|pay|step|rate',
);

/** “who have six months of experience or less”: nobody is asked for so little. */
const OR_LESS = anyCase(/^[^.;\n]{0,80}\bor (?:less|fewer)\b/u, 'or less|or fewer');

/** “New librarians with experience elsewhere are welcome to apply”: nobody is asked for that. */
const INVITES = anyCase(/\b(?:welcome|encouraged|invited) to apply\b/u, 'to apply');
/** “Experience or interest in working with teens”: who is only willing will do. */
const OR_WILLING = anyCase(
  /\bexperience\s{0,2}(?:\/|,?\s(?:and\/)?or\b)\s{0,2}(?:an? |strong |demonstrated |genuine ){0,2}(?:interest|willingness|comfort|passion|desire|enthusiasm|aptitude|ability|familiarity)\b|\b(?:interest|willingness|comfort)(?: in| with)? or experience\b/u,
  'experience + interest|willingness|comfort|passion|desire|enthusiasm|aptitude|ability|familiarity',
);
/** “Knowledge, skills and abilities”: what stands there is examined later, except where it is called a qualification or gives a length. */
const SKILLS_HEADING = anyCase(/\b(?:knowledge|skills?|abilities|ability|competenc(?:y|ies))\b/u, 'knowledge|skill|abilit|competenc');
const QUALIFYING_HEADING = anyCase(/\b(?:experience|education|qualif\w{1,12}|requirements?|minimum|required)\b/u);

/** “Out-of-class experience will be considered if it is verified”: told of what counts, and asked of nobody. */
const WILL_COUNT = anyCase(
  /\b(?:will|may|can|shall|is|are) (?:also |not |only |both ){0,2}(?:be )?(?:considered|credited|counted|accepted|qualifying|given credit|acceptable|creditable)\b/u,
  'considered|credited|counted|accepted|qualifying|given credit|acceptable|creditable',
);
/** “Experience in state service applied toward this pattern must include …”: asked of those who count such experience, and of nobody else. */
const IF_COUNTED = anyCase(
  /\bexperience\b[^.;\n()]{0,60}\b(?:applied|used|counted|credited|claimed|offered|submitted) (?:toward|for|under|in|to (?:meet|satisfy|qualify)) (?:for |under )?(?:this|that|the) (?:\w{1,14} )?(?:pattern|option|alternative|requirement|category|path|way|section)\b[^.;\n()]{0,20}\b(?:must|shall|has to|have to|needs? to)\b/u,
  'experience + pattern|option|alternative|requirement|category|path|way|section',
);
/** “Specialized experience for the GS-05 grade means …”: the words that are explained, read as a criterion. */
const TERM = anyCase(/\b(?:means|refers to|is defined as)\W{0,3}$/u, 'means|refers to|defined as');
/** “Must have or be willing to obtain”: nobody is turned away for lack of it. */
const OR_TO_COME = anyCase(
  /\b(?:have|hold|possess|having|holding|possessing|possession of)(?:,? or| and\/or) (?:be |the )?(?:willing(?:ness)?|prepared|ready|able|ability|agree(?:ing)?|working|eligible|commit(?:ted)?)(?: to| toward)? (?:obtain|get|acquire|earn|complete|pursue|seek|gain|secure|receive|work toward|obtaining|getting|earning|completing)\b/u,
  'willing|prepared|ready|able|ability|agree|working|eligible|commit',
);

/** “…, or willingness to enroll in a certification program”; not “or eligibility for an emergency permit”, which is held as well. */
const OR_WILL_GET = anyCase(
  /\bor (?:the |an? |be |have |demonstrated )?(?:willing(?:ness)?|commit(?:ment|ted)|agree(?:ment)?|intent|intention|plan) to (?:obtain|acquire|enroll|complete|pursue|become|secure|work toward|get|earn)\b/u,
  'willing|commit|agree|intent|plan',
);

/** “Candidates who hold a license should bring it”: told to those who do; not “only those who hold”. */
const WHO_HOLD = anyCase(
  /^(?!.{0,160}\b(?:only|must|required)\b).{0,80}\b(?:candidates?|applicants?|those|persons?|individuals|employees|librarians|staff|anyone) who (?:already |currently )?(?:hold|have|possess|own)\b/u,
  'who hold|who have|who possess|who own|who already|who currently',
);

/** “Only study past the first 60 semester hours can be credited toward experience”, “30 semester hours is worth six months”. */
const STUDY_COUNTS = anyCase(
  /\b(?:can|may|will|is|are) (?:only |also )?(?:be )?(?:credited|counted|applied|creditable) (?:toward|as|for)\b|\b(?:is|are) worth\b|\bonly (?:study|education|schooling|course ?work|credits?) (?:past|beyond|above|in excess of)\b/u,
  'credit|count|applied|worth|only',
);

/** “While they work for us”, “by the first day”: where one lives once one has the post. */
const ONCE_HIRED = anyCase(
  /\bwhile (?:they|you|he|she|employed|working|in)\b|\bduring (?:the |their |your )?(?:employment|appointment|term)\b|\bcommuting distance\b|\bby (?:the )?(?:first|start)\b|\bwithin a reasonable\b|\b(?:within|no (?:more|farther) than) (?:an? |\w{1,10} )?(?:\(?\d{1,3}\)? )?(?:miles?|hours?|minutes?)\b/u,
  'while|during|distance|by |within|no more|no farther',
);

/** Whether an experience without a length, a speed at the keyboard, or a command of English, stands under a heading of knowledge, skills and abilities. */
export function isAmongSkills({ ask, span, quote }: Requirement, sections: readonly Section[], text: string): boolean {
  const english = ask.kind === 'language' && ask.languages.length === 1 && ask.languages[0] === 'en' && !OBLIGES.test(quote);
  const speed = ask.kind === 'typing' && !/certificate/u.test(lowered(quote));
  const unnumbered = ask.kind === 'experience' && ask.months === null;
  if (!english && !speed && !unnumbered) return false;
  const { heading, kind } = sections.find((section) => section.span.start <= span.start && section.span.end > span.start) ?? {};
  // “Physical requirements: … ability to speak English clearly on the telephone”.
  if (english && kind === 'physical') return true;
  const words = heading === null || heading === undefined ? '' : text.slice(heading.start, heading.end);
  return SKILLS_HEADING.test(words) && !QUALIFYING_HEADING.test(words);
}

/** A line that a bullet opened in mid-sentence: “a library / - science degree”. */
const GOES_ON = /^\s{0,8}(?:[-•*–—]\s{1,3})?\p{Ll}/u;

/** Where the sentence that holds `at` begins: after a full stop, a semicolon or a line break, unless the line above goes on. */
function sentenceStart(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1);
  const start = Math.max(text.lastIndexOf('. ', at - 1), line, text.lastIndexOf(';', at - 1)) + 1;
  if (line < 0 || start !== line + 1 || !GOES_ON.test(text.slice(start, start + 12))) return start;
  return /[\p{Ll},]\s{0,2}$/u.test(text.slice(Math.max(0, line - 3), line)) ? text.lastIndexOf('\n', line - 1) + 1 : start;
}

/** Whether a screening criterion must really be held when applying: a second look at its sentence, where the finding itself did not tell. A degree that only the definition of a post names is asked all the same; where one of `others` asks for it too, the definition is one. */
export function isHeldWhenApplying(one: Requirement, text: string, others: readonly Requirement[] = []): boolean {
  const { id, ask, quote, span } = one;
  const start = sentenceStart(text, span.start);
  const before = text.slice(Math.max(start, span.start - 160), span.start);
  if (OR_TO_COME.test(`${before}${quote.slice(0, 60)}`)) return false;
  const after = text.slice(span.end, span.end + 120).split(/[.;\n]/u)[0] ?? '';
  if (OF_A_PART.test(`${before}${quote}`) && !/\b(?:this|these|both|all) (?:positions?|posts?)\b/u.test(lowered(before))) return false;
  if ((ask.kind === 'licence' || ask.kind === 'certificate') && OR_WILL_GET.test(`${quote}${after}`)) return false;
  if ((ask.kind === 'licence' || ask.kind === 'certificate') && WHO_HOLD.test(`${before}${quote}`)) return false;
  switch (ask.kind) {
    case 'licence':
      return (
        !OR_ANOTHER_WAY.test(`${before}${quote}${after}`) &&
        !/\b(?:needed|required|necessary) only (?:by|of|for|if|when)\b/u.test(lowered(`${quote}${after}`))
      );
    case 'typing':
      return !TESTED_THERE.test(`${quote}${after}`) && !/\b(?:typical|usual|average)\b/u.test(lowered(`${quote}${after}`));
    case 'education':
    case 'experience':
      if (TERM.test(quote) || IF_COUNTED.test(before)) return false;
      if (isOnlyNamed(one, text, before, after, () => others.some((other) => other.id !== id && asksForDegree(other, levelOf(ask)))))
        return false;
      if (ask.kind === 'education' && STUDY_COUNTS.test(`${before}${quote}${after}`)) return false;
      if (OR_LESS.test(`${quote.slice(-60)}${after}`) || INVITES.test(after) || OR_WILLING.test(quote) || SETS_PAY.test(`${quote}${after}`))
        return false;
      if (ask.kind === 'experience' && ask.months === null && WILL_COUNT.test(`${quote}${after}`)) return false;
      if (
        (isDefinition(text, span.start) || (ask.kind === 'education' && POST_THAT_ASKS.test(before))) &&
        (ask.kind !== 'education' || others.some((other) => other.id !== id && asksForDegree(other, ask.level)))
      )
        return false;
      return !EXPLAINS_BEFORE.test(before) && !EXPLAINS_AFTER.test(after);
    case 'eligibility':
      if (ask.type === 'residency' && ONCE_HIRED.test(`${quote}${after}`)) return false;
      return !AT_HIRE.test(quote) && !(PROMOTIONAL.test(quote) && OPEN_TOO.test(text) && !PROMOTIONAL_ONLY.test(text));
    case 'language':
      return !WORKING_LANGUAGE.test(`${quote}${after.slice(0, 40)}`) && !NO_LANGUAGE_ASKED.test(`${before}${quote}`);
    default:
      return true;
  }
}
