import { browser } from 'wxt/browser';
import { untold } from './notice-state';
import { onRevision } from './revisions';
import { today } from './rows';
import { countDueWithin } from './tracker-reads';

const DAYS = 7;
const ALARM = 'badge';

/** Keeps the toolbar's number right, when an application changes and when a new day begins. To be called once, when the background starts. */
export function keepBadge(): void {
  onRevision((what) => {
    if (what === 'applications') void updateBadge();
  }, new AbortController().signal);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void begin();
  });
  void begin();
}

/** Alarms do not outlive an update or, in Firefox, a session: set anew at each start. */
async function begin(): Promise<void> {
  const midnight = Temporal.Now.zonedDateTimeISO().add({ days: 1 }).startOfDay();
  await browser.alarms.create(ALARM, { when: midnight.epochMilliseconds + 1_000 });
  await updateBadge();
}

/** Shows how many applications must be filed within seven days, nothing for none, with “!” where a notice could not be shown; empties it where the tracker cannot be read. */
export async function updateBadge(): Promise<void> {
  let due = 0;
  let mark = '';
  try {
    due = await countDueWithin(today(), DAYS);
    if ((await untold()).length > 0) mark = '!';
  } catch (error) {
    console.error('Callslip cannot count the deadlines.', error);
  }
  await browser.action.setBadgeText({ text: due === 0 ? mark : due > 99 ? `99+${mark}` : `${due}${mark}` });
}
