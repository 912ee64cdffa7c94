import { anyCase } from '../../text/any-case';
import { NUMBER } from '../../text/numbers';
import type { Wording } from './study-wordings';

/** Ways to ask for study that goes on or leads to a degree named before, the more telling first: “enrolled in one”, “students in their last semester will be admitted”. */
export const UNDER_WAY: readonly Wording[] = [
  // “LIS students will be considered”, “MLIS students may apply”.
  {
    level: 'master',
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:current )?(?:l\.?i\.?s|mli?s|library(?: and information)? (?:science|studies|school)|archival studies|ischool)(?:\/[a-z]{2,8})? (?:graduate )?students? (?:will|may|are|can|with)\b(?: (?:also|be|strongly|considered|welcome|eligible|encouraged|to|apply))*/gu,
      'student',
    ),
  },
  // “Be taking at least six units”, “registered for twelve credits in the spring term”.
  {
    inProgress: true,
    pattern: anyCase(
      new RegExp(
        `\\b(?:must be |be |are |is |currently )?(?:taking|carrying|registered for|enroll?ed (?:in|for)|enroll?ment in) (?:at least |a minimum of |no fewer than |no less than )?${NUMBER} (?:or more )?(?:semester |quarter |college |credit |academic ){0,2}(?:units?|credits?|hours)\\b(?: (?:in|during|for|each|per|this|of) [a-z ]{3,30}?(?=[,.;]|$))?`,
        'gu',
      ),
      'unit|credit|hours',
    ),
  },
  // “Currently attending high school”, “a current high school student”.
  {
    level: 'high-school',
    inProgress: true,
    pattern: anyCase(
      /\b(?:(?:must be |be )?(?:currently )?(?:attend(?:ing)?|enroll?ed in|a student (?:in|at)) (?:an? )?(?:accredited |local )?high school|(?:must be|current(?:ly)?|be) (?:an? )?(?:current |enrolled )?high school (?:students?|juniors?|seniors?|sophomores?))\b/gu,
      'high school',
    ),
  },
  // “High school student or high school degree”.
  {
    level: 'high-school',
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:current )?high school students?(?= or (?:an? )?(?:(?:recent )?(?:high school )?(?:graduates?|degree|diploma)|ged)\b)/gu,
      'high school student',
    ),
  },
  // “High school senior or recent graduate”, where the line opens with it.
  {
    level: 'high-school',
    inProgress: true,
    pattern: anyCase(
      /^\W{0,3}(?:current )?high school (?:students?|juniors?|seniors?)(?:,? (?:or|and\/or) (?:an? )?(?:recent |high school )?graduates?)?(?=\W{0,3}$| (?:at least|aged?|who|with|preferred|welcome)\b)/gu,
      'high school',
    ),
  },
  // “Students who will have completed such a degree by June may file”, “Applicants who expect to receive the degree by …”.
  {
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:students?|candidates?|applicants?|persons|those|individuals)(?: in (?:their|the) (?:last|final|senior) (?:year|semester|term|quarter))? (?:who|that) (?:will (?:have )?|expect to |are expected to |anticipate |are (?:currently )?|can )(?:complet(?:e|ed|ing)|receiv(?:e|ed|ing)|obtain(?:ed)?|earn(?:ed)?|be awarded|finish(?:ed)?|graduat(?:e|ed|ing) with|pursuing|working toward|near completion of) (?:such an?|the|this|their|that|an?|the required|the requisite|all requirements for (?:the|such an?|their)) (?:[a-z-]{2,14} ){0,2}(?:degree|mli?s|master|program(?:me)?)\b/gu,
      'degree|mlis|mls|master|program + who|that + student|candidate|applicant|persons|those|individuals',
    ),
  },
  // “Persons in the last semester or quarter of the degree named above may file”.
  {
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:students?|candidates?|applicants?|persons|those|individuals) (?:who are )?(?:enrolled )?in (?:the|their) (?:last|final|senior) (?:year|semester|term|quarter)(?:,? or (?:year|semester|term|quarter))? of (?:such an?|the|this|their|that|an?) (?:[a-z-]{2,14} ){0,3}(?:degree|mli?s|master['’]?s?|program(?:me)?)\b/gu,
      'last |final |senior ',
    ),
  },
  // “MLIS from an accredited university, or enrolled in one”, “or enrollment in such a program”.
  {
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /(?<=\bor,? (?:be |being |are |is )?)(?:currently |presently |actively |now )?(?:enroll?ed|enroll?ment|registered|registration) in (?:one|such an?(?: [a-z-]{3,14}){0,3} program(?:me)?|it)\b/gu,
      'enrol|regist',
    ),
  },
  // “completion of, or present enrollment in, a graduate library program”: either, in one breath.
  {
    level: 'master',
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:(?:successful )?completion of|graduation from|completed|graduated from),? or (?:(?:current|present|active|proof of) ){0,2}(?:enroll?ment|enroll?ed|registration|registered|admission) (?:in|to),? (?:an? |the )?(?:[a-z-]{2,16} ){0,5}(?:librar(?:y|ianship)|graduate|archiv[a-z]{1,3}|information|mli?s|master['’]?s?)(?: [a-z-]{3,14}){0,3} (?:program(?:me)?|degree|school|studies)\b/gu,
      'enrol|regist|admission',
    ),
  },
  // “current enrollment in the program”, where a program was named before.
  {
    inProgress: true,
    pattern: anyCase(
      /\b(?:current|present|active|continuing|continued) (?:enroll?ment|registration) in (?:the|that|this|such an?) (?:degree |same )?(?:program(?:me)?|course|school)\b/gu,
      'enrol|regist',
    ),
  },
  // Federal: “a full course of graduate study in library science leading to the master's degree”.
  {
    level: 'master',
    whole: true,
    pattern: anyCase(
      /\b(?:(?:successful )?completion of |completed )?an? (?:full |complete )?(?:course|program(?:me)?) of graduate study\b(?: in [a-z ]{3,40}?(?= leading|[,.;:]|$))?(?: leading to (?:an?|the) (?:[a-z'’-]{3,12} ){0,2}(?:or an? (?:[a-z-]{3,10} )?)?degree)?/gu,
      'graduate study',
    ),
  },
  // “Thirty semester (or 45 quarter) units of college, of which six or more were in library science”.
  {
    level: 'some-college',
    whole: true,
    pattern: anyCase(
      new RegExp(
        `\\b(?:completion of |at least |a minimum of |completed )?${NUMBER} (?:semester|quarter) \\((?:or )?${NUMBER} (?:quarter|semester)\\) (?:units?|hours|credits?)\\b(?: (?:of|from|at|in) [^.;,]{3,40})?(?:,? (?:of which|at least|including) ${NUMBER}(?: or more| of (?:which|them))? (?:were |was |are |must be |in )[^.;]{3,100})?`,
        'gu',
      ),
      'semester (|quarter (',
    ),
  },
  // “enrollment in a program leading to one”, “enrolled in a course of study toward such a degree”.
  {
    inProgress: true,
    pattern: anyCase(
      /\b(?:(?:current|active|proof of) )?(?:enroll?ed|enroll?ment|admission|acceptance|matriculation) (?:in|to|into) (?:an? |the |such an? )?(?:[a-z-]{2,14} ){0,3}(?:program(?:me)?|course|course of study|studies) (?:(?:that )?lead(?:s|ing) to|towards?) (?:one|it|(?:such an?|the|that|this) (?:degree|mli?s|diploma|certificate))\b/gu,
      'enrol|admission|acceptance|matriculation',
    ),
  },
  // “Students in their last semester will be admitted to the examination”.
  {
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:students?|seniors?|candidates?|applicants?|persons) in (?:their|the) (?:last|final|senior) (?:semester|term|quarter|year)(?: or (?:semester|term|quarter|year))?(?: of (?:[a-z-]{2,14} ?){1,5})? (?:will|may|can) (?:also )?(?:be (?:admitted|considered|accepted|allowed)|apply|file|take|compete)\b/gu,
      'semester|term|quarter|year + admitted|considered|accepted|allowed|apply|file|take|compete + last|final|senior',
    ),
  },
  // “You may apply if you are in your last semester of graduate school and expect to receive your MLIS at its end”.
  {
    level: 'master',
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /(?<!\b(?:enroll?(?:ed|ment)|registration|registered) )\b(?:in|completing|beginning|entering) (?:your|their|the|his or her) (?:last|final) (?:semester|term|quarter|year)(?:(?: ?\/ ?|,? or )(?:semester|term|quarter|year)){0,3} of (?:an? |the |your |their )?(?:graduate (?:school|program|study|studies)|library (?:and information )?(?:school|science|studies)|mli?s)\b/gu,
      ' last | final ',
    ),
  },
  // “If you expect to receive your degree by June”, “Candidates expecting to graduate in May”, “if you are within six months of completing your degree”.
  {
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:if you|candidates?|applicants?|students?|those|persons) (?:who )?(?:(?:are )?(?:currently )?within (?:\w{1,8} ){1,2}(?:of|from) (?:completing|receiving|earning|finishing) (?:your|their|the|such an?) (?:[a-z]{3,10} )?(?:degree|mli?s|program)|(?:are )?(?:expect(?:ing)? to (?:receive|complete|earn|obtain|finish)|anticipat(?:e|ing) (?:receiving|completing|earning|obtaining)) (?:your|their|the|such an?) (?:[a-z]{3,10} )?(?:degree|mli?s|program)|(?:are )?expect(?:ing)? to graduate|anticipat(?:e|ing) graduat(?:ing|ion))\b/gu,
      'expect|anticipat|within ',
    ),
  },
  // “significant graduate-level coursework toward such a degree”, “coursework towards an MLIS”.
  {
    level: 'master',
    inProgress: true,
    pattern: anyCase(
      /\b(?:(?:significant|substantial|some|relevant|graduate|completed|completion of)[- ]){0,3}(?:(?:graduate|professional)[- ](?:level )?)?(?:coursework|course work|courses|study|credits) towards? (?:such an?|the|that|an?|their|this) (?:[a-z-]{2,14} ){0,3}(?:degree|mli?s|master['’]?s?)\b/gu,
      'toward',
    ),
  },
];
