import type { IsoDate } from '../dates';
import type { FlatText } from '../text/flat-text';

export type PayPeriod = 'hour' | 'week' | 'biweek' | 'month' | 'year';

/** Pay as stated. A flat rate has `min` = `max`; “from X” has no `max`. Never converted between periods. */
export interface Salary {
  readonly min: number | null;
  readonly max: number | null;
  readonly period: PayPeriod;
  readonly currency: 'USD' | 'CAD' | 'GBP' | 'EUR';
}

/** When filing ends. `date` stands beside `first-n` where both are stated; `zone` is an IANA name. */
export interface Closing {
  readonly kind: 'date' | 'continuous' | 'until-filled' | 'first-n';
  readonly date: IsoDate | null;
  readonly time: string | null;
  readonly zone: string | null;
}

/** What a posting states about itself; null where the text does not state it. */
export interface PostingFacts {
  readonly salary: Salary | null;
  readonly closing: Closing | null;
  readonly opens: IsoDate | null;
  /** Filing closes after this many applications. */
  readonly limit: number | null;
  readonly examNumber: string | null;
  /** Hours of work a week, the fewest where a range is stated; absent where the text states none. */
  readonly hoursPerWeek?: number;
  /** Extra pay for the use of a second language is mentioned. */
  readonly bilingualPay?: true;
}

/** A field of a posting that a reading may fail to find. */
export type Field = 'title' | 'employer' | 'location' | 'description' | 'salary' | 'closing';

/** Where a field came from: the site's selectors, data embedded in the page that agrees with the screen, or structure and text alone. */
export type ReadBy = 'site' | 'embedded' | 'structure';

/** A job advert as read from a page or a file. `source` is a site's id, `externalId` that site's own number of it. */
export interface Posting {
  readonly source: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  readonly facts: PostingFacts;
  readonly body: FlatText;
  /** The fields that were looked for and not found: named to the user, never invented. */
  readonly missing: readonly Field[];
  /** How each field that was found was found. */
  readonly readBy: Partial<Readonly<Record<Field, ReadBy>>>;
  /** Which of the site's own marks gave a field, as its description writes it: it tells the layout that the page was in. */
  readonly readWith?: Partial<Readonly<Record<Field, string>>>;
}

/** A posting as a page gives it: its blocks and facts are told from its text in the background, whose patterns are compiled once and not anew on every page. */
export type BarePosting = Omit<Posting, 'facts' | 'body'>;
