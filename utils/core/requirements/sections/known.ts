import { foldHeading } from './lexicon';

const BEFORE =
  '(?:(?:required|minimum|min|preferred|desired|desirable|additional|basic|essential|mandatory|necessary|other|special|key|core|general|position|job|candidate|professional|highly|strongly|ideal|our|your|the|educational|technical|and|or|education|experience|knowledge|training|license|certification|physical|employment|application|work) )';
const WORD =
  '(?:qualifications?|requirements?|skills?|competenc(?:y|ies)|abilities|experience|education|attributes|traits|criteria|responsibilities|duties|functions|benefits|preferred|required|desired|desirable|assets|license|licenses|certifications?|standards|demands|knowledge|conditions|environment)';
const HEADING = new RegExp(`^(?:${BEFORE}){0,5}${WORD}(?: (?:required|preferred|desired|include|are|needed|for the position))?$`, 'u');

/** Whether a short line is a heading by its words alone, whatever its dress: “Preferred qualifications”, “• Minimum Requirements”, “Basic qualifications (required at time of application)”. Not “Cataloging experience” or “Library experience preferred”. */
export function isKnownHeading(line: string): boolean {
  if (line.length > 90 || /[.;,]$/u.test(line)) return false;
  const words = foldHeading(line.replace(/\([^)]{1,60}\)/gu, ''));
  if (!HEADING.test(words)) return false;
  // One word alone (“Experience”) is a heading only with a capital; “customer service skills” never gets here.
  return /^[^\p{L}]{0,4}\p{Lu}/u.test(line) && !/^(?:work|job|professional) experience (?:required|preferred)$/u.test(words);
}
