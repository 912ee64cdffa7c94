import { tellArea } from './area/tell-area';
import { joinTimes } from './availability/join-times';
import { schedule } from './availability/schedule';
import { certificate } from './certificate/certificate';
import { check } from './clearance/check';
import { documents } from './document/document';
import { educationCoursework } from './education/coursework';
import { educationDegree } from './education/degree';
import { oneStudy } from './education/one-study';
import { suchDegree } from './education/such-degree';
import { eligibility } from './eligibility/eligibility';
import { experiencePreferably } from './experience/preferably';
import { experienceUnnumbered } from './experience/unnumbered';
import { experienceYears } from './experience/years';
import { gated } from './gated';
import { dropRepetitions } from './judging/duplicates';
import { dropExplanations } from './judging/explanations';
import { markLater } from './judging/later';
import { tellRemaining } from './judging/remaining';
import { tellStrength } from './judging/strength';
import { readSubstitutions } from './judging/substitution';
import { whatCounts } from './judging/what-counts';
import { languageAbility } from './language/language';
import { licence } from './licence/licence';
import { once } from './once';
import { physicalDemand } from './physical/demand';
import { joinDemands } from './physical/join-demands';
import type { Parser, Refiner } from './rule';
import { joinParts } from './skill/join-parts';
import { skillLine } from './skill/line';
import { skillSought } from './skill/sought';
import { dropSpanishRepeats } from './spanish/repeats';
import { typingSpeed } from './typing/speed';

/** Every parser, in the order in which they read a stretch: those that need to know what else stands in it (the free skill line) come last. */
export const parsers: readonly Parser[] = [
  educationDegree,
  educationCoursework,
  experienceYears,
  experienceUnnumbered,
  experiencePreferably,
  gated(licence, 'licen|credential|cdl|endors|certif|bar |state bar|admission|authoriz|legally| dl'),
  gated(
    certificate,
    'certif|comptia|notary|food|training|academy|ahip|lssc|cpr|first aid|first-aid|aed|pmp|naco|saco|bibco|conser|specialist|das |pass|complet|clad|authoriz|endors|member|assessment',
  ),
  languageAbility,
  gated(typingSpeed, 'word|wpm|w.p|w p|typ|keyboard'),
  gated(
    eligibility,
    '16+|18+|papers|selective service|not open|years|age |age:|resid|live |lived|living|domicil|relocat|move to|birthday|under |younger|minors|at least 1|at least 2|at least eigh|at least six|at least twen|be 1|be 2|be over|probation|hold|occupy|work-study|work study|tribe|tribal| list|restricted|staff|bargaining|to work|legal|work auth|visa|citizen|sponsor|i-9|verify|promotion|employ|only|status|appointment|reachable|civil service|register|permit|permission|eligib|or older|student',
  ),
  gated(
    check,
    'check|screen|convict|felony|record|suitable|clets|polygraph|psycholog|insurable|review of|criminal|act 34|act 114|act 151|finger|scan|tubercul|tb|t.b|drug|substance|medical|physical|health|credit|driv|dmv|violation|bond|report|oath|vaccin|immuniz|misconduct|investigation|inquir|immunity|dbs|disclosure|determination|police|clearance|abuse|verification',
  ),
  gated(
    documents,
    'petition|evaluat|equivalency|certificate|names|contact|consent|permission| lines| form|schedule|paragraph|note|essay|cbest|cset|apprais|performance|678|306|federal employment|finding aid|lesson plan|syllab|permit|history|résum|resum|c.v|cv|vita|letter|memo|proof|verif|evidence|cop|evaluat|transcript|referenc|referee|sample|portfolio|statement|philosophy|salary|214|sf|application|question|supplemental',
  ),
  gated(
    schedule,
    'work mon|wednesday|tue |tues |thu |thurs |sat 1|sat 9|sun 1|evening|night|morning|afternoon|hours|during|until|weekend|saturday|sunday|travel|branch|location|site|librar|campus|school|facilit|call|notice|flexib|rotat|varia|split|irregular|holiday|person|remote|telework|availab|shift|schedul|late|any of them|get to|reach|drive|commute|substitut|float|stand|overtime|basis',
  ),
  gated(
    physicalDemand,
    'pound|lb|kg|kilo|#|perception|cold|heat|temperature|tight space|mobility|vision|eyesight|hear|strength|stamina|agility|dust|mold|reach|ladder|lift|carry|push|pull|bend|stoop|climb|kneel|crouch|stand|sitting|sit for|walk|feet|dexterity|physical|prolonged|hand|finger|arms|wrist|elbow|shoulder|fine |small |tiny |screen|monitor|color',
    ['physical'],
  ),
  skillSought,
  skillLine,
];

/** Every refiner, in the order in which they judge. */
export const refiners: readonly Refiner[] = [
  dropSpanishRepeats,
  whatCounts,
  dropExplanations,
  suchDegree,
  oneStudy,
  tellRemaining,
  readSubstitutions,
  tellStrength,
  markLater,
  dropRepetitions,
  once,
  joinParts,
  joinDemands,
  joinTimes,
  tellArea,
];
