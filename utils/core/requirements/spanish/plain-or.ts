import type { Context } from '../rule';
import { isSpanish, mayHoldSpanish } from './is-spanish';

/** The same context with “or” in the place of “o” and “u” in its Spanish lines, letter for letter (“grado asociado o dos años” as “grado asociado ordos años”), so that two ways are joined by one rule. */
export function withPlainOr(context: Context): Context {
  const { flat, stretches } = context;
  if (!mayHoldSpanish(flat.text)) return context;
  let text = flat.text;
  for (const { start, end } of stretches) {
    const line = flat.text.slice(start, end);
    if (/ [ou] /u.test(line) && isSpanish(line)) text = text.slice(0, start) + line.replace(/ [ou] /gu, ' or') + text.slice(end);
  }
  return text === flat.text ? context : { ...context, flat: { ...flat, text } };
}
