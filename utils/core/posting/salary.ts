import { anyCase, lowered } from '../text/any-case';
import { findMoney, type Money } from './money';
import type { PayPeriod, Salary } from './posting';

const PAY = anyCase(
  /\b(?:salar(?:y|ies)|pay(?:rate|ing|s)?|paid|wages?|compensation|remuneration|rates?|earn\w{0,4}|hiring (?:range|zone)|starting|starts? at|begin(?:s|ning) at|offered|step [a-z\d]|grade|pay ?scale|range|stipend)\b/gu,
);
/** Money that is not this post's pay: budgets, fees, benefits, bonuses. */
const NOT_PAY = anyCase(
  /\b(?:budgets?|fees?|fines?|(?<!-)fund(?:s|ed|ing)?|grants?(?!-funded)|tuition|reimburs\w{0,6}|bonus(?:es)?|allowances?|relocation|moving|contribut\w{0,5}|match(?:es|ing)?|insurance|deductibles?|premiums?|differentials?|bilingual(?: (?:pay|bonus|skills?|differential|premium|stipend|incentive)|(?![^$]*\n))|uniform|professional development|endowment|donat\w{0,5}|gifts?|revenue|sales|valued?|worth|costs?|charges?|deposit|co-?pay|cafeteria|medical|dental|vision|health|retirement|pension|longevity|incentive|overtime|stipends?|raised?|awards?|scholarships?|loans?|collections?|books|materials|purchases?|spend\w{0,3}|invest\w{0,6}|per diem|mileage|toward|supplement(?:al)?|savings|drawer|cash|shift|certification pay|addition(?:al)?|life|travel|equipment|circulation|acquisitions?|construction|facility|levy|bond|taxes|processing|invoices?|rentals?|rent|receives?|wellness)\b/u,
);
const FLOOR = anyCase(
  /\b(?:from|starting|starts?(?: at)?|begin(?:s|ning)?(?: at)?|minimum(?: of)?|no less than|not less than|at least|entry)\b[^.;\n\d$]{0,40}$/u,
);
const CEILING = anyCase(/\b(?:up to|maximum(?: of)?|not to exceed|no more than)\s{0,3}$/u);
const BEFORE: readonly (readonly [PayPeriod | 'other', RegExp])[] = [
  ['other', anyCase(/\b(?:semi-?monthly|daily|per diem)\b/u)],
  ['biweek', anyCase(/\b(?:bi-?weekly|per pay period|fortnightly)\b/u)],
  ['hour', anyCase(/\b(?:hourly|per hour|\/ ?hour|\/ ?hr)\b/u)],
  ['week', anyCase(/\b(?:weekly|per week)\b(?! schedule)/u)],
  ['month', anyCase(/\b(?:monthly|per month|\/ ?month)\b/u)],
  ['year', anyCase(/\b(?:annual(?:ly|ized)?|yearly|per (?:year|annum)|\/ ?year)\b/u)],
];
const PERIOD_WORDS = anyCase(/\b(?:hourly|per hour|monthly|per month|annual(?:ly|ized)?|yearly|per year|bi-?weekly|weekly)\b/gu);

/** Another figure that explains the pay: “CSU classification salary range: …”, “actual salary £17,016 for 25 hours”, “Master's stipend $1,500”. */
const BESIDE = anyCase(
  /\b(?:classification (?:salary )?(?:range|rate)|(?:full|whole|entire) (?:salary |classification )?range(?: (?:for|of) the (?:class|classification))?(?: (?:is|runs|goes|extends)(?: up)?(?: to)?)?|actual (?:salary|pay)|pro[- ]rata(?: salary)?|full-time equivalent)[^\n$£\d]{0,24}$|\bstipend\s{0,2}$/u,
);

/** From here on an amount is taken for pay. */
const ENOUGH = 3;

interface Candidate extends Money {
  readonly points: number;
  readonly of: PayPeriod;
}

