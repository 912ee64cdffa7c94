import { anyCase, lowered } from '../../text/any-case';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser } from '../rule';
import { experienceAsk } from './qualities';
import { isAboutTools } from './tools';

/** What would be better still, after an experience: where, in what place, with what rank. */
const BETTER = anyCase(
  /^[\s,(–—-]{0,4}\b(?<words>(?:preferably|ideally) (?:in|at|as|within|with|including|for|gained in|working (?:in|at|with)|some of it in) (?:(?!, and (?:some|an?|the|at least|one|two|three|completion|college|course|possession|valid)\b)[^.;()]){3,120})/du,
  'preferably|ideally',
);

/** “two years of supervisory experience, [preferably in a public library]”: a second criterion, preferred. Not “preferably Omeka”, nor after what is only preferred itself (“…, preferably in student services, a plus”). */
export const experiencePreferably: Parser = {
  id: 'experience/preferably',
  cue: /preferably|ideally/u,
  find: (text, offset, { found, stretch }) =>
    found.flatMap(({ ask, span }): readonly Finding[] => {
      if (ask.kind !== 'experience' || stretch.strength === 'preferred') return [];
      const from = span.end - offset;
      const after = text.slice(from, from + 180);
      const match = BETTER.exec(after);
      const words = match?.groups?.words;
      if (!match || words === undefined || isAboutTools(words.replace(/^\w{6,10}/u, ''))) return [];
      const tag = /,? (?:is |are )?(?:a plus|an asset|preferred|desired|desirable|required)\b.{0,20}$/u.exec(lowered(words));
      if (tag && !/required/u.test(lowered(tag[0]))) return [];
      const start = from + match[0].length - words.length;
      const end = start + words.length - (tag?.[0].length ?? 0);
      return [
        {
          rule: 'experience/preferably',
          span: trimmedSpan(text, offset, start, end),
          ask: {
            ...experienceAsk(text.slice(start, end), null),
            ...(ask.professional && /\bstatus\b|\brank\b/u.test(lowered(words)) ? { library: true, professional: true } : {}),
          },
          strength: 'preferred',
        },
      ];
    }),
};
