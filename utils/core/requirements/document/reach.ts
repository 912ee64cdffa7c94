import { anyCase } from '../../text/any-case';
import type { Span } from '../../text/flat-text';
import { clauseAround } from '../clause';

const BEFORE = anyCase(
  /(?:(?:\b|(?=\())(?:an?|the|your|their|his or her|with|valid|current|updated|complete|detailed|official|unofficial|college|university|high school|academic|undergraduate|graduate|sealed|certified|most recent|professional|brief|formal|up-to-date|required|electronic|separate|online|digital|compelling|thoughtful|comprehensive|short|one-page|two-page|original|legible|supporting|satisfactory|completed|(?:the )?names of|up-to-date|(?:a )?cop(?:y|ies) of|(?:a )?list of|at least|one|two|three|four|five|six|\d|\((?:\d|[a-zß-ž]{3,6})\))\s{1,2}){1,6}$/u,
);
/** What is said of the document after its name: “that outlines exact dates”, “dated within the last 18 months”, “(unofficial accepted)”. */
const AFTER = anyCase(
  /^(?: ?\([^()]{2,50}\))?(?:,? (?=[a-z])(?:in (?:both|english|spanish)|that|which|showing|reflecting|telling|about|saying|describing|not more than|no more than|no longer than|at most|up to|signed|who|whom|as a|for each|specific to|tailored to|listed|stating|indicating|in which|not older than|no older than|must be|if|dated|outlining|detailing|addressing|explaining|including|demonstrating|highlighting|summarizing|specifying|of projects|of work|relevant to|related to|from|at the time of|upon (?:an? )?(?:conditional|job|hire|employment|offer|request)|(?:is|are) required)\b[^.;]{0,110})?/u,
);
/** Another document, or what is done with this one, ends it. */
const NEXT = anyCase(
  /,? (?:and|or|plus|&|as well as|along with|together with)(?: \(?\d\)?)? (?=[a-z])(?:an?|the|your|three|two|at least|names?|list|contact|professional|current|curriculum|cover|r[eé]sum|statement|transcript|references|letters?|email|send|apply|submit|be)\b|, (?:to|by|at|via|in) |, (?:an?|the|your|current|names?) | (?:to|via|by|at|through) (?:the |our |\S{0,20}@|https?:|www)/u,
);
/** Who must do what with it: “All applicants must submit an …”, “Fill in the whole …”. */
const VERB = anyCase(
  /(?:\b(?:(?:each|all|every|interested|the|qualified)\s)?(?:applicants?|candidates?|persons|individuals|you)\s)?(?:\b(?:must|should|shall|will need to|need to|is required to|are required to|please)\s(?:also\s)?)?\b(?=[a-z])(?:submit|complete|answer|fill (?:in|out)|send|provide|attach|include|file)\s(?:(?:and|or|submit|return|send|sign|a|an|the|your|all|our|(?!applications?\s|forms?\s|letters?\s|resumes?\s|transcripts?\s)[a-zß-ž]{3,12})\s){0,4}$/u,
  'submit|complete|answer|send|provide|attach|include|file|fill ',
);

/** A document with what belongs to it, from its name's place in a stretch: “two letters of recommendation dated within …”. Applications and questionnaires are nothing without their verb, which is taken in. */
export function reachOf(text: string, start: number, end: number, withVerb: boolean): Span {
  const before = text.slice(Math.max(0, start - 80), start);
  const verb = withVerb ? VERB.exec(before) : null;
  const lead = verb ?? BEFORE.exec(before);
  const after = AFTER.exec(text.slice(end, end + 170))?.[0] ?? '';
  const next = NEXT.exec(after);
  let to = end + (next ? next.index : after.length);
  while (to > end && /[\s,.:;]/u.test(text[to - 1] ?? '')) to--;
  return { start: start - (lead?.[0].length ?? 0), end: to };
}

/** Behind a document: another that no table names. */
const MORE = anyCase(/,? (?:and|plus|along with|together with) (?=(?:an?|your|the|any|two|three|some) )/u, 'and|plus|with');

/** What asks for a document, or what it is asked for. */
const ASKS = anyCase(/\b(?:attach|upload|submit|includ|provid|must|required|send|add|sign|to verify|if you)/u);

/**
 * The whole clause that asks for a document, where it names no other and is not much longer than what is asked: “Applicants must attach a copy of
 * the transcript at the time of filing”, “If you qualify by education, you must provide transcripts”. Else null.
 */
export function askingClause(text: string, { start, end }: Span): Span | null {
  const whole = clauseAround(text, 0, start, end);
  // “Submit your resume and a few lines on …”: what else is sent ends it.
  const more = MORE.exec(text.slice(end, whole.end));
  const clause = more === null ? whole : { start: whole.start, end: end + more.index };
  const longest = 2 * (end - start) + 60;
  if (clause.start > start || clause.end < end || clause.end - clause.start > longest) return null;
  return ASKS.test(text.slice(clause.start, clause.end)) ? clause : null;
}
