import type { IsoDate, IsoInstant } from '../dates';
import type { Closing } from '../posting/posting';

/** A day and, where it is known, a time of day `HH:MM` in an IANA zone; without a zone the application's own (see `clock.ts`). */
export interface When {
  readonly date: IsoDate;
  readonly time: string | null;
  readonly zone: string | null;
}

/** A time of day as it is stored, `HH:MM`. */
export const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** An item of a list of the application; its id is its own for good, so that two edits of one list are told apart. */
export interface Item {
  readonly id: string;
}

/** One place where the same job is posted. `from`: the application that this address came with when two were joined. */
export interface JobAddress {
  readonly url: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly at: IsoInstant;
  readonly from?: string;
}

/** One part of an examination. `weight` in percent of the whole, `passing` and `score` on the same scale; null where not known. */
export interface ExamPart extends Item {
  readonly name: string;
  readonly kind: 'written' | 'oral' | 'performance' | 'training-experience' | 'questionnaire' | 'other';
  readonly weight: number | null;
  readonly passing: number | null;
  readonly score: number | null;
  readonly when: When | null;
  readonly place: string;
}

/** Where the user stands on an eligible list, as the notice of it says. */
export interface EligibleList {
  readonly score: number | null;
  readonly band: string | null;
  readonly rank: number | null;
  /** How many stand on the list. */
  readonly of: number | null;
  readonly since: IsoDate | null;
  readonly expires: IsoDate | null;
}

export interface Exam {
  readonly parts: readonly ExamPart[];
  readonly list: EligibleList | null;
}

export interface Contact extends Item {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
}

export interface Task extends Item {
  readonly text: string;
  readonly due: IsoDate | null;
  readonly doneAt: IsoInstant | null;
}

/** What was sent: which résumé in which version, a letter, a transcript. */
export interface SentDocument extends Item {
  readonly name: string;
  readonly version: string;
  readonly sentOn: IsoDate | null;
  readonly note: string;
}

/** A supplemental question and the answer that was given. */
export interface Supplemental extends Item {
  readonly question: string;
  readonly answer: string;
}

/** The test accommodation asked for. */
export interface Accommodation {
  readonly request: string;
  readonly askedOn: IsoDate | null;
  readonly status: 'planned' | 'asked' | 'granted' | 'denied';
}

export interface Interview extends Item {
  readonly when: When;
  readonly kind: 'phone' | 'video' | 'in-person' | 'panel' | 'other';
  readonly place: string;
  readonly note: string;
}

/** How and when it was filed; `on` null where only the history says when. */
export interface Filed {
  readonly on: IsoDate | null;
  /** “Online”, “by mail”, “in person”: in the user's words. */
  readonly how: string;
}

/** What the user says of the filing. It wins over what the posting states; null leaves that to the posting. */
export interface OwnDates {
  readonly filing: Closing['kind'] | null;
  readonly opens: When | null;
  readonly closes: When | null;
  /** With “until filled”: when the first applications are read. */
  readonly firstReview: When | null;
  readonly limit: number | null;
}

/** What the user can be told of beforehand. */
export const REMINDERS = [
  'opens-day-before',
  'opens',
  'closes-week',
  'closes-two-days',
  'closes-morning',
  'review-two-days',
  'exam-two-days',
  'exam-morning',
  'interview-day-before',
  'interview-morning',
  'list-month',
  'list-week',
  'task-morning',
] as const;

export type ReminderId = (typeof REMINDERS)[number];

/** The reminders that this application has otherwise than usual (all of them are on). */
export type Reminders = Partial<Readonly<Record<ReminderId, boolean>>>;

export const NO_EXAM: Exam = { parts: [], list: null };
export const NO_DATES: OwnDates = { filing: null, opens: null, closes: null, firstReview: null, limit: null };
export const NOT_FILED: Filed = { on: null, how: '' };

/**
 * The score over all parts by their weights, on the parts' own scale, to two decimals;
 * null until every part that has a weight has a score, or where no part has a weight.
 */
export function weightedScore(parts: readonly ExamPart[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, score } of parts) {
    if (weight === null || weight <= 0) continue;
    if (score === null) return null;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? null : Math.round((sum / weights) * 100) / 100;
}

/** Whether a part was not passed: its score is known, and below the passing one. */
export function isFailed({ score, passing }: ExamPart): boolean {
  return score !== null && passing !== null && score < passing;
}
