import type { Application } from '@/utils/core/tracker/application';
import { columnsOf } from '@/utils/core/tracker/columns';
import { nextRing, noticesOf } from '@/utils/core/tracker/notices';
import type { StoredApplication } from './database';
import { now } from './rows';

/** The zone where the user is now. */
export function usersZone(): string {
  return Temporal.Now.timeZoneId();
}

/** An application with the columns it is found by, and the moment of its next notice, told or not. */
export function storedOf(application: Application): StoredApplication {
  const rings = nextRing(noticesOf(application, usersZone()), now());
  return { ...application, ...columnsOf(application), ...(rings === null ? {} : { rings }) };
}
