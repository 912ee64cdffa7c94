import { anyCase } from '../../text/any-case';
import type { Finding } from '../rule';

/** Between two documents of which one is enough: “a diploma or transcript”, “transcript, diploma or a letter”. */
const OR = anyCase(
  /^\s?(?:\([^()]{2,40}\))?,? (?:and\/)?or (?:(?=[a-z])(?:an?|of|the|your|legible|official|unofficial|copy of|copies of) ?){0,4}\s?$/u,
  'or ',
);
/** “No cover letter, please”, “Do not send a résumé”. */
const REFUSED_BEFORE = anyCase(
  /\bno $|\b(?:do not|don['’]t|need not|not necessary to|not required to) (?:send|submit|include|attach|provide|enclose|upload)\b[^.;]{0,50}$/u,
  "no|don't|don’t",
);
/** “Letters of recommendation will not be read”, “résumés are not accepted”. */
const REFUSED_BEHIND = anyCase(
  /^,? ?[^.;,]{0,20} (?:is|are|will|can|may|do|does|need|should|must)(?:n['’]t| ?not) (?:be )?(?:need|requir|accept|read|consider|necessary|ask|review|forward|substitut|take the place)|^,? ?[^.;,]{0,20} (?:is|are) no (?:substitute|replacement)/u,
  "n't|n’t|not|no ",
);

/** Whether the words at `start`–`end` are named to say that they are not wanted: “No cover letter, please”, “Letters of reference aren't needed now”. */
export function isRefused(text: string, start: number, end: number): boolean {
  return REFUSED_BEFORE.test(text.slice(Math.max(0, start - 80), start)) || REFUSED_BEHIND.test(text.slice(end, end + 80));
}

/** One finding for documents of which one is enough: “a copy of the diploma or transcript”; those that “and” joins stay apart. */
export function joinAlternatives(found: readonly Finding[], text: string, offset: number): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of found) {
    const last = joined[joined.length - 1];
    if (last && OR.test(text.slice(last.span.end - offset, finding.span.start - offset)))
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: finding.span.end } };
    else joined.push(finding);
  }
  return joined;
}
