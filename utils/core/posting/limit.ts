import { anyCase } from '../text/any-case';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  fifty: 50,
  seventy: 70,
  hundred: 100,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  'five hundred': 500,
};
const COUNT = '(?:(?:[a-z]{1,7}[ -])?[a-z]{4,7} \\()?(?<n>\\d{1,2},\\d{3}|\\d{2,5}|fifty|(?:one |two |three |five )?hundred)\\)?';
const FILE =
  '(?:qualified |complete[d]? |eligible |online |valid |acceptable |job ){0,2}(?:applications?|applicants?|submissions?|candidates?)';
/** “the first 200 applications”, “once 150 applications are received”, “limited to 100 applicants”; never “the first 30 applicants will be interviewed”. */
const LIMITS = [
  anyCase(new RegExp(`\\bfirst ${COUNT} ${FILE}\\b`, 'gu')),
  anyCase(
    new RegExp(
      `\\b(?:when|once|after|until|upon|as soon as|if)\\b[^.;\\n]{0,30}?\\b${COUNT} ${FILE}\\b[^.;\\n]{0,25}\\b(?:received|filed|submitted|reached|accepted|in|come in|arrived)\\b`,
      'gu',
    ),
  ),
  anyCase(
    new RegExp(
      `\\b(?:receipt(?: of)?|receiving|limit(?:ed)?(?: to| of)?|maximum(?: of)?|cap(?:ped)?(?: at| of)?|no more than|up to)(?: the)?(?: first)? ${COUNT} ${FILE}\\b`,
      'gu',
    ),
  ),
  anyCase(
    new RegExp(
      `\\b(?:when|once|after|until|as soon as|if)\\b[^.;\\n]{0,20}\\b(?:have|has|receives?|received|gets?|reach(?:es|ed)?|collected)(?: the first)? ${COUNT} ${FILE}\\b`,
      'gu',
    ),
  ),
  anyCase(new RegExp(`\\bonly(?: the first)? ${COUNT} ${FILE}\\b`, 'gu')),
  anyCase(
    /\b(?:stop|cease|close)\w{0,4}\b[^.;\n]{0,40}\b(?:once|when|after) (?:we|they|it) (?:have|has|get|gets|receive|reach) (?<n>\d{2,4})\b(?! (?:days|hours|weeks))/gu,
  ),
  anyCase(/\bapplication (?:number|no\.?|#) ?(?<n>\d{2,4})\b/gu),
  anyCase(/\b(?<n>\d{2,4})th application\b/gu),
];
const FILING_NEAR = anyCase(
  /\b(?:accept\w{0,4}|clos\w{1,3}|tak(?:e|en|ing)|receiv\w{1,3}|stop\w{0,4}|limit\w{0,3}|filing|receipt|filed|deadline|whichever|cut-?off|end(?:s|ed)?|shuts?|suspend\w{0,3})\b/u,
);
const NOT_LIMIT = anyCase(/\b(?:interview\w{0,3}|invited|schedul\w{1,3}|advance|test(?:ed|ing)|rank\w{0,3})\b/u);

/** After how many applications filing stops; null where the text sets no such limit. */
export function findLimit(text: string): number | null {
  for (const pattern of LIMITS)
    for (const found of text.matchAll(pattern)) {
      const written = found.groups?.n?.toLowerCase() ?? '';
      const limit = NUMBER_WORDS[written] ?? Number(written.replace(',', ''));
      const near = text.slice(Math.max(0, found.index - 90), found.index + found[0].length + 90);
      const after = text.slice(found.index + found[0].length, found.index + found[0].length + 60);
      if (limit >= 10 && FILING_NEAR.test(near) && !NOT_LIMIT.test(after)) return limit;
    }
  return null;
}
