import type { IsoDate } from '@/utils/core/dates';
import { daysBetween } from '@/utils/core/matching/time';
import { type CardWords, type ToldCard, tellCard } from '@/utils/core/posting/list-card';
import { closesOn } from '@/utils/core/posting/list-closing';
import { dueDay } from '@/utils/core/tracker/due';
import { jobKey } from '@/utils/core/tracker/same-job';
import { isBeforeFiling, type StageId } from '@/utils/core/tracker/stages';
import { withDatabase } from './database';
import { findHidden } from './hidden-postings';
import { readApplication } from './stored-rows';

/** A result card, as far as its state depends on it: its number, and what it says of its closing. */
export interface AskedCard {
  readonly externalId: string | null;
  readonly closing: string | null;
}

/** What a result card's mark says: the stage where it is kept, the days left where it closes within seven (0: today), and whether the user hid it. */
export interface CardState {
  readonly stage: StageId | null;
  readonly closesIn: number | null;
  readonly hidden: boolean;
}

/** Days before closing from which it is soon. */
const SOON = 7;

/** The states of a site's cards, in their order. A posting that was filed, or has ended, closes no more for the user. */
export async function statesOf(source: string, cards: readonly AskedCard[], today: IsoDate): Promise<readonly CardState[]> {
  const ids = cards.flatMap(({ externalId }) => externalId ?? []);
  const keys = ids.flatMap((externalId) => jobKey({ source, externalId }) ?? []);
  const rows = await withDatabase((db) => db.applications.where('jobs').anyOf(keys).distinct().toArray());
  const kept = new Map(
    rows.flatMap((row) => {
      const application = readApplication(row);
      if (application === undefined || application.deletedAt !== null || application.mergedInto !== null) return [];
      return [application, ...application.addresses].map((place) => [jobKey(place), application] as const);
    }),
  );
  const hidden = await findHidden(source, ids);
  return cards.map(({ externalId, closing }) => {
    const application = externalId === null ? undefined : kept.get(jobKey({ source, externalId }));
    const stated = closing === null ? null : closesOn(closing, today);
    const due = application === undefined ? stated : (dueDay(application) ?? (isBeforeFiling(application.stage) ? stated : null));
    const days = due === null ? null : daysBetween(today, due);
    return {
      stage: application?.stage ?? null,
      closesIn: days !== null && days >= 0 && days <= SOON ? days : null,
      hidden: externalId !== null && hidden.has(externalId),
    };
  });
}

/** A result card as a page's script sees it. */
export interface SeenCard {
  readonly externalId: string | null;
  readonly words: CardWords;
}

/** A result card that is library work: what it says, and how it stands. */
export type MarkedCard = Pick<ToldCard, 'title' | 'employer' | 'location'> & CardState;

/** Reads a site's cards and tells which are library work and how they stand, in their order; null for those that are none. */
export async function markedCards(source: string, cards: readonly SeenCard[], today: IsoDate): Promise<readonly (MarkedCard | null)[]> {
  const told = cards.map(({ words }) => tellCard(words));
  const states = await statesOf(
    source,
    cards.map(({ externalId }, at) => ({ externalId, closing: told[at]?.closing ?? null })),
    today,
  );
  return told.map((card, at) => {
    const state = states[at];
    if (card?.library !== true || state === undefined) return null;
    const { title, employer, location } = card;
    return { title, employer, location, ...state };
  });
}
