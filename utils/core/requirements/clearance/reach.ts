import { anyCase } from '../../text/any-case';

/** How a check is done, by whom, or how old it may be: “taken within the last 60 days”, “based background investigation”, “that follows an offer”. */
const OF_THE_CHECK = anyCase(
  /^[ -](?:(?:based|history|criminal|records?) ){0,2}(?:(?:background |criminal ){0,2}(?:checks?|investigations?|screening)\b)?(?: ?\b(?:(?:will|must|may|shall) be (?:taken|done|run|conducted|performed|required)|(?:that|which|taken|dated|given|issued|made|done|conducted|performed|run|through|by|via|with|within|before|prior to|upon|after|following|from|no (?:more|older) than|not older than|in accordance with|on (?:all|each|every|any)|of (?:all|each|every|any))(?= )(?:(?! (?:and|or|is|are|will|must) )[^,.;:()\n]){2,70}))?/u,
);

/** Where what is said of the check ends that was named up to `end`: before the next check, at `next`, and before the next clause. Code units of `text`. */
export function reachOfCheck(text: string, end: number, next: number): number {
  const said = OF_THE_CHECK.exec(text.slice(end, Math.min(end + 120, next)))?.[0].trimEnd().length ?? 0;
  return end + said;
}
