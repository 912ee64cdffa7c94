import { anyCase } from '../../text/any-case';
import { NUMBER } from '../../text/numbers';
import type { Strength } from '../requirement';
import { UNDER_WAY } from './study-under-way';

/** One way to ask for study, and what the ask says whatever its words are. `whole`: the criterion goes on to the end of its clause. */
export interface Wording {
  readonly pattern: RegExp;
  readonly level?: 'high-school' | 'some-college' | 'master';
  readonly inProgress?: true;
  readonly strength?: Strength;
  readonly whole?: true;
  /** So many years beyond high school: the level is that of the degree which takes as long. */
  readonly beyondSchool?: true;
}

/** Whom a post is meant for: “an excellent opportunity for college and graduate students in early education”, “ideal for library school students”. */
export const FOR_STUDENTS = anyCase(
  /(?<=\b(?:opportunity|position|internship|job|role|ideal|perfect|suited|suitable) for )(?:(?:undergraduate|graduate|college|university|library(?: science| school)?)(?:,? (?:and|or)|,)? ){1,3}students?(?: in)?\b/gu,
  'student + opportunity for |position for |internship for |job for |role for |ideal for |perfect for |suited for |suitable for ',
);

/** Ways to ask for study short of a degree, the more telling first: of two that overlap the first is kept. */
export const WORDINGS: readonly Wording[] = [
  ...UNDER_WAY,
  // “Graduation from high school, supplemented by courses in bookkeeping”.
  {
    pattern: anyCase(
      /(?<=\bsupplemented (?:by|with) )(?![^.;]{0,60}\bexperience\b)[^.;]{0,100}?\b(?:coursework|course work|courses?|training|classes|studies)\b/gu,
      'supplemented',
    ),
  },
  // Federal: “Combination: part of A and part of B which together come to 100 percent”.
  {
    whole: true,
    pattern: anyCase(
      /\b(?:an? )?(?:combinations? of|part of the|combining) (?!(?:education,?|experience,?|training,?) (?:and|or) (?:[a-z]{3,12} )?(?:education|experience|training),? (?:may|can|will|is|are|that|which|to)\b)(?=[^.;]{0,100}\bexperience\b)(?=[^.;]{0,160}\beducation\b)[^.;]{10,160}?\b(?:100 ?(?:percent|%)|qualification requirements)/gu,
      'combin|part of the',
    ),
  },
  // Federal: “30 semester hours of courses, plus experience which together equal four years”.
  {
    whole: true,
    pattern: anyCase(
      new RegExp(
        `\\b(?:at least )?${NUMBER} semester (?:hours|units)\\b[^.;]{0,150}\\bplus (?:[a-z-]{3,14} ){0,3}(?:experience|education)\\b[^.;]{0,40}\\b(?:together|combined|which)\\b[^.;]{0,20}\\b(?:equals?|totals?|amounts?|makes?|comes?)\\b[^.;]{0,60}`,
        'gu',
      ),
      'plus',
    ),
  },
  // “a combination of graduate education beyond the first year and specialized experience”.
  {
    whole: true,
    pattern: anyCase(
      /\b(?:an? )?(?:equivalent )?combination of (?:[a-z-]{2,20} ){0,2}(?:graduate(?: level|-level)?|post-?graduate) (?:education|study|studies|training)\b[^.;]{0,90}\bexperience\b(?:[^.;]{0,60}\b100 ?(?:percent|%))?/gu,
      'combination of',
    ),
  },
  // “24 semester units from an accredited college”, “15 college units in library science”, “12 credits towards the degree”.
  {
    level: 'some-college',
    pattern: anyCase(
      new RegExp(
        `(?<!\\b(?:in excess of|beyond) (?:the )?(?:first )?)\\b(?:(?:completion of|at least|a minimum of|minimum of|completed) ){0,3}${NUMBER} ?(?:or more )?(?:semester ?(?:units? )?(?:or |\\/\\s?|\\()${NUMBER} quarter\\)? )?(?:(?:semester|quarter|college|academic|graduate|transferable|upper[- ]division|library science)(?:\\/(?:quarter|semester))? ){0,3}(?:units?|credits?(?: hours?)?|(?:semester|quarter) hours)\\b`,
        'gu',
      ),
      'unit|credit|hours',
    ),
  },
  // “12 hours of library science coursework”, “one college course in cataloging”, “library science courses”; not “hours of continuing education”.
  {
    level: 'some-college',
    pattern: anyCase(
      new RegExp(
        `\\b(?:completion of |completed |at least )?${NUMBER} hours of (?!continuing)(?:[a-z-]{3,14} ){0,3}(?:coursework|course work|courses|classes|college credit)\\b`,
        'gu',
      ),
      'hours of',
    ),
  },
  {
    pattern: anyCase(
      /\b(?:completion of |completed |at least )?(?:an?|one|two|three|four) (?:college|university|graduate|library science|college-level) courses?\b|\b(?:library science|librarianship|library technology) (?:courses|coursework|classes|background)\b/gu,
      'course|classes|background + library science|librarianship|library technology|a college| university course| graduate course|an college|one college|two college|three college|four college',
    ),
  },
  // “Completion of courses in office skills”, “completion of clerical training courses”; not “completion of all required courses”.
  {
    pattern: anyCase(
      /\bcompletion of (?!(?:all|any|the|our|required|mandatory|such|continuing|these|orientation)\b)(?:[a-z-]{3,14} ){0,4}(?:courses|coursework|classes)\b(?! (?:of study|leading))/gu,
      'completion of + courses|coursework|classes',
    ),
  },
  // “technical school training”, “trade or business school”, “vocational training”.
  {
    pattern: anyCase(
      /(?<!\b(?:in|as|at|for|of) (?:an? |the )?)\b(?:technical|trade|vocational|business|secretarial)(?:,? (?:or|and) (?:technical|trade|vocational|business|secretarial))? (?:school(?: (?:training|education|courses|coursework|diploma|certificate))?|college|coursework)\b(?! (?:librar|teacher|student|program|setting|environment|staff))|\bvocational (?:training|education)\b/gu,
      'school|college|vocational|coursework + technical |trade |vocational |business |secretarial ',
    ),
  },
  // “a broad general education”, “a detailed study of the discipline”: what an equivalent must hold.
  {
    whole: true,
    pattern: anyCase(
      /\ba (?:broad|general|liberal)(?: (?:cultural|general|liberal|arts)){0,2} education\b|\ba (?:detailed|thorough) study of the (?:discipline|subject|field)\b/gu,
      ' education|study of + a broad|a general|a liberal|detailed|thorough',
    ),
  },
  // “Schooling sufficient to read and write”, “education adequate to perform the duties”.
  {
    whole: true,
    pattern: anyCase(
      /\b(?:(?:sufficient|enough|adequate|formal|basic) )?(?:schooling|education|training|education and (?:training|experience)) (?:sufficient|adequate|necessary|enough|at a level|of a kind) to (?:ensure|assure|guarantee|read|write|be able|understand|perform|carry out|demonstrate)\b/gu,
      'schooling|education|training',
    ),
  },
  // “completed at least half of the coursework required for the master's degree”.
  {
    level: 'master',
    inProgress: true,
    pattern: anyCase(
      /\bcomplet(?:ion of|ed|ing) (?:at least |a minimum of |more than )?(?:one[- ])?(?:half|a third|two[- ]thirds) of (?:the |their |your |all )?(?:(?:required|degree|program|course|graduate|mli?s) ){0,2}(?:course ?work|requirements|credits|units|hours|program|degree)(?: (?:leading to|towards?|required for|for|of|in) (?:an? |the |their )?(?:[a-z'’-]{2,14} ){0,2}(?:degree|mli?s|master['’]?s?|program))?/gu,
      'half of |a third of |two-thirds of |two thirds of ',
    ),
  },
  // “completed the general education requirements for that degree”.
  {
    pattern: anyCase(
      /\bcomplet(?:ion of|ed|ing) (?:all )?(?:the |of the )?(?:general education|course|coursework|degree) requirements\b/gu,
      'requirements',
    ),
  },
  // “completion of one year in a post-secondary institution”, “two years of college”.
  {
    level: 'some-college',
    pattern: anyCase(
      new RegExp(
        `\\b(?:completion of |completed |at least |equivalent to )?${NUMBER} (?:full |academic |full academic )?(?:years?|yea?rs|yeas)(?:['’]s?)? (?:of |in )(?:full-time )?(?:an? )?(?:accredited |formal |satisfactory |successful ){0,2}(?:college|university|post-?\\s?secondary|study at|undergraduate|higher education|education (?:at|in|beyond)|academic study)(?: (?:level|institution|education|study|studies|work|coursework|credits?|classes|courses))?\\b(?! (?:[a-z-]{3,12} ){0,2}(?:library|libraries|librarianship|archives?|experience|teaching|employment|working)\\b)`,
        'gu',
      ),
      'college|university|secondary|study|undergraduate|education',
    ),
  },
  // “college coursework in library technology”, “some college”.
  {
    level: 'some-college',
    pattern: anyCase(
      /\b(?:some )?(?:college|university|college-level|undergraduate|post-?secondary)(?: or university)?[- ](?:level )?(?:coursework|course work|courses|studies|education|study)\b|\bsome college\b/gu,
      'college|university|undergraduate|secondary + studies|education|study|some college|course',
    ),
  },
  // “Academic education above the twelfth grade”.
  {
    level: 'some-college',
    pattern: anyCase(
      /(?<!\byears?['’]? of )\b(?:academic |formal |general )?(?:education|study|studies|coursework) (?:above|beyond|past) (?:the )?(?:(?:twelfth|12th) grade|high school)(?: level)?\b/gu,
      'above|beyond|past',
    ),
  },
  // “Two years of coursework in library science”, “one year of classes in archives”.
  {
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:completion of|completed|at least|a minimum of) ){0,2}${NUMBER} (?:full |academic )?(?:years?|semesters?|terms?) of (?:college |formal |academic |relevant |related |undergraduate ){0,2}(?:coursework|course work|courses|classes|schooling|stud(?:y|ies)) in (?!an? )(?=[a-z])`,
        'gu',
      ),
      'course|class|schooling|stud',
    ),
  },
  // “a full 4-year course of study above high school leading to a bachelor's degree”, “a four-year course of study in a college”.
  {
    beyondSchool: true,
    whole: true,
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:successful )?completion of )?(?:an? )?(?:full )?${NUMBER}[- ]years? (?:college |university )?(?:course of study|program of study|curriculum)(?: (?:above|beyond|after) (?:the )?high school)?(?: (?:in|at) (?:an? )?(?:accredited |recognized )?(?:college|university)(?: or university)?)?(?:[, ]{1,2}leading to (?:an? )?(?:[a-z-]{3,14} )?(?:bachelor|associate|master)['’]?s?(?: degree)?)?`,
        'gu',
      ),
      'course of study|program of study|curriculum',
    ),
  },
  // “A cumulative GPA of 2.0 or above”, “a grade point average of at least 3.0”.
  {
    pattern: anyCase(
      /\b(?:an? )?(?:minimum |cumulative |overall |college |current |undergraduate |graduate ){0,3}(?:g\.?p\.?a\b\.?|grade[- ]point average)(?: requirement)?(?:,? (?:of|is|must be|above|no lower than|not less than|not lower than)){0,2}(?: (?:at least|a minimum of|an?))?:? (?:[0-4]\.\d{1,2}|[0-4](?=[ ,;.)]|$)|[a-d][-+]?(?=[ ,;.)]|$))(?: \(?(?:or|and) (?:above|higher|better|greater)\)?)?|\b(?:an? )?(?:minimum |cumulative )?[0-4]\.\d{1,2}\+? (?:minimum |cumulative |overall )?(?:g\.?p\.?a\b\.?|grade[- ]point average)/gu,
      'gpa|gp.|g.p|point average',
    ),
  },
  // “Four years of education above high school”, “2 full years of study beyond high school”.
  {
    beyondSchool: true,
    pattern: anyCase(
      new RegExp(
        `\\b${NUMBER} (?:or more |full |academic ){0,2}years? (?:of )?(?:\\w{2,14} ){0,3}(?:above|beyond) (?:the )?high school(?: level)?\\b`,
        'gu',
      ),
      'high school',
    ),
  },
  // “enrolled in SLAIS”, “currently enrolled in a graduate program”, “current library school student”.
  {
    level: 'master',
    inProgress: true,
    whole: true,
    pattern: anyCase(
      /\b(?:must be |should be |currently |be )?(?:enroll?ed|enroll?ment|admitted|matriculated|accepted) (?:as a student )?(?:in|at|to|into) (?:an? |the |their |his or her )?(?:[a-zß-ž‐‑-]{1,20}[\s:,*]{1,3}){0,8}(?:library|librarianship|information|archiv[a-zß-ž]{1,3}|ischool|slis|mli?s|graduate|master['’]?s?)\b/gu,
      'enrol|admitted|matriculated|accepted',
    ),
  },
  // “Registration in the last term of such a program”, “enrolled in the final semester of the MLIS”, “in the last year of library school”.
  {
    inProgress: true,
    pattern: anyCase(
      /\b(?:registration|registered|enroll?ment|enroll?ed|currently|presently|being|now) in (?:the |their |your |his or her |an? )?(?:last|final|second|third) (?:term|semester|quarter|year) of (?:such an?|the|that|this|an?|their) (?:[a-z-]{2,14} ){0,4}(?:program|degree|course|mli?s|master['’]?s?|library school)\b/gu,
      'term|semester|quarter|year + last|final|second|third',
    ),
  },
  // “Must be a current graduate student”, “enrolled full time at a college”, “a currently enrolled undergraduate”.
  {
    inProgress: true,
    pattern: anyCase(
      /\b(?:(?:current|active|proof of|full[- ]time) ){0,2}enroll?ment (?:in|at) (?:an? |the |any )?(?:[a-zß-ž-]{2,14} ){0,3}(?:college|university|school|institution|degree program)\b|\b(?:must be |be |currently )?(?:enroll?ed|registered)(?: as an? [a-zß-ž -]{3,30})?(?: full[- ]time| part[- ]time| at least half[- ]time)?(?: or [a-zß-ž-]{3,12})? (?:in|at) (?:an? |the |any )?(?!(?:[a-z-]{2,14} ){0,3}(?:dmv|notice|testing|benefits?|retirement|pension|insurance|wellness|monitoring)\b)(?:[a-zß-ž-]{2,14} ){0,3}(?:college|university|school|institution|degree program|program)\b|\b(?:current(?:ly)?|must be|full[- ]time|registered) (?:an? )?(?:current |enrolled |matriculated |full[- ]time ){0,2}(?:undergraduate |graduate |college |university )(?:or graduate )?students?\b|\b(?:must |should |currently )?be an? (?:current |full[- ]time )?student (?:of|in)\b|\bcurrently an? student\b|\b(?:enroll?ed|registered|matriculated|current) (?:full[- ]time |part[- ]time )?(?:under)?graduates?\b(?! (?:program|degree|stud|school|course|level))|\b(?:must |should )be an? (?:registered|enrolled|full[- ]time|part[- ]time|current) (?:[a-z-]{3,14} )?student\b|^ ?(?:registered|enrolled|full[- ]time) students? ?$|\b(?:undergraduate|graduate|college|university|library(?: and information)? (?:science|studies|school)) students?(?= (?:is |are )?(?:preferred|welcome|only|may apply|encouraged|eligible|enroll?ed|in good standing|who|with))/gu,
      'enrol|registered|student|matriculated|current',
    ),
  },
  // “Two full years of progressively higher level graduate education”: as much study as a degree, and none.
  {
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:successful )?completion of (?:at least )?|completed )?${NUMBER} (?:full )?(?:academic )?(?:years?|semesters?|terms?)(?: \\([^()]{3,40}\\))? of (?:(?:progressively|successively) (?:higher|more advanced)[- ](?:level )?)?graduate(?:[- ]level)? (?:study|education|training|coursework)(?: leading to (?:such a degree|one))?(?: or (?:an? )?equivalent(?: doctoral| graduate)? degree)?\\b`,
        'gu',
      ),
      'graduate',
    ),
  },
  // “Completion of at least half a year of graduate education in library science”, “one-half year of graduate study”.
  {
    pattern: anyCase(
      /\b(?:(?:successful )?completion of (?:at least )?|completed |at least )?(?:half an? (?:academic )?year|one[- ]half (?:of an? |an? )?(?:academic )?year|(?:a |one )semester) of graduate(?:[- ]level)? (?:study|studies|education|training|coursework)\b/gu,
      'graduate',
    ),
  },
  {
    level: 'master',
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:successful )?completion of (?:at least )?|completed )?${NUMBER} (?:full )?(?:academic )?(?:years?|semesters?|terms?) of (?:(?:library|graduate) school\\b|(?:an? |the )?(?:accredited |graduate |ala-accredited )?(?:library science|mli?s|master['’]?s?|library school) (?:program|degree|studies)\\b)`,
        'gu',
      ),
      'graduate school|library school|program|degree|studies',
    ),
  },
  {
    level: 'master',
    inProgress: true,
    pattern: anyCase(
      /\b(?:library (?:school|science)|mli?s|graduate library) (?:students?|candidates?)\b/gu,
      'student|candidate + library science student|library science candidate|mls student|mls candidate|mlis student|mlis candidate|library school |graduate library ',
    ),
  },
  {
    inProgress: true,
    strength: 'preferred',
    pattern: FOR_STUDENTS,
  },
  // “professional degree from a library school”.
  {
    level: 'master',
    pattern: anyCase(
      /\b(?:professional|graduate) degree (?:from|in|of) (?:an? |the )?(?:[a-zß-ž‐‑-]{2,16} ){0,2}(?:library|librarianship|archiv[a-zß-ž]{1,3})\b/gu,
      'professional degree |graduate degree ',
    ),
  },
  {
    level: 'master',
    pattern: anyCase(
      /\bequivalent graduate (?:education|training|study|degree)(?:(?: and|,| or) (?:experience|training)(?: in (?:[a-zß-ž-]{1,16} ){1,10}(?=[(,.;]|$))?)?/gu,
      'equivalent graduate',
    ),
  },
  // “professional education in library science”, “formal training in archives”.
  {
    pattern: anyCase(
      /\b(?:professional|formal|graduate|academic|specialized) (?:education|training|schooling|preparation) in (?:the field of )?(?:library|librarianship|archiv[a-z]{1,3}|information science)\b/gu,
      'education|training|schooling|preparation',
    ),
  },
];
