import type { IsoDate } from '../dates';
import { anyCase } from '../text/any-case';
import type { FlatText } from '../text/flat-text';
import { atOnce } from '../text/slices';
import { readClosingField, readFiling } from './closing';
import { findDays } from './days';
import { hasBilingualPay, readHours } from './hours';
import { findLimit } from './limit';
import { plainSigns } from './plain';
import type { PostingFacts } from './posting';
import { readSalary } from './salary';

/** What a site's own fields say of a posting, as printed there. */
export interface StatedFacts {
  readonly salary?: string | null;
  readonly closing?: string | null;
  readonly opens?: string | null;
  readonly examNumber?: string | null;
}

const EXAM_NUMBER = anyCase(
  /\bexam(?:ination)?[ -]?(?:number|no\.?|code|id|#)[ ]{0,2}(?:is )?[:#.]{0,2}\s{0,4}#?(?<number>[a-z]{0,4}-?\d[a-z\d./-]{1,14})/du,
);

const cleanNumber = (number: string | undefined): string | null => number?.replace(/[./-]{1,3}$/u, '') ?? null;

/** What a posting states about itself; a site's own fields win over the text, and what nobody states is null. */
export function readFacts(flat: FlatText, stated: StatedFacts = {}): PostingFacts {
  return atOnce(factsInSlices(flat, stated));
}

/** The same in slices. */
export function* factsInSlices(flat: FlatText, stated: StatedFacts = {}): Generator<undefined, PostingFacts> {
  const text = plainSigns(flat.text);
  const filing = readFiling(text);
  yield;
  const field = stated.closing ? readClosingField(plainSigns(stated.closing)) : null;
  const limit = (stated.closing ? findLimit(plainSigns(`Filing closes: ${stated.closing}`)) : null) ?? filing.limit;
  // A field has room for the day alone: the number stands in the text.
  const closing = field?.kind === 'date' && limit !== null ? { ...field, kind: 'first-n' as const } : field;
  const opens: IsoDate | null = stated.opens ? (findDays(plainSigns(stated.opens))[0]?.date ?? null) : null;
  const salary = stated.salary ? readSalary(`Salary: ${plainSigns(stated.salary)}`) : null;
  const pay = salary ?? readSalary(text);
  yield;
  const hours = readHours(text);
  return {
    salary: pay,
    closing: closing ?? filing.closing,
    opens: opens ?? filing.opens,
    limit,
    examNumber: stated.examNumber?.trim() || cleanNumber(text.match(EXAM_NUMBER)?.groups?.number),
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    ...(hasBilingualPay(text) ? { bilingualPay: true } : {}),
  };
}
