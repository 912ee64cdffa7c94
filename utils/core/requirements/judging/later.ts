import { anyCase, lowered } from '../../text/any-case';
import { HELD_NOW } from '../clause';
import type { Finding, Refiner } from '../rule';
import { findStretch } from './stretch-of';

/** What need not be held when applying, because only some posts ask it or because there is time to get it. */
const SOME = anyCase(
  /\b(?:some|certain|specific|many|other|a few) (?=[a-z])(?:positions?|posts?|assignments?|branches|jobs|vacancies|openings|locations)\b|\bmay (?:also )?(?:be )?requir[a-zß-ž]{1,3}\b|\bmay (?:also )?(?:call for|demand|entail) (?:an? |possession of |the )|\bmay be (?:asked|expected|needed)\b|\bmay be (?:instances|cases|times) (?:where|when|in which)\b|\bselective(?:ly)? certif/u,
  'a few|certain|many|may|other|selective|some|specific + position|post|assignment|branches|jobs|vacancies|openings|locations|may call for|also call for|may demand|also demand|may entail|also entail|may requir|may also requir|may be asked|may be expected|may be needed|may be instances|may be cases|may be times|selective certif|selectively certif| be requir',
);
const LATER = anyCase(
  /\b(?:within|by the end of|during|prior to(?: the)? (?:completion|end) of)\s{1,2}(?:the\s{1,2})?(?:first\s{1,2})?(?:[a-zß-ž\d()-]{1,14}\s{1,2}){0,4}(?:months?|years?|days|weeks|probation[a-zß-ž]{0,5})\b[^.;]{0,30}?\b(?:of|from|after|following)?\s{0,2}(?:hire|hiring|appointment|employment|the date|start|your|probation[a-zß-ž]{0,5}|being hired)?|\b(?:for|before|toward|at the time of) (?:the )?(?:tenure|promotion|permanent status|continuing appointment)\b|\brequired for (?:tenure|promotion)|\b(?:tenure|promotion|advancement) (?:requires|will require|depends)|\bwill be required (?:for|by|to obtain)|\bmust be obtained\b|\b(?:up)?on (?:hire|appointment|entry on duty)\b|\bat (?:the time of )?entry on duty\b|\bat (?:the )?time of (?:appointment|hire|start)\b|\brequired at (?:time of )?start\b|\brequired (?:of|for|from) (?:all |any |new )?(?:appointees?|those appointed|new hires)\b|\bby the (?:date of appointment|start date|time of appointment)\b|\b(?:on|by|before|at) the (?:date|day|time) of (?:the )?(?:appointment|hire|hiring|employment)\b|\bwhen (?:they are |you are |he or she is )?(?:appointed|hired)\b|\b(?:individuals|persons|people|those|candidates|applicants) (?:who are )?(?:appointed|hired|selected)\b[^.;]{0,40}\bwill be required\b/u,
  'advancement|appointment|at t|entry on duty|when |on the |by the |before the |on hire|by the end of|during|must be obtained|permanent status|prior to|promotion|required at|required for|required of|required from|start|tenure|upon|will be required|within',
);

const SOME_POSTS = 'only some posts ask it';
/** “If selected, a trainee is required to obtain the degree”, “Upon graduation, must obtain a certificate”: of whoever has the post. */
const ONCE_THERE = anyCase(
  /^\W{0,4}(?:if (?:selected|hired|appointed)|once (?:selected|hired|appointed)|upon graduation|after (?:hire|appointment|graduation))\b/u,
  'selected|hire|appoint|graduation',
);
const THERE = 'asked of whoever has the post';
const TENURE = anyCase(/\b(?:tenure|promotion|advancement|permanent status|continuing appointment)\b/u);

/** Marks what is not to be held when applying: “some positions may require”, “must be obtained within six months of hire”, “required for tenure”. */
export const markLater: Refiner = {
  id: 'later',
  refine: (findings, context) =>
    findings.map((finding): Finding => {
      const stretch = findStretch(context, finding.span);
      if (finding.later || !stretch) return finding;
      const text = context.flat.text.slice(stretch.start, stretch.end);
      const heading = stretch.section.heading ? context.flat.text.slice(stretch.section.heading.start, stretch.section.heading.end) : '';
      const why =
        SOME.test(text) || SOME.test(stretch.lead) || /\bselective\b/u.test(lowered(heading))
          ? SOME_POSTS
          : ONCE_THERE.test(text)
            ? THERE
            : isLater(text, finding, stretch.start) || /\brequired at (?:time of )?start\b/u.test(lowered(heading))
              ? 'not to be held when applying'
              : null;
      if (!why) return finding;
      // A degree that may come by the start date is asked in progress now; one for tenure is not asked now.
      if (finding.ask.kind === 'education' && why !== SOME_POSTS && why !== THERE && !TENURE.test(text)) {
        context.trace('later', 'in progress is enough', finding.span);
        return { ...finding, ask: { ...finding.ask, inProgress: true } };
      }
      context.trace('later', why, finding.span);
      return { ...finding, later: true };
    }),
};

const DATED = anyCase(
  /\b(?:dated|issued|taken|earned|obtained|completed|signed|received|administered) (?:no (?:more|earlier) than|not more than|within|during|in) |\bwithin [^.;]{0,40}\b(?:before|prior to|preceding|of (?:the date of )?(?:your |the )?(?:application|filing))/u,
  'dated|issued|taken|earned|obtained|completed|signed|received|administered|within',
);

/** Whether the words after the finding, or in it, put it off; a studies' end within months is no such thing for a degree in progress, but a wait all the same. */
function isLater(text: string, { span, ask }: Finding, offset: number): boolean {
  // A certificate “dated within two years of the date of application” is held now.
  if (ask.kind === 'typing' && DATED.test(text)) return false;
  const from = Math.max(0, span.start - offset - (ask.kind === 'experience' ? 0 : 50));
  const words = text.slice(from, Math.min(text.length, span.end - offset + 90));
  const match = LATER.exec(words);
  // “must hold a license on the date of application and a California one by the date of appointment” is held now.
  if (match !== null && HELD_NOW.test(words.slice(0, match.index + match[0].length))) return false;
  // “two years of experience within the last five years” is held now.
  return match !== null && !/\b(?:last|past|previous|preceding)\b/u.test(lowered(match[0]));
}
