import { anyCase, lowered } from '../../text/any-case';
import type { Context, Refiner, Stretch } from '../rule';
import { findStretch } from './stretch-of';

/** Sentences that explain how something is counted or decided, and ask nothing themselves. */
const EXPLAINS: readonly RegExp[] = [
  // “The term ‘professional experience’ applies to positions that require possession of a master's degree …”
  anyCase(
    /\b(?:draws?|earns?|receives?|gets?|are paid|is paid) (?:an? )?(?:extra |additional |further )?[$\d][\d.,]{0,8}(?:%| percent)? (?:on top of|above|over|in addition to|more than)\b|\b(?:is|are) worth \d|\bin the amounts? (?:listed|shown|stated|given|described) (?:below|above)\b|\bmust (?:possess|have) (?:the )?(?:required|requisite|necessary) knowledge, skills\b|\bcan be credited (?:to|toward|towards|as|for)\b|\bthe term\b|\bis defined as\b|\bapplies to positions\b|\bmeans\b.{0,60}\b(?:experience|hours|work)\b|\brefers to\b|^[^a-z]{0,6}(?:[a-z-]{3,14} ){1,4}experience (?:includes|may include|is (?:any|that|work))\b/u,
    'knowledge, skills|in the amount|experience includes|experience may include|experience is |applies to positions|on top of|above|over|in addition to|more than|is worth|are worth|be credited|is defined as|means|refers to|the term',
  ),
  // “Part-time experience counts in proportion”, “Volunteer service does not count”
  anyCase(
    /\b(?:experience|service|work|time|internships?)\b[^.;]{0,80}\b(?:counts?|counted|prorated|pro[- ]?rat[a-zß-ž]{1,3}|credited|calculated|computed|accepted (?:under|toward|if|when)|be considered (?:as )?qualifying)\b/u,
    'accepted|calculated|computed|count|credited|pro rat|pro-rat|prorat|qualifying',
  ),
  // “Applicants who lack six months or less of the required experience may file”, not “… who lack the degree but have five years may apply”
  // “In order to receive credit for any college degree, you must include a copy”
  anyCase(
    /\bto (?:receive|be given|be granted|obtain) credit\b|(?:\bwho lack\b|\blacking\b[^.;]{0,40}\bmay (?:file|apply)\b)(?![^.;]{0,80}\b(?:but|with|and) (?:who )?(?:have|has|hold|possess|a|an|at least)\b)/u,
    'lacking|to be g|to obtain credit|to receive credit|who lack',
  ),
  // “to be considered professional, qualifying experience must be gained after obtaining such a degree”
  anyCase(/\bqualifying (?:work )?(?:experience|education)\b[^.;]{0,30}\b(?:must|is|are)\b/u, 'qualifying'),
  // “evaluated on the experience shown in the application”
  anyCase(
    /\b(?:experience|education|training|qualifications)\b[^.;]{0,60}\bas (?:described|shown|stated|reported|presented) (?:on|in) (?:your|the|their) (?:completed )?application|\b(?:experience|education|training|qualifications)\b[^.;]{0,60}\b(?<!\bas )(?:based (?:up)?on|shown|described|stated|listed|indicated|provided|submitted|(?<=\bas )evidenced) (?:the |in |on |by )/u,
    'as reported|as presented|evidenced|based|described|indicated|listed|provided|shown|stated|submitted',
  ),
  anyCase(
    /\b(?:experience|education|training|qualifications|applications?|degrees?|applicants|candidates)\b[^.;,]{0,60}\b(?:will be|are|is) (?:evaluated|rated|scored|assessed|weighed|verified|decided|determined)\b/u,
    'assessed|decided|determined|evaluated|rated|scored|verified|weighed',
  ),
  anyCase(/\bearns? no (?:extra )?points\b|\bdoes(?:n['’]t| not) (?:do it|count|qualify|satisfy|meet)\b/u, 'does|points'),
  // “New hires generally come in at grade GS-9 on the strength of a master's degree”
  anyCase(
    /\b(?:hires|people|those|candidates|applicants|appointees|employees|librarians|appointments)\b[^.;]{0,40}\b(?:come in|enter|start|begin|are (?:hired|appointed|brought in|made|placed))\b[^.;]{0,24}\bat (?:the |an? )?(?:grade|gs|pay grade|step)\b/u,
    'hires|people|those|candidates|applicants|appointees|employees|librarians|appointments',
  ),
  // “Librarians who earn a master's degree draw 4% on top of base pay”
  anyCase(
    /\b(?:who (?:earn|hold|have|possess|complete)|with an?|holders of)\b[^.;]{0,120}\b(?:draws?|receives?|gets?|earns?|(?:is|are) (?:paid|entitled to|eligible for)|qualif(?:y|ies) for)\b[^.;]{0,40}(?:%|\b(?:percent|base pay|salary|bonus|differential|stipend|premium|incentive)\b)/u,
    '%|percent|base pay|salary|bonus|differential|stipend|premium|incentive',
  ),
  anyCase(
    /\b(?:commensurate with|depending (?:up)?on|dependent (?:up)?on|based on) (?:[a-zß-ž]{2,14} ){0,4}(?:experience|qualifications|education)\b/u,
    'based on|commensurate with|depend',
  ),
  // “Question 1: Do you have a master's degree? Yes / No”
  anyCase(
    /^\W{0,4}(?:(?:supplemental |screening |application )?questions? \d{1,2}\W{1,3}|\d{1,2}[.)]\s)(?:please (?:indicate|describe|tell)|do|does|are|have|has|can|how|what|which|will|did)\b/u,
    'do|are|have|has|can|how|what|which|will|did|indicate|describe|tell',
  ),
];

/** What only adds how a part of it is counted: “…, internships being counted”, “…, which may count two years as a technician”, “…, of which volunteer work may be one”. */
const RIDER = anyCase(
  /,\s(?:with |and |of which )?(?:(?:relevant|unpaid|paid|graduate|part-time|volunteer|student|library)\s){0,3}(?:internships?|assistantships?|practic(?:um|a)s?|volunteer|part-time|field ?work)\b[^.;]{0,80}|,\swhich (?:may|can|could) (?:count|include)\b[^.;]{0,80}/gu,
  'intern|assistantship|practic|volunteer|part-time|field|which may|which can|which could',
);

/** “Specialized experience for the GS-05 level means one year at the GS-04 level”: asked by way of a definition. */
const FEDERAL = anyCase(
  /\bspecialized experience\b[^.;]{0,60}\b(?:means|is defined as|is)\b[^.;]{0,40}\b(?:year|months|weeks)\b/u,
  'specialized experience',
);

function withoutRiders(text: string): string {
  let rest = '';
  let at = 0;
  for (const { index, 0: words } of text.matchAll(RIDER)) {
    rest += text.slice(at, index);
    at = index + words.length;
  }
  return rest + text.slice(at);
}

const ASKS_YOU = anyCase(/^\W{0,4}(?:do|have|are|can|will) you\b[^.;]{4,240}\?/u, ' you');
const ANSWERS = anyCase(/^\W{0,6}(?:yes|no|[a-e][.)])(?![a-z])/u);

/** Whether a stretch is a question that the application asks, told by its answers or its heading: “Do you have a master's degree? Yes / No”. */
function isQuestion(text: string, { end, section: { heading } }: Stretch, { flat }: Context): boolean {
  if (!ASKS_YOU.test(text)) return false;
  return (
    ANSWERS.test(flat.text.slice(end, end + 16)) ||
    (heading !== null && /\bquestion/u.test(lowered(flat.text.slice(heading.start, heading.end))))
  );
}

/** Drops what explains: “the term ‘professional’ applies to positions that require a master's degree”, “part-time experience counts in proportion”. */
export const dropExplanations: Refiner = {
  id: 'drop-explanations',
  refine: (findings, context) =>
    findings.filter(({ rule, span, ask }) => {
      if (ask.kind !== 'education' && ask.kind !== 'experience') return true;
      const stretch = findStretch(context, span);
      if (!stretch) return true;
      // What stands in brackets only qualifies: “(internships may count)”.
      const text = withoutRiders(context.flat.text.slice(stretch.start, stretch.end).replace(/\([^()]{0,160}\)/gu, ' '));
      if (isQuestion(text, stretch, context)) {
        context.trace('drop-explanations', `dropped ${rule}: a question of the application`, span);
        return false;
      }
      const why = FEDERAL.test(text) ? undefined : EXPLAINS.find((pattern) => pattern.test(text));
      if (!why) return true;
      // A degree that only the definition of “professional” names is asked all the same; where it was named before, it is dropped as said again.
      if (ask.kind === 'education' && /\b100 ?(?:percent|%)/u.test(lowered(text))) return true;
      if (ask.kind === 'education' && /\bpositions that require\b/u.test(lowered(text))) return true;
      context.trace('drop-explanations', `dropped ${rule}: the sentence explains and asks nothing`, span);
      return false;
    }),
};
