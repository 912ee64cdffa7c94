import { anyCase, lowered } from '../text/any-case';
import type { Span } from '../text/flat-text';
import type { PayPeriod, Salary } from './posting';

/** One or two amounts as they stand together, with the period that is said beside them. */
export interface Money extends Span {
  readonly min: number;
  /** null for one amount alone. */
  readonly max: number | null;
  /** `null` where none is said, `other` for one that no `PayPeriod` holds: a day, half a month, a semester. */
  readonly period: PayPeriod | 'other' | null;
  readonly currency: Salary['currency'] | null;
  /** A currency sign stands before it. */
  readonly signed: boolean;
  /** “$64,500+”, “$66,600 and up”: the end is left open. */
  readonly open: boolean;
}

const SIGN = String.raw`(?:(?:US|USD|CA|CAD|C|AUD?)\s?\$|\$|£|€|\b(?:USD|CAD|GBP|EUR)\s{0,2}\$?)`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\s?\d{3}){1,2}|\d{1,3} \d{3}(?!\d)|\d{1,7})(?:\.\d{1,4})?`;
const K = String.raw`\s?[kK](?![a-zA-Z])`;
const BETWEEN_UNIT = String.raw`(?:\s{0,2}(?:\([^)\n]{0,40}\)|\*{1,2}|USD|CAD|(?:per|an|a|\/)?\s?(?:hour|hr|year|yr|annum|month|mo|week|wk)(?:ly)?\.?|hourly|monthly|annually|bi-?weekly))?`;
const JOIN = String.raw`\s{0,3}(?:-{1,2}|\bto\b|\bthrough\b|\bthru\b|\band\b(?=\s{0,2}[$£€])|\bup to\b|\/(?=\s{0,2}[$£€])|\.{3}|…)\s{0,3}(?:a maximum of |up to |step \w{1,2}:? ?)?`;

/** “$21.36 - $27.94”, “$ 7,237 - $ 8,934”, “$15-20”, “$55,000 to 60,000”, “$120k – $150k”, “55000-60000”, “22.92”. */
const MONEY = new RegExp(
  `(?<![\\d.,$])(?:(?<sign>${SIGN})\\s{0,3}(?<low>${NUMBER})(?<k>${K})?(?:${BETWEEN_UNIT}${JOIN}(?<sign2>${SIGN})?\\s{0,3}(?<high>${NUMBER})(?<k2>${K})?)?|(?<bare>\\d{2,3},?\\d{3}(?:\\.\\d{2})?|\\d{2}\\.\\d{2,4})(?:${JOIN}\\$?\\s?(?<bare2>${NUMBER}))?)(?![\\d])`,
  'gu',
);

const AFTER: readonly (readonly [PayPeriod | 'other', RegExp])[] = [
  [
    'other',
    anyCase(
      /^(?:semi-?monthly|twice (?:a|per) month|(?:per |a |\/ ?)?(?:day|diem|semester|session|credit|course|class|visit|quarter|project|page|person|student|family|event|meeting)\b|daily)/u,
    ),
  ],
  [
    'biweek',
    anyCase(/^(?:bi-?weekly|(?:per |every |\/ ?)?(?:bi-?week|two[- ]weeks?|2 weeks|other week|pay period|fortnight)|fortnightly)/u),
  ],
  ['hour', anyCase(/^(?:hourly|(?:per |an |a |each |\/ ?)?(?:hour|hr)s?\b\.?)/u)],
  ['week', anyCase(/^(?:weekly|(?:per |a |each |\/ ?)?(?:week|wk)\b)/u)],
  ['month', anyCase(/^(?:monthly|(?:per |a |each |\/ ?)?(?:month|mo|mth)\b)/u)],
  ['year', anyCase(/^(?:annual(?:ly)?|yearly|p\.?a\.?\b|(?:per |a |each |\/ ?)?(?:year|yr|annum)\b)/u)],
];
/** What may stand between an amount and its period: “USD”, “(DOQ)”, “gross”, “paid”. */
const LEAD =
  /^[\s,*)]{0,3}(?:(?:USD|CAD|GBP|EUR|DOE|DOQ|gross|salary|paid|base|approximately|\([^)\n]{0,30}\)|\[[^\]\n]{0,30}\])[\s,]{0,2}){0,2}[-(,\s]{0,3}/u;

const CURRENCY: readonly (readonly [Salary['currency'], RegExp])[] = [
  ['CAD', /CA|C\s?\$/u],
  ['GBP', /£|GBP/u],
  ['EUR', /€|EUR/u],
  ['USD', /US/u],
];

/** How many amounts of one text are looked at. */
const MOST = 200;

/** The period that stands right after an amount. */
function periodAfter(after: string): Money['period'] {
  const rest = after.slice(LEAD.exec(after)?.[0].length ?? 0);
  return AFTER.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
}

const amount = (written: string, thousands: boolean): number => Number(written.replace(/[,\s]/gu, '')) * (thousands ? 1000 : 1);

/** Every amount of money that a text (with plain signs) names, ranges whole; never “$3.2 million” or “$25M”. */
export function findMoney(text: string): readonly Money[] {
  const all: Money[] = [];
  for (const found of text.matchAll(MONEY)) {
    const g = found.groups ?? {};
    const low = g.low ?? g.bare;
    if (low === undefined) continue;
    const start = found.index;
    const end = start + found[0].length;
    const after = text.slice(end, end + 60);
    if (/^\s?(?:million|billion|trillion|[MB](?![a-zA-Z])|%)/u.test(after)) continue;
    const high = g.high ?? g.bare2;
    let min = amount(low, g.k !== undefined || (g.k2 !== undefined && Number(low.replace(/,/gu, '')) < 1000));
    let max = high === undefined ? null : amount(high, g.k2 !== undefined || (g.k !== undefined && Number(high.replace(/,/gu, '')) < 1000));
    if (max !== null && max < min) {
      // “$100 - 200” stays; “$25.26 - 8 hours” is one amount.
      if (max < min / 4) max = null;
      else [min, max] = [max, min];
    }
    const inner = high === undefined ? null : found[0].slice(found[0].indexOf(low) + low.length);
    const period = periodAfter(after) ?? (inner ? periodAfter(inner) : null);
    const signs = `${g.sign ?? ''} ${g.sign2 ?? ''} ${after.slice(0, 6)}`;
    all.push({
      start,
      end,
      min,
      max,
      period,
      currency: CURRENCY.find(([, pattern]) => pattern.test(signs))?.[0] ?? null,
      signed: g.sign !== undefined,
      open:
        max === null &&
        /^(?:\s?\+|\s?-\s{0,2}(?:commensurate|doe|doq|depend)|,? (?:and (?:up|above)|or more|minimum\b))/u.test(lowered(after)),
    });
    if (all.length === MOST) break;
  }
  return all;
}
