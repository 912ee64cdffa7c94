import { anyCase, lowered } from '../../text/any-case';
import { hasSmall, lettersIn } from '../../text/letters';

/** How a line begins that stands among qualifications and is none: notes, what happens next, who the employer is. */
const OTHER_OPENING = anyCase(
  /^(?:\(?\*|(?:and )?either$|(?:and,? )?in (?:either|any|each) case,?$|direct deposit\b|time (?:spent|worked|served)\b|(?:(?:an?|the) )?(?:[a-z-]{3,16} ){0,3}(?:experience|library|work|program|degree|training|accreditation) (?:is (?:any|work|defined|understood)|means|refers to)\b|(?:internships?|practica|volunteer work|part-time work) (?:do|does|will|may|can|are|is)\b|advertised\b|(?:meet|satisfy) (?:one|either|both|(?:any|all|the|an?) (?:[a-z]{3,14} ){0,4}(?:requirements?|qualifications?|criteria|standards?|options?|minimums?|conditions?|following|below)|\(?[a-d1-4]\b)|education (?:completed|obtained|earned|gained)|degrees? (?:must|earned|obtained)|the (?:work|experience|training) (?:may|must|should|can)|note\b|notes?:|please\b|kindly\b|applicants? (?:are|may|who|with|will|selected|should (?:apply|submit|note|attach))|applications?\b|candidates? (?:are|may|who|will be|selected|completing|with (?:questions|disabilit))|if |see |levels? of [a-z][a-z ]{3,30} (?:[ivx]{1,4}|\d)\b|full performance\b|entry level \(|for (?:more|further|full|additional|a complete|consideration|those|the purpose)|visit|click|salary|pay\b|hours?\b|schedule:|location|department\b|position (?:type|number|status)|job (?:type|id|code)|to apply|apply|deadline|closing|(?:open|continuous)(?:ly)? until (?:filled|closed)|(?:(?:this|the) )?(?:position|posting|job|recruitment|vacancy) (?:closes|opens|will close|closed|is open)|this (?:is|position|posting|job|role|class|exam|list|recruitment|description|appointment)|these (?:positions|examples|statements|are)|the (?:above|following|information|statements|selected|university|city|county|library|college|district|board|position|job|incumbent (?:will|is|works)|duties|library['’]s|examination|department|organization|museum|school|successful candidates? will (?:join|work|report|serve|receive|undergo|be (?=[a-z])(?:appointed|required|hired|offered|placed|subject)))|all of (?:these|the following)|all (?:offers?|applicants?|applications?|team members|positions|employees|qualified|of the above|other)|we (?:are|offer|will|value|welcome|encourage|thank|believe|strive|do|provide)|our |equal|an equal|eoe\b|aa\/|only|no phone|upon|appointments?|in (?:accordance|compliance|addition to the (?:above|salary)|lieu)|part[- ]time (?:experience|work)|volunteer|substitut|(?:such )?alternatives? to (?:the )?(?:above|these|foregoing)\b|any (?:equivalent|combination|other combination)|an? equivalent|(?:an? |some )?combination of (?:specialized |graduate |both )?(?:education|experience|training)\b|or (?:an? |the |its )?(?:any )?(?:equivalent|combination)|must (?:participate in|use|enroll in|sign up for) (?:the |a )?direct deposit|equivalen|or$|and$|and\/or$|plus$|none\b|n\/a|not applicable|posted|revised|updated|page \d|http|www|reports? to|rank|appointment|tenure|grade|range|benefits|fair labor|flsa|bargaining|union|class (?:code|specification)|experience is defined|qualifying|typical (?:ways?|qualifications)|a typical way|accreditation|examples?:|for example|such as|including:|new (?:graduates|librarians)|internal|multiple|there (?:is|are)|it is|successful candidates will be (?:placed|contacted|required)|information|generally\b|in general|current (?:federal )?employees|to (?:be )?qualif(?:y|ied)|you (?:must meet|may qualify|qualify)|your (?:r[eé]sum[eé]|application)|in this (?:announcement|bulletin|posting|context|recruitment)|conditions of|everything (?:below|above)|(?:[a-z]{3,10}[- ]){0,3}(?:probationary|trial|introductory) (?:period|year)|an? (?:[a-z]{3,10}[- ]){0,3}(?:probation|trial|working test|introductory)[a-z]{0,5} (?:period|year)|you (?:will|may|must) be (?:subject|asked|required|appointed|notified|evaluated|considered|rated|contacted)|travel (?:among|between|is|expenses)|the certificate|about (?:half|the)|other duties|performs? (?:other|related)|related (?:work|duties)|may be required|must (?:pass|undergo|complete a|successfully (?:pass|complete)))/u,
);

/** What makes a line a statement about the employer, the law or the procedure wherever it stands. */
const OTHER_MATTER = anyCase(
  /\b(?=)(?:page \d{1,2} of \d{1,2}|page \d{1,2}(?=\W{0,3}$)|equal (?:opportunity|employment)|affirmative action|without regard to|regardless of|protected veteran|reasonable accommodation|discriminat[a-zß-ž]{2,5}|is an at-will|will be (?:considered|contacted|notified|evaluated|reviewed|accepted|determined|given|placed|used|scheduled|offered|paid|sent|required to (?:pass|take))|are encouraged to apply|encourages? (?:\p{L}{2,14},? ){1,9}to apply|encourages? applications|encourage applicants|eligibility list|civil service rule|collective bargaining|salary (?:range|is)|commensurate|per (?:hour|month|year|annum)|benefits? (?:package|include)|paid time off|health insurance|retirement|not required to apply|welcome to apply|no (?:prior |previous )?experience (?:is )?(?:necessary|required)|time[- ]in[- ]grade|promotional basis|reserve list|tax (?:reporting|withholding)|next lower grade|experience refers to|proof of (?:identity|eligibility|right)|(?:will|shall|can|may)(?: not|not)? be appointed|is (?:an?|the|one of the) (?=[a-z])(?:world-class|leading|premier|nationally|public|private|comprehensive|largest|only|vibrant|diverse|growing|member of)\b|does(?:n['’]t| not) (?:do it|count)|will be held|is defined as|financial disclosure|(?:federal|state) (?:law|regulations?) requires?|social security number|closing date|(?:must|should) be able to (?:satisfactorily )?perform (?:each|all|the) (?:of the )?essential|(?:listed|described) (?:below|above|here|herein) (?:are|is) representative of|^please (?:bear in mind|note|be (?:advised|aware)|remember|keep in mind|read|see)\b|^kindly (?:read|note|see)\b|^in case of (?:doubt|questions?)\b|following physical (?:demands|abilities|requirements|conditions)|(?:is|are) as follows\W{0,2}$|(?:two|one|six|three|\d)[- ](?:\(\d{1,2}\)[- ])?(?:year|month)s? (?:trial|probation\w{0,5}|introductory|working test) period|https?:\/\/|www\.|\.(?:com|org|edu|gov)\b|\$\d)/u,
);

/** “Candidates must have …”, “should be able to …”: a demand, however the line begins. */
export const DEMANDS = anyCase(
  /\b(?:must|should|will|shall|need(?:s)? to) (?:also )?(?=[a-z])(?:have|possess|be (?:able|willing|proficient|comfortable|familiar|knowledgeable|committed|an?|highly|self|skilled|detail|flexible|organized)|demonstrate|exhibit|display|show|bring)\b|\b(?:requires?|required?:|looking for|seeks?|seeking)\b/u,
  'looking for|must|need|require|seek|shall|should|will',
);

/** A heading that lost its look: “Preferred qualifications (required at hire)”, “WHEN”. */
const HEADING = anyCase(
  /^(?:(?=[a-z])(?:minimum|preferred|basic|additional|required|desired|desirable|other|special|general|essential|job)\s{1,2}){0,2}(?=[a-z])(?:qualifications?|requirements?|skills|education|experience|knowledge|abilities)(?:,\s{1,2}[a-zß-ž]{4,14}){0,2}(?:,?\s{1,2}(?:and|&)\s{1,2}[a-zß-ž]{4,14})?(?:\s{1,2}\([^)]{0,60}\))?$/u,
  'abilities|education|experience|knowledge|qualification|requirement|skills',
);
/** A page's own button, and a label of the form: “Help”, “Basic Qualification Requirement (Screen Out)”. */
const FURNITURE = anyCase(
  /^\W{0,3}(?:(?:help|share|print|save|back|more|top|menu|apply|search|login|log in|sign in|read more|show more|learn more|(?:post|leave|add) an? (?:comment|reply)|no comments|comments|others?(?: \((?:provide )?description[^()]{0,40}\))?|languages?|licenses?|description|summary|overview)|(?:must |should |will |to )?(?:also )?(?:have|be|possess|demonstrate|bring|be able to|able to|ability to)|(?:have|possess) the ability to|in addition|(?:(?:basic|minimum|general|further|additional|specific) )?(?:qualification|education|experience|education and experience|selection|qualifying)s? (?:requirements?|standards?)(?: (?:at|for) [^.;]{2,40})?(?: ?\([^()]{2,40}\))?:?)\W{0,3}$/u,
);
const SHOUTED = /^(?!.{0,60}\b(?:KNOWLEDGE|ABILITY|SKILLS?)\b)[\p{Lu}\s&/()]{3,40}$/u;

/** A question that is to be answered: “What was your hardest reference question?”. */
const ASKS_BACK = anyCase(/^\W{0,3}(?:\d{1,2}[.)] )?(?:what|how|why|when|which|where|who|describe|tell us)\b/u);

/** What is left of “Able to complete the degree within two years” when the degree was read. */
const ONLY_COMPLETES = anyCase(
  /^\W{0,3}(?:must be )?(?:able|ability|willing(?:ness)?|eligible|required|expected) to (?:complete|obtain|earn|get|receive|finish|acquire|hold|maintain|submit to|undergo|pass|take)\W{0,3}$/u,
  'submit to|undergo|pass|take|complete|obtain|earn|get|receive|finish|acquire|hold|maintain',
);

/** Whether a line under qualification headings is something else: “Applications will be accepted …”, “The City offers …”, “NOTE: …”. */
export function isNoSkill(line: string): boolean {
  const text = line.trim();
  if (FURNITURE.test(text) || /^[^:.;]{3,50}: (?:yes|no|n\/a|none|not applicable)$/u.test(lowered(text))) return true;
  if (
    HEADING.test(text) ||
    ONLY_COMPLETES.test(text) ||
    (!hasSmall(text) && SHOUTED.test(text)) ||
    text.endsWith(':') ||
    (text.endsWith('?') && ASKS_BACK.test(text)) ||
    lettersIn(text) < 4
  )
    return true;
  if (OTHER_MATTER.test(text)) return true;
  return OTHER_OPENING.test(text) && !DEMANDS.test(text);
}
