import { browser } from 'wxt/browser';

const ALARM = 'daily';

/** Work by what it is called where it fails: “make its daily backup”. */
export type DailyWork = readonly (readonly [what: string, work: () => Promise<unknown>])[];

/**
 * Does what is due once a day or less, one after the other: five minutes after the browser's start and every six hours from then on,
 * however often the background itself starts. What fails is logged, and the next is done. To be called once, when the background starts.
 */
export function keepDaily(all: DailyWork): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void doAll(all);
  });
  void setAlarm().catch((error: unknown) => console.error('Callslip could not set its daily alarm.', error));
}

/** Not set anew where it stands: the background starts with every posting, and the alarm would never come. Nor in the way of whatever the browser was started for. */
async function setAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) === undefined) await browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: 6 * 60 });
}

async function doAll(all: DailyWork): Promise<void> {
  for (const [what, work] of all) await work().catch((error: unknown) => console.error(`Callslip could not ${what}.`, error));
}
