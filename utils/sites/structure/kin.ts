import { bare } from './labels';
import type { Leaf } from './leaves';
import { isArticle, LABELS } from './words';

/** How a page is named that describes a class of jobs, or a trade, and holds no opening: in its own title, its address, or its first lines. */
const NAMED =
  /\bclass(?:ification)?[ _-]?(?:spec(?:ification)?s?|descriptions?)(?:\b|_)|\b(?:job|position)[ _-]?descriptions\b|\b(?:research|subject|course|topic|library) guides?\b|\blibguides?\b|\/\/(?:research)?guides?\.|\b(?:career|job|occupation(?:al)?) (?:profiles?|guides?|outlook|overview)\b|: job description,|\b(?:what does an?|how to become|becoming an?) \p{L}/iu;
/** What specifications of a class label, and what they say of their age: “Class Code”, “REV: 5/12/2011”. */
const OF_CLASS =
  /^(?:class(?:ification)? (?:code|number|no\.?)|(?:date )?(?:est(?:ablished)?|rev(?:ised|ision)?|adopted|approved)(?: date)?|bargaining unit|union|(?:eeo|flsa)(?: code| status| category)?)$/iu;
/** Headings that bulletins share with the specifications they are made from. */
const CHARACTERISTICS = /^(?:distinguishing|class) (?:characteristics|features)/iu;
/** Whoever waits for a job is told of it later. */
const LATER = /\bnotify me when an? (?:job|position|opening)\b/iu;
/** A trade in general: “Most archivists need …”, “the median wage”, “is projected to grow”. */
const GENERAL: readonly RegExp[] = [
  /\b(?:most|many|some|all) (?:\p{L}{3,14} ){0,2}(?:librarians|archivists|technicians|assistants|curators|workers|employers|positions|jobs|states)\b/iu,
  /(?:^|[.!?] )(?:\p{Lu}\p{L}{2,12} ){0,2}(?:librarians|archivists|technicians|assistants|curators) \p{Ll}{3,}/iu,
  /\b(?:median|average|typical) (?:annual |hourly |yearly )?(?:salary|salaries|pay|wages?|earnings)\b|\b(?:librarian|archivist|technician)s? (?:earns?|makes?|can expect)\b/iu,
  /\b(?:job|career|employment) outlook\b|\b(?:is|are) (?:expected|projected) to (?:grow|decline|rise|fall)\b/iu,
  /\b(?:becom(?:e|ing)|work(?:ing)? as) an? (?:\p{L}{3,12} )?(?:librarian|archivist|technician|curator)\b|\bcareers? (?:in|as)\b/iu,
  /\b(?:min(?:ute)?s?[ -]read|this (?:guide|article|post))\b/iu,
];
/** An interview says that it was one, or is one question after the other: “What does your job involve?”. */
const EDITED = /\bthis (?:conversation|interview) (?:has been|was) (?:\p{L}{4,10} (?:and )?){0,2}(?:edited|condensed|shortened)\b/iu;
const QUESTION = /^(?:what|how|why|when|which|who|did|do|does|is|are|can|could|would|tell)\b.{8,90}\?$/iu;
/** So many headings that ask make it one. */
const QUESTIONS = 3;
/** What only one who has a place to fill says: when to apply, what to send, that somebody is sought. */
const OPEN: readonly RegExp[] = [
  /\b(?:closing date|deadline|final filing|filing (?:period|date)|apply (?:by|before)|until filled|open until|applications? (?:(?:will|must|should) be|(?:are|is) (?:now )?(?:being )?accept\p{L}{2,3})|accepting applications|review of applications)\b/iu,
  /\b(?:seeks|seeking|(?:is|are) hiring|(?:is|are) looking for|invites? (?:applications|nominations)|(?:has|have) an? (?:\p{L}{3,12} ){0,2}(?:opening|vacancy)|join our)\b/iu,
  /\b(?:submit|send|e-?mail|mail|forward|attach|bring)\b[^.;]{0,60}\b(?:r[eé]sum[eé]s?|cover letter|letter|vita|cv|applications?)\b/iu,
  /\b(?:this position|this role|the (?:successful|selected|ideal) candidate|reports to|you will|you.ll|hours (?:a|per) week)\b/iu,
  /\bequal[- ](?:employment[- ])?opportunity\b/iu,
];
/** The control that leads to an application. */
const APPLY = /^(?:click here to )?apply(?: now| online| here| today|(?: for| to) this (?:job|position|posting|vacancy))?\W{0,3}$/iu;
/** From so much on a page is taken for one about work. */
const ENOUGH = 4;
/** How much of a page's text is looked at, in UTF-16 code units. */
const LOOK = 30_000;
/** How many lines behind a page's heading still name it: “Class Specification”, “6 min read”. */
const HEAD = 3;

/**
 * Whether a page that has a posting's headings holds no opening: the specification of a class of jobs, an article on a trade or a guide to one. What
 * speaks for that is held against what only an opening has; a specification that can be applied for, or has a day to do so, is a posting.
 */
export function isKin(document: Document, leaves: readonly Leaf[], title: Leaf | undefined): boolean {
  const own = leaves.filter(({ frame }) => !frame);
  const at = title === undefined ? 0 : own.indexOf(title);
  const heads = own
    .slice(0, at + HEAD)
    .filter(({ text, linked, item }) => !item && linked === 0 && text.length < 60 && !/[.;]$/u.test(text));
  const names = [document.title, document.URL, ...heads.map(({ text }) => text)];
  const labels = own.map(({ text, segments }) => bare(/^[^:]{2,30}(?=:)/u.exec(text)?.[0] ?? segments[0]?.text ?? ''));
  const isNamed = names.some((name) => NAMED.test(name)) || (title !== undefined && isArticle(title.text, document.title));
  const text = own
    .map((leaf) => leaf.text)
    .join('\n')
    .slice(0, LOOK);
  const ofClass = new Set(labels.filter((label) => OF_CLASS.test(label)).map((label) => label.toLowerCase())).size;
  const said =
    (isNamed ? 4 : 0) +
    Math.min(4, ofClass) +
    (own.some((leaf) => CHARACTERISTICS.test(leaf.text)) ? 1 : 0) +
    (LATER.test(text) ? 3 : 0) +
    (EDITED.test(text) ? 3 : 0) +
    (own.filter(({ rank, text }) => rank > 0 && QUESTION.test(text)).length >= QUESTIONS ? 2 : 0) +
    GENERAL.filter((one) => one.test(text)).length;
  if (said < ENOUGH) return false;
  const canApply = leaves.some(({ segments }) => segments.some((one) => one.link !== null && APPLY.test(one.text)));
  const isDated = labels.some((label) => LABELS.closing.test(label));
  const isPaid = labels.some((label) => LABELS.salary.test(label));
  if (isDated || (canApply && isPaid)) return false;
  const open = (canApply ? 2 : 0) + 1.5 * OPEN.filter((one) => one.test(text)).length;
  return open < said;
}
