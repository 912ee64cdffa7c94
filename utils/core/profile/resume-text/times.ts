import { anyCase } from '../../text/any-case';
import { type Availability, NO_AVAILABILITY } from '../profile';
import type { ResumeLine } from './resume-line';

const AVAILABLE = anyCase(/^(?:i am )?(?:available|availability|open to|can work|willing to work|disponib(?:le|ilidad))\b/u);
const EVENINGS = anyCase(/\b(?:evenings?|nights|tardes|noches)\b/u);
const WEEKENDS = anyCase(/\b(?:weekends?|saturdays?|sundays?|fin(?:es)? de semana|s[aá]bados|domingos)\b/u);
const DENIED = anyCase(/\b(?:not|no|except|only weekdays|excepto|salvo)\b/u);

/** When the user says that they can work, in a line of its own: “Available evenings and weekends”. What is not said stays open. */
export function readTimes(lines: readonly ResumeLine[]): Availability {
  const said = lines.filter(({ text }) => AVAILABLE.test(text) && !DENIED.test(text)).map(({ text }) => text);
  const says = (pattern: RegExp): true | null => (said.some((text) => pattern.test(text)) ? true : null);
  return { ...NO_AVAILABILITY, evenings: says(EVENINGS), weekends: says(WEEKENDS) };
}
