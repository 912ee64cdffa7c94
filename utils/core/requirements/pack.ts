import { tellArea } from './area/tell-area';
import { schedule } from './availability/schedule';
import { certificate } from './certificate/certificate';
import { check } from './clearance/check';
import { documents } from './document/document';
import { educationCoursework } from './education/coursework';
import { educationDegree } from './education/degree';
import { eligibility } from './eligibility/eligibility';
import { experienceUnnumbered } from './experience/unnumbered';
import { experienceYears } from './experience/years';
import { dropRepetitions } from './judging/duplicates';
import { dropExplanations } from './judging/explanations';
import { markLater } from './judging/later';
import { tellStrength } from './judging/strength';
import { readSubstitutions } from './judging/substitution';
import { languageAbility } from './language/language';
import { licence } from './licence/licence';
import { once } from './once';
import { physicalDemand } from './physical/demand';
import type { Parser, Refiner } from './rule';
import { joinParts } from './skill/join-parts';
import { skillLine } from './skill/line';
import { skillSought } from './skill/sought';
import { typingSpeed } from './typing/speed';

/** Every parser, in the order in which they read a stretch: those that need to know what else stands in it (the free skill line) come last. */
export const parsers: readonly Parser[] = [
  educationDegree,
  educationCoursework,
  experienceYears,
  experienceUnnumbered,
  licence,
  certificate,
  languageAbility,
  typingSpeed,
  eligibility,
  check,
  documents,
  schedule,
  physicalDemand,
  skillSought,
  skillLine,
];

/** Every refiner, in the order in which they judge. */
export const refiners: readonly Refiner[] = [
  dropExplanations,
  readSubstitutions,
  tellStrength,
  markLater,
  dropRepetitions,
  once,
  joinParts,
  tellArea,
];
