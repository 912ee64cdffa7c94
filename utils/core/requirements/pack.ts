import { educationDegree } from './education/degree';
import { experienceUnnumbered } from './experience/unnumbered';
import { experienceYears } from './experience/years';
import { dropRepetitions } from './judging/duplicates';
import { dropExplanations } from './judging/explanations';
import { markLater } from './judging/later';
import { tellStrength } from './judging/strength';
import type { Parser, Refiner } from './rule';

/** Every parser, in the order in which they read a stretch: those that need to know what else stands in it (the free skill line) come last. */
export const parsers: readonly Parser[] = [educationDegree, experienceYears, experienceUnnumbered];

/** Every refiner, in the order in which they judge. */
export const refiners: readonly Refiner[] = [dropExplanations, tellStrength, markLater, dropRepetitions];
