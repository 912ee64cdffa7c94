import type { PartialDate } from '../../dates';
import { anyCase } from '../../text/any-case';
import { periodsIn } from './dates';

/** “20 hours per week”, “16 hrs/wk”, “8 hours weekly”, “25 horas semanales”. A person's own hours stand beside words that a posting's reader shuns. */
const WEEKLY = anyCase(
  /(?:\b(?:about|approx(?:imately|\.)?|around|up to|averag(?:e|ing)(?: of)?|avg\.?|unas|cerca de|alrededor de|circa)\s{1,2}|~\s{0,1})?(?<![\d.,:$])(?<hours>\d{1,2}(?:[.,]\d{1,2})?)\+?[\s-]{0,2}(?:hours?|hrs?\.?|h|horas?)(?:\s{0,2}(?:per|a|each|\/|every|por|a la|al?|of work per|p\.?)\s{0,2}|[\s-])(?:week(?:ly)?|wk|w|semana|semanal(?:es)?)\b/gu,
);
const LABELED = anyCase(
  /\b(?:(?:average )?(?:hours|hrs)(?: worked)?(?: per|\/| a| each)?\s{0,1}(?:week|wk)|weekly hours|horas (?:por semana|semanales|a la semana))\s{0,2}[:=]?\s{1,3}(?<hours>\d{1,2}(?:\.\d{1,2})?)\b/gu,
);
const TOTAL = anyCase(
  /\b(?:total(?: of)?:?\s{1,2}(?<h1>\d{2,4})\s{1,2}(?:hours|hrs)|(?<h2>\d{2,4})[\s-]{1,2}(?:hours?|hrs|horas)(?:\s{1,2}(?:in (?:all|total)|total|altogether|of service|completed|en total|totales)))\b|\((?<h3>\d{2,4})[\s-](?:hours?|hrs|horas)\)|\b(?<h4>\d{3,4})[\s-](?:hours?|hrs|horas)\b/u,
);
const FULL_TIME = anyCase(/\bfull[ -]?time\b|\btiempo completo\b|\bjornada completa\b/u);
const NOT_FULL = anyCase(/\b(?:not|less than|half) full[ -]?time\b/u);

/** Hours a week, and from when on where that is said. */
export interface Hours {
  readonly hours: number;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

/** The hours a week that a text states, in order; “full-time” is forty. */
export function weeklyHours(text: string): readonly Hours[] {
  const found: (Hours & { readonly at: number })[] = [];
  for (const pattern of [WEEKLY, LABELED])
    for (const match of text.matchAll(pattern)) {
      const hours = Number((match.groups?.hours ?? '').replace(',', '.'));
      if (!(hours >= 1 && hours <= 80)) continue;
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const lead = /^\s{0,2}\(?(?:,\s{0,2})?(?<word>since|from|starting|beginning|as of|after|desde|until|through|till|hasta)\b/u.exec(
        after.toLowerCase(),
      );
      const [period] = lead ? periodsIn(after) : [];
      const ends = /^(?:until|through|till|hasta)$/u.test(lead?.groups?.word ?? '');
      found.push({ hours, since: period && !ends ? period.from : null, until: period && ends ? period.from : null, at: match.index });
    }
  if (found.length > 0) return found.sort((a, b) => a.at - b.at);
  return FULL_TIME.test(text) && !NOT_FULL.test(text) ? [{ hours: 40, since: null, until: null }] : [];
}

/** Hours in all, as volunteers and interns state them. */
export function totalHours(text: string): number | null {
  const groups = TOTAL.exec(text)?.groups;
  const hours = groups?.h1 ?? groups?.h2 ?? groups?.h3 ?? groups?.h4;
  return hours === undefined ? null : Number(hours);
}

/** A text without the hours in it. */
export function withoutHours(text: string): string {
  return blank(blank(blank(blank(text, WEEKLY), LABELED), FULL_TIME_ALL), TOTAL_ALL).replace(/\(\s{0,3}[,;]?\s{0,3}\)/gu, ' ');
}

const TOTAL_ALL = anyCase(
  /\(\d{2,4}[\s-](?:hours?|hrs|horas)(?: (?:in )?total| in all)?\)|\b\d{2,4} (?:hours?|hrs|horas) (?:in (?:all|total)|total|en total)\b/gu,
);
const FULL_TIME_ALL = anyCase(
  /\b(?:(?:part|full)[ -]?time|tiempo (?:completo|parcial)|(?:jornada|media) (?:completa|parcial|jornada))\b/gu,
);

/** A text with what a pattern finds made blank, so that nothing moves. */
export function blank(text: string, pattern: RegExp): string {
  let out = text;
  for (const { 0: words, index } of text.matchAll(pattern))
    out = out.slice(0, index) + ' '.repeat(words.length) + out.slice(index + words.length);
  return out;
}
