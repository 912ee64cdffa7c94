import { anyCase, asWritten } from '../../text/any-case';
import { NUMBER } from '../../text/numbers';
import type { EducationLevel } from '../ask';

/** One way of naming a degree. `library`: the name alone says library science. */
export interface DegreeName {
  readonly level: EducationLevel | null;
  readonly library?: true;
  readonly pattern: RegExp;
}

/** Every way of naming a degree that is read, most specific first; spans are the naming words alone. */
export const DEGREE_NAMES: readonly DegreeName[] = [
  // “MLS”, “M.L.I.S.”, “ALA-MLS”, “MSLS”, “MSIS”; not “MIS department”.
  {
    level: 'master',
    library: true,
    pattern: asWritten(
      /\bM\.?(?: ?L\.? ?(?:I\.? ?)?S|L\.?I\.?T|S\.?L\.?(?:I\.?)?S|S\.?I\.?S|I\.?St?|A\.?S?\.?L\.?(?:I\.?)?S|A\.?R\.?A)\b\.?(?:['’]s\b)?/gu,
      'M + L|I|A',
    ),
  },
  // The same where the words after it say that it is a degree: “MI degree”, “MSI or MLIS”, “MAS/MLIS”; not “MI” the state.
  { level: 'master', library: true, pattern: /\b(?:MIM?|MISt|MSI|MAS|M\.A\.S\.)(?= degrees?\b|(?:\/| or )M\.?[LI])/gu },
  // “a library science master's”.
  {
    level: 'master',
    library: true,
    pattern: anyCase(
      /\b(?:an? )?(?:library(?: and information)?|information|archival) (?:science|studies) master['’]?s?(?: degree)?\b/gu,
      'science master|studies master',
    ),
  },
  // “Master's degree”, “Masters in”, “Master of Science”; not “master plan”, “master calendar”.
  {
    level: 'master',
    pattern: anyCase(
      /\bmasters?(?:['’]s?)?(?:[- ]level)?(?: degrees?| of (?:science|arts|education|fine arts|library|information|archiv[a-zß-ž]{1,3}|public administration|business administration|management|divinity|laws)\b(?: degrees?)?)|\bmaster['’]s\b|\bmasters['’]|\bmasters?(?= (?:in|from|or|and|level|required|preferred|library|prepared)\b|\/|,|\.|;|$)/gu,
      'master',
    ),
  },
  // “Graduate degree”, “advanced professional degree”, “graduate studies”, “education specialist degree”.
  {
    level: 'master',
    pattern: anyCase(
      /\b(?:(?:post[- ]?)?graduate|advanced|post[- ]baccalaureate|terminal)(?: (?:or )?(?:professional|academic|subject|specialized|level|university|library|terminal|advanced)){0,2} (?:degrees?|diploma|education|studies|coursework)\b|\b(?:education )?specialist['’]?s? degree\b/gu,
      'graduate|advanced|baccalaureate|terminal|specialist',
    ),
  },
  {
    level: 'master',
    pattern: asWritten(
      /\b(?:M\.A\.|M\.S\.|M\.Ed\.|M\.F\.A\.|M\.P\.A\.|M\.B\.A\.|M\.Sc\.)(?![A-Za-z])|\b(?:MFA|MBA|MPA|MEd|MSc|MSEd)\b|\bM[AS]\b(?= ?(?:degrees?\b|in\b|from\b|of (?:Library|Information|Arch)|or M|, ?M|\/M))/gu,
      'M.A.|M.S.|M.Ed.|M.F.A.|M.P.A.|M.B.A.|M.Sc.|MFA|MBA|MPA|MEd|MSc|MSEd|MA|MS',
    ),
  },
  // “Ph.D.”, “doctoral degree”, “J.D.”, “law degree (JD)”.
  {
    level: 'doctorate',
    pattern: anyCase(
      /\b(?:ph\.? ?d|ed\.? ?d|j\.? ?d|d\.?l\.?s)\b\.?|\b(?:doctorate|doctoral(?! (?:candidates?|students?|programs?|research|dissertations?|theses|faculty|work)\b)(?: degree)?|juris doctor(?:ate)?|doctor of (?:philosophy|education)|law degree(?: \(j\.?d\.?\))?)(?![a-z])/gu,
      'phd|ph d|ph.|edd|ed d|ed.|jd|j d|j.|dls|d.l|dl.|doctor|law degree',
    ),
  },
  // “Two-year college degree”, “graduation from a junior college”; not “transfers from a community college”.
  {
    level: 'associate',
    pattern: anyCase(
      /\b(?:(?:two|2)[- ]year|junior|community) (?:community |junior )?college (?:degrees?|diploma|graduat(?:e|ion)s?)\b|\bgraduat(?:ion|ed) from (?:an? )?(?:accredited |recognized )?(?:(?:two|2)[- ]year|junior|community) (?:community |junior )?college\b/gu,
      'two-year|two year|2-year|2 year|junior|community + degree|diploma|graduat',
    ),
  },
  // “Bachelor's degree or higher”, “B.A. or B.S.”, “four-year degree”, “honours degree”, “graduation from an accredited university”.
  {
    level: 'bachelor',
    pattern: anyCase(
      /\b(?:bachelor|baccalaureate)(?:s|['’]s?)?(?:[- ]level)?(?: degrees?)?(?: or (?:higher|above|beyond|better|advanced)\b(?: degrees?)?)?(?: of (?:arts|science)(?: degree)?)?|\b(?:b\.a\.|b\.s\.|a\.b\.|b\.sc\.|b\.ed\.)(?![a-zß-ž])|\bb[as]\b(?: ?\/ ?b[as]\b)?(?= ?(?:degrees?\b|in\b|from\b|or\s|,|\/|required|preferred|$))|\b(?:undergraduate|four[- ]year(?: (?:college|university))?|4[- ]year(?: (?:college|university))?|college|university|honou?rs) degrees?\b|\bgraduation from (?:an? |any )?(?:[a-zß-ž*-]{1,14} ){0,3}(?:four[- ]year |4[- ]year )?(?:college|university)\b|\b(?:completion of |completed )?an? (?:full )?(?:four|4)[- ]year (?:college|university|undergraduate) (?:program|course|education)\b/gu,
    ),
  },
  // “Associate's degree”, “A.A.”, “AAS in”, “two-year degree”; not “as in”.
  {
    level: 'associate',
    pattern: anyCase(
      /\bassociates?(?:['’]s?)?(?: of (?:arts|science))?(?: (?:of|in) (?:arts|science))? degrees?(?: or (?:an? )?higher degrees?)?\b|\bassociates?(?:['’]s?)? or (?:higher|better|above|advanced)(?: degrees?)?\b|\bassociates?['’]s?(?= (?:or|in|and|from)\b|[,/]|$)|\bassociate (?:of|in) (?:arts|science|applied science)\b|\b(?:a\.a\.(?:s\.)?|a\.s\.)(?![a-zß-ž])|\b(?<!\bsuch )a[as]s?\b(?= degrees?\b| ?\/ ?as\b)|\baas?\b(?= in\b)|\b(?:two|2)[- ]year (?:college )?(?:degrees?|diploma)\b|\b(?:completion of |completed )?an? (?:two|2)[- ]year (?:college|community college) (?:program|course|education)\b/gu,
    ),
  },
  // “Completion of a diploma program in computer science at a technical institute”: two years as a rule.
  {
    level: 'associate',
    pattern: anyCase(
      /\b(?:(?:successful )?completion of |completed )(?:an? )?(?:(?:college|technical|post-?secondary|accredited|recognized|related|relevant) ){0,3}diploma (?:program(?:me)?|course)\b(?= (?:in|from|at)\b)/gu,
      'diploma program|diploma course',
    ),
  },
  // “At least two years of high school education”: school that need not be finished.
  {
    level: 'high-school',
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:at least|a minimum of|minimum of|completion of|completed|successful) ){0,3}${NUMBER} (?:full |or more )?years? (?:of|in) (?:an? )?(?:high|secondary)[- ]?school(?: (?:education|studies|study|coursework|work|courses|classes|credits?|attendance))?(?! (?:library|librar|setting|experience|teach))`,
        'gu',
      ),
      'school + year',
    ),
  },
  // “High school diploma”, “HS graduate”, “GED”, “twelfth grade”, “General Educational Development certificate”, “HiSET”, “CHSPE”.
  {
    level: 'high-school',
    pattern: anyCase(
      /\b(?:high|secondary)[- ]?school ?(?:\/ ?ged ?)?(?:diploma|graduat[a-zß-ž]{1,5}|equivalen[a-zß-ž]{1,3}|education|degree|certificate|level|proficiency(?: (?:exam(?:ination)?|certificate|diploma))?|or (?:the )?(?:equivalent|ged)|g\.?e\.?d)?|\bh\.?s\.? (?:diploma|graduat[a-zß-ž]{1,4}|or ged)|\bg\.?e\.?d\b\.?|\b(?:twelfth|12th)(?: \(12th[,.]? ?\))? grade\b|\bgrade (?:12|twelve|xii)\b|\bgeneral (?:education(?:al)? (?:development|diploma)|equivalency)(?: \(g\.?e\.?d\.?\))?(?: (?:certificate|diploma|credential|test))?|\b(?:hiset|chspe|ossd)\b|\b(?:(?:\d|three|four|five|six)\+? )?gcses?\b|\b[ao](?:-levels?|[ -]levels)\b(?=[ ,(])|\bnvq (?:level )?[23]\b/gu,
      'school|hs |h.|s. |ged|g.|ge|twelfth|12th|grade |general |hiset|ossd|gcse|level|nvq|chspe',
    ),
  },
  // “Completion of the tenth grade”, “completed at least the eighth (8th) grade”: less than the ladder begins with; not “programs through the eighth grade”.
  {
    level: null,
    pattern: anyCase(
      /\bcomplet(?:ion of|ed|ing) (?:at least |through )?(?:the )?(?:sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th)(?: \(\d{1,2}(?:th)?\))? grade\b/gu,
      ' grade',
    ),
  },
  {
    level: 'certificate',
    library: true,
    pattern: anyCase(
      /\b(?:certificate(?: of completion)?|diploma|certification|program certificate|post[- ]secondary diploma)(?: program)? (?:in|from a|as a|of) (?:an? )?(?:[a-zß-ž]{1,12}[ -]){0,2}(?:library|archiv[a-zß-ž]{1,3})(?! training\b)(?:[ /-](?:and |& )?(?:[a-zß-ž]{1,12}[ -]){0,2}(?:technolog[a-zß-ž]{1,3}|technicians?|techniques|science|services|studies|program|media|stewardship|management|assistant))?|\b(?:library|archiv[a-zß-ž]{1,3})[ -](?:and information |& information |and archival |media |information )?(?:technolog[a-zß-ž]{1,3}|technicians?|tech|techniques|assistant|studies)(?:['’]s?)? (?:or [a-zß-ž ]{1,20})?(?:diploma|certificate|certification|program(?: certificate| diploma)?)\b|\bgraduate of (?:an? )?(?:[a-zß-ž]{1,12} ){0,2}library (?:and information )?techni[a-zß-ž]{1,6} (?:program|diploma)/gu,
      'certificat|diploma|library|archiv',
    ),
  },
  // “library science degree”, “graduate of a library school”, “professional librarian degree”, “ALA-accredited degree”, “completion of a graduate program in librarianship”, “fifth-year degree”.
  {
    level: 'master',
    library: true,
    pattern: anyCase(
      /\b(?:professional |graduate |accredited )?(?:library|librarianship|librarian|library school|library science|archival|library and information (?:science|studies)|library\/information science)(?:['’]s)? degree\b|\bgraduat(?:ion from|es? of) (?:an? |any |the )?(?:[a-zß-ž-]{2,14} ){0,5}(?:library school|school of (?:library|librarianship|information))\b|\b(?:ala|cilip|alia)(?:[- ](?:accredited|approved|recogni[sz]ed))? (?:graduate |professional |library )?(?:degree|qualification)\b|\bcomplet(?:ion of|ed) (?:an? |the )?(?:[a-zß-ž-]{2,14} ){0,5}graduate(?:[- ]level)? (?:degree )?(?:program|curriculum|course of study) in (?:library|librarianship|information|archiv)|\b(?:fifth|5th)[- ]year degree\b/gu,
      'degree|library school|school of|qualification|program in|curriculum in|study in',
    ),
  },
  {
    level: 'bachelor',
    pattern: anyCase(
      /\b(?:college|university) graduates?\b(?! (?:students?|programs?))|\bdegree from (?:an? )?(?:[a-zß-ž-]{2,14} ){0,2}(?:four|4)[- ]year (?:college|university|institution)|\bteaching degree\b/gu,
      'graduate|degree + college graduate|university graduate|four-year|teaching degree|four year |4-year |4 year ',
    ),
  },
  // “Completion of a program or course leading to a certificate”.
  {
    level: 'certificate',
    pattern: anyCase(
      /\b(?:complet(?:ion of|ed|e) )?(?:an? )?(?:[a-z-]{3,14} ){0,3}(?:program|course|course of study)(?: or (?:an? )?(?:program|course))? (?:leading to|(?:that|which) (?:issues|awards|grants|leads to|results in)) (?:an? )?(?:[a-z-]{3,14} ){0,3}certificate\b/gu,
      'leading to |issues|awards|grants|leads to|results in',
    ),
  },
  {
    level: 'certificate',
    library: true,
    pattern: anyCase(/\bcertificate of advanced study in (?:library|archiv[a-zß-ž]{1,3})\b/gu, 'certificate of'),
  },
  {
    level: null,
    pattern: anyCase(
      /\b(?:an? |the |relevant |related |appropriate |accredited |university |academic ){0,3}degrees? (?:in|or (?:diploma|certificate) in)(?= (?!progress\b|addition|lieu|hand\b|\([a-d]\)|[b-d](?:[ .;,]|$)|a(?:[.;,]|$)))/gu,
      'degree in|degrees in|degree or |degrees or ',
    ),
  },
  // “Postgraduate qualification in librarianship”.
  {
    level: 'master',
    library: true,
    pattern: anyCase(
      /\b(?:an? )?post-?graduate (?:level )?(?:professional )?(?:qualification|diploma|award|certificate)s? in (?:library|librarianship|information|archiv[a-zß-ž]{1,3}|records)/gu,
      'graduate qual|graduate diploma|graduate award|graduate cert|graduate prof|graduate level',
    ),
  },
  // “A degree or equivalent professional qualification in librarianship”, “educated to degree level”.
  {
    level: null,
    library: true,
    pattern: anyCase(
      /\b(?:an? |the )?(?:degree,? (?:or|and\/or) (?:an? )?(?:equivalent |recogni[sz]ed |relevant |comparable |appropriate |postgraduate ){0,2})?(?:professional|postgraduate|recogni[sz]ed|accredited|relevant) (?:professional )?(?:qualification|diploma|accreditation)s? in (?:library|librarianship|information|archiv[a-zß-ž]{1,3}|records)/gu,
      'qualification|diploma|accreditation',
    ),
  },
  {
    level: 'bachelor',
    pattern: anyCase(
      /\beducated to (?:honou?rs )?degree level\b|\b(?:honou?rs )?degree[- ]level (?:education|qualification)\b/gu,
      'degree',
    ),
  },
  // “degree from an accredited college”: any.
  {
    level: null,
    pattern: anyCase(
      /\bdegree from (?:an? |any )?(?:[a-zß-ž-]{2,14} ){0,3}(?:college|university)\b(?! library)|\bdegree(?:s|\(s\))? (?:with|of) (?:similar|comparable|equivalent) (?:content|coursework)\b/gu,
      'degree + degree from |content|coursework',
    ),
  },
  // “or its equivalent degree if earned from outside the United States”: one of its own, and of the rank of the one before it.
  {
    level: null,
    pattern: anyCase(
      /\b(?:its|an?|the) (?:foreign )?equivalent degree\b(?=,? (?:if|when|where|that is|that was)? ?(?:earned|obtained|awarded|received|conferred))/gu,
      'equivalent degree',
    ),
  },
  // “Degree or substantial coursework in a scientific discipline”.
  {
    level: null,
    pattern: anyCase(
      /\b(?:an? )?degree,? or (?:(?:substantial|significant|relevant|equivalent|extensive|some|graduate) )?(?:coursework|course work|courses|training|background) in\b/gu,
      'degree or |degree, or ',
    ),
  },
  // “or other appropriate degree”, “another relevant degree”.
  {
    level: null,
    pattern: anyCase(
      /\b(?:other|another|an? (?:related|relevant|allied|appropriate|suitable)|closely related) (?:appropriate |relevant |related |suitable |acceptable |allied )?degree\b/gu,
      'degree + other|closely related|a rel| allied| appropriate| suitable|an rel',
    ),
  },
];
