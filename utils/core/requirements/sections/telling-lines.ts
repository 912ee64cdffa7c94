import { anyCase } from '../../text/any-case';
import type { Block } from '../../text/flat-text';

/** A line over a list that is a sentence of whoever is sought: “The library director will be expected to:”, “Our clerks must be able to:”. */
export const OF_WHOEVER = anyCase(
  /^(?:the |our |this |all |each |every |an? )?[\p{L}][\p{L} /'’()-]{2,60} (?:will|must|should|shall|is|are|needs?)(?: also)? (?:be |to )?(?:expected to|able to|required to|have|possess|demonstrate|show|display|be)(?: (?:be able to|have|possess|demonstrate|show|be|the following|these))?:\s{0,2}$/u,
  'will|must|should|shall|is|are|need',
);

/** “Special Notes:”, “IMPORTANT NOTES”, in the plural: of the bulletin, not of a requirement. */
export const NOTES = anyCase(/^\W{0,3}(?:[a-z]{4,12} ){0,2}notes\W{0,3}$/u, 'notes');

/** “The most suitably qualified candidates will possess the following:” over “Knowledge of:” and its list: all of them are preferred. */
const OF_THE_BEST = anyCase(
  /^\W{0,3}the (?:most|best)(?: suitably| highly)? qualified (?:candidates?|applicants?) [^.;]{3,80}:\s{0,2}$/u,
  'qualified candidate|qualified applicant',
);
/** Whether a line opens lists of what the best have. */
export const isOfTheBest = (line: string): boolean => line.length < 130 && OF_THE_BEST.test(line);

/** “Drug test”, “Background Check”: what is asked, or the heading of what is said of it. */
const OF_A_CHECK = anyCase(
  /^\W{0,3}(?:drug test|security clearance|background (?:check|investigation))s?(?: required)?\W{0,3}$/u,
  'drug|security|background',
);
/** In the next line: “No”, or a paragraph. */
const ANSWER = /^\s{1,6}(?:[Nn]o|[Yy]es|[Nn]ot [Rr]equired|[Nn]one)\W{0,2}(?:\n|$)|^\s{1,6}\p{Lu}[^\n]{80}/u;
/** Whether the name of a check is the heading of its answer, which the text tells behind its block. */
export const isAnswered = (whole: string, { kind, end }: Block, line: string): boolean =>
  kind !== 'item' && line.length < 40 && OF_A_CHECK.test(line) && ANSWER.test(whole.slice(end, end + 120));

/** A label of skills, of which several may follow each other: “Knowledge of”, “Ability to”. */
export const OF_SKILLS = anyCase(/^\W{0,3}(?:knowledge|skills?|abilit(?:y|ies))(?: (?:of|in|to))?\W{0,2}$/u, 'knowledge|skill|abilit');
