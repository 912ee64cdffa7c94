import { browser } from 'wxt/browser';
import type { Application } from '@/utils/core/tracker/application';
import { dueNotices, type Notice, nextRing, noticesOf } from '@/utils/core/tracker/notices';
import { updateBadge } from './badge';
import { type Database, withDatabase } from './database';
import { noticeState } from './notice-state';
import { onRevision } from './revisions';
import { now } from './rows';
import { usersZone } from './stored-application';
import { readApplication } from './stored-rows';

const ALARM = 'notices';
/** The moment of a notice moves with the user by no more than a day. */
const ANY_ZONE = { hours: 26 };
/** Looked at again at least so often: a laptop may have been carried into another zone. */
const AT_MOST = { hours: 6 };
const ICON = 'icon/128.png';

/** What a notice says, in the user's words. */
export type SayNotice = (notice: Notice, application: Application) => Promise<{ readonly title: string; readonly message: string }>;

/**
 * Tells the user of what is due, at each start, at each alarm and after each change; `onOpen` is called with the application of a notice that was clicked.
 * To be called once, when the background starts: alarms do not outlive an update or, in Firefox, a session, and are set anew from the database.
 */
export function keepNotices(say: SayNotice, onOpen: (application: string) => void): void {
  const ring = () => void ringDue(say).catch((error: unknown) => console.error('Callslip could not look for what is due.', error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) ring();
  });
  onRevision((what) => {
    if (what === 'applications') ring();
  }, new AbortController().signal);
  // Without a listener of its own the background would not start with the browser.
  browser.runtime.onStartup.addListener(ring);
  browser.notifications?.onClicked.addListener((key) => onOpen(key.split(' ', 1)[0] ?? ''));
  ring();
}

let running: Promise<void> | undefined;
let again = false;

/** Gives every notice that is due and was not given, and sets the alarm for the next one. A call during another one is done after it. */
export function ringDue(say: SayNotice): Promise<void> {
  if (running !== undefined) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await ringOnce(say);
    } while (again);
  })().finally(() => {
    running = undefined;
  });
  return running;
}

interface ToTell {
  readonly notice: Notice;
  readonly application: Application;
}

async function ringOnce(say: SayNotice): Promise<void> {
  const at = now();
  const { toTell, next } = await withDatabase((db) => db.transaction('rw', db.applications, db.delivered, () => claim(db, at)));
  if (toTell.length > 0) {
    if ((await noticeState()) === 'granted') for (const one of toTell) await tell(one, say);
    await updateBadge();
  }
  const latest = Temporal.Instant.from(at).add(AT_MOST);
  const wanted = next === null ? latest : Temporal.Instant.from(next);
  const when = Temporal.Instant.compare(wanted, latest) < 0 ? wanted : latest;
  await browser.alarms.create(ALARM, { when: Math.max(when.epochMilliseconds, Date.now() + 1_000) });
}

/** Enters what is due in the ledger before anybody is told: whatever happens then, it is told once. What could not be told before is tried again while it is of use. */
async function claim(db: Database, at: string): Promise<{ readonly toTell: readonly ToTell[]; readonly next: string | null }> {
  const zone = usersZone();
  const horizon = Temporal.Instant.from(at).add(ANY_ZONE).toString({ smallestUnit: 'millisecond' });
  const rows = await db.applications.where('rings').belowOrEqual(horizon).toArray();
  const toTell: ToTell[] = [];
  const rings: string[] = [];
  for (const row of rows) {
    const application = readApplication(row);
    if (application === undefined) continue;
    const notices = noticesOf(application, zone);
    const told = new Set<string>();
    const waiting = new Set<string>();
    for (const entry of await db.delivered.where('application').equals(application.id).toArray()) {
      const { id, shown } = entry as { id: string; shown: boolean };
      (shown ? told : waiting).add(id);
    }
    const { show, passed } = dueNotices(notices, at, told);
    const fresh = [...show, ...passed].filter(({ key }) => !waiting.has(key));
    await db.delivered.bulkPut(
      fresh.map(({ key }) => ({ id: key, at, application: application.id, shown: !show.some((one) => one.key === key) })),
    );
    toTell.push(...show.map((notice) => ({ notice, application })));
    const next = nextRing(notices, at, new Set([...told, ...waiting, ...fresh.map(({ key }) => key)]));
    if (next !== null) rings.push(next);
    // What could not be told stays in sight until it is of no use any more.
    const kept = show.length > 0 ? at : next;
    const stored = row as { readonly rings?: string };
    if (kept !== stored.rings) await db.applications.update(application.id, { rings: kept ?? undefined } as never);
  }
  const later = await db.applications.where('rings').above(horizon).first();
  const far = typeof later === 'object' && later !== null && 'rings' in later ? String(later.rings) : null;
  return { toTell, next: [...rings.filter((one) => one > at), ...(far === null ? [] : [far])].sort()[0] ?? null };
}

async function tell({ notice, application }: ToTell, say: SayNotice): Promise<void> {
  try {
    const { title, message } = await say(notice, application);
    // The key as its id: told twice, it stands there once.
    await browser.notifications.create(notice.key, { type: 'basic', iconUrl: browser.runtime.getURL(ICON), title, message });
    await withDatabase((db) => db.delivered.update(notice.key, { shown: true }));
  } catch (error) {
    console.error('Callslip could not show a notice.', error);
  }
}