/** The words before an amount in its own sentence, or the label on the line above it. */
function before(text: string, at: number, limit: number): string {
  const words = text.slice(Math.max(0, at - limit), at);
  const ends = [...words.matchAll(/[.;!?](?=\s{1,3}[A-Z(])|\n\s{0,3}\n(?=[^\n]{40})/gu)].at(-1);
  return ends ? words.slice(ends.index + 1) : words;
}

/** What an amount's size alone says of its period; between a week's and a month's pay it says nothing. */
function periodBySize(min: number, max: number | null): PayPeriod | null {
  if (min >= 7 && (max ?? min) < 200) return 'hour';
  if (min >= 15_000 && (max ?? min) < 1_000_000) return 'year';
  if (min >= 2_400 && (max ?? min) < 15_000) return 'month';
  return null;
}

/** Whether an amount can be pay for such a period: “Annual salary: $25.50” cannot. */
function fits(period: PayPeriod, { min, max }: Money): boolean {
  const top = max ?? min;
  if (period === 'hour') return min >= 4 && top < 400;
  if (period === 'year') return top >= 1_500 && min < 1_000_000;
  if (period === 'month') return top >= 300 && min < 60_000;
  return top >= 60 && min < 30_000;
}

function weigh(text: string, money: Money): Candidate | null {
  const words = before(text, money.start, 130);
  const near = words.slice(-70);
  if (BESIDE.test(near) && /[$£]/u.test(text.slice(0, Math.max(0, money.start - 40)))) return null;
  const label = [...words.matchAll(PAY)].at(-1);
  const close = label ? words.length - label.index - label[0].length : Number.POSITIVE_INFINITY;
  const after = text.slice(money.end, money.end + 50).split(/[.,;!?](?:\s|$)|[\n$£(]|\s\+\s|\b(?:plus|with|and)\b/u)[0] ?? '';
  const said =
    money.period ??
    BEFORE.find(([, pattern]) =>
      pattern.test([...near.matchAll(PERIOD_WORDS)].at(-1)?.[0] ?? /semi-?monthly|daily/u.exec(lowered(near))?.[0] ?? ''),
    )?.[0] ??
    null;
  if (said === 'other') return null;
  const of = said !== null && fits(said, money) ? said : money.period === null ? periodBySize(money.min, money.max) : null;
  if (of === null) return null;
  const lineStart = /(?:^|\n)[\s*•·-]{0,4}$/u.test(text.slice(Math.max(0, money.start - 8), money.start));
  const foreign =
    NOT_PAY.exec(near.slice(Math.max(0, near.length - Math.min(70, close + 1)))) ??
    (close < 45 ? null : NOT_PAY.exec(near)) ??
    NOT_PAY.exec(after);
  if (
    !money.signed &&
    !(
      close <= 25 &&
      /^[\s:*-]{0,6}(?:range|rate|scale)?[\s:*\-(]{0,6}$/u.test(lowered(words.slice(words.length - close))) &&
      (money.max !== null || said !== null)
    )
  )
    return null;
  let points = 0;
  if (close <= 130) points += close <= 60 ? 3 : 2;
  if (money.period !== null) points += 2;
  else if (said !== null) points += 1;
  if (money.max !== null) points += 1.5;
  if (lineStart) points += money.max !== null && /^\s{0,3}(?:\n|$)/u.test(text.slice(money.end, money.end + 5)) ? 1.5 : 1;
  // “… through June 2029. $52,000–$56,500. Who you are”: a sentence of its own.
  else if (
    money.max !== null &&
    /[a-z\d)][.!]\s{1,2}$/u.test(text.slice(Math.max(0, money.start - 4), money.start)) &&
    /^\.(?:\s|[A-Z]|$)/u.test(text.slice(money.end, money.end + 2))
  )
    points += 1.5;
  // “Mesa Linda Library · Full-time · $64,000 - $74,000”: one field of a posting's head.
  else if (money.max !== null && /[·•|]\s{0,2}$/u.test(words) && /^\s{0,2}(?:[·•|\n]|$)/u.test(text.slice(money.end, money.end + 4)))
    points += 1.5;
  if (of === 'hour' && money.period === 'hour') points += 1;
  if (foreign) points -= 4;
  return foreign && points < 3 ? null : { ...money, points, of };
}

/** What stands between two grades of one post: “$53,954 to $78,906 and $63,914 to $93,438”, a line per step, “increased salary of”; not “the full scale is”. */
const APART = anyCase(/\b(?:scale|full range|formerly|previous(?:ly)?|effective|department of water)\b/u);

function joins(text: string, left: Candidate, right: Candidate): boolean {
  const between = text.slice(left.end, right.start);
  return left.of === right.of && between.length <= 130 && !APART.test(between);
}

/** The surest amount; where the same pay stands there by the month and by the year, the one that stands first. */
function firstOfRow(text: string, candidates: readonly Candidate[]): Candidate | null {
  const surest = candidates.reduce<Candidate | null>((top, one) => (top && top.points >= one.points ? top : one), null);
  if (!surest || surest.points < ENOUGH) return null;
  let at = candidates.indexOf(surest);
  for (let before = candidates[at - 1]; before && before.points >= ENOUGH; before = candidates[at - 1]) {
    const between = text.slice(before.end, candidates[at]?.start ?? before.end);
    if (between.length > 50 || before.of === candidates[at]?.of || APART.test(between)) break;
    at--;
  }
  return candidates[at] ?? surest;
}

/** “$22.46/hr. to start”. */
const TO_START = /^[ /a-z.]{0,14}\bto (?:start|begin)\b/u;

const sameFloor = (text: string, { start, end, max, open }: Candidate): boolean =>
  max === null && (open || FLOOR.test(before(text, start, 60)) || TO_START.test(lowered(text.slice(end, end + 30))));

const CANADA =
  /\b(?:CAD|Canada|Canadian|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Qu[ée]bec|Newfoundland)\b|[a-z], Ontario\b|, (?:BC|ON|AB|MB|SK|NS|NB|QC|NL|PE)\b/u;

/** The pay of a post as its text (with plain signs) states it; several grades become the lowest and the highest, and nothing is converted. */
export function readSalary(text: string, field = false): Salary | null {
  const candidates = findMoney(text).flatMap((money) => weigh(text, money) ?? []);
  const best = firstOfRow(text, candidates);
  if (!best) return null;
  const at = candidates.indexOf(best);
  let first = at;
  let last = at;
  while (first > 0 && joins(text, candidates[first - 1] ?? best, candidates[first] ?? best)) first--;
  while (last + 1 < candidates.length && joins(text, candidates[last] ?? best, candidates[last + 1] ?? best)) last++;
  const grades = candidates.slice(first, last + 1);
  const currency =
    grades.find((one) => one.currency)?.currency ??
    (/£/u.test(text.slice(best.start, best.end)) ? 'GBP' : CANADA.test(text) && !field ? 'CAD' : 'USD');
  const low = Math.min(...grades.map(({ min }) => min));
  const high = Math.max(...grades.map(({ min, max }) => max ?? min));
  if (low === high && grades.every((one) => one.max === null)) {
    if (grades.some((one) => CEILING.test(before(text, one.start, 30)))) return { min: null, max: high, period: best.of, currency };
    if (grades.some((one) => sameFloor(text, one))) return { min: low, max: null, period: best.of, currency };
  }
  return { min: low, max: high, period: best.of, currency };
}
