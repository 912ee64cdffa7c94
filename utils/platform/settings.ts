import { type Database, withDatabase } from './database';
import { publishPageSettings } from './page-settings';
import { announceRevision } from './revisions';
import { stampOf } from './rows';
import { readSettings, type Settings } from './settings-form';

export { DEFAULT_SETTINGS, FIRST_PROFILE, type Settings } from './settings-form';

/** The settings as they stand in an open database, to be called inside a transaction that holds them. */
export async function settingsIn(db: Database): Promise<Settings> {
  return readSettings(await db.settings.get('settings'));
}

/** The settings as stored, for our own pages and the background; the defaults before any was chosen. */
export async function loadSettings(): Promise<Settings> {
  return withDatabase(settingsIn);
}

/** Changes some of the settings and returns all of them. */
export function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  return updateSettings((settings) => ({ ...settings, ...patch }));
}

/** Keeps what is typed into a field until it is saved; null forgets it. Drafts of other fields are left as they are, whoever writes them. */
export function keepDraft(field: string, text: string | null): Promise<Settings> {
  return updateSettings((settings) => {
    const { [field]: _, ...drafts } = settings.drafts;
    return { ...settings, drafts: text === null ? drafts : { ...drafts, [field]: text } };
  });
}

/** Hides the overlay on a host, or shows it again. */
export function setHostHidden(host: string, hidden: boolean): Promise<Settings> {
  return updateSettings((settings) => {
    const others = settings.hiddenHosts.filter((other) => other !== host);
    return { ...settings, hiddenHosts: hidden ? [...others, host] : others };
  });
}

async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = await withDatabase((db) =>
    db.transaction('rw', db.settings, async () => {
      const { at, device } = await stampOf(db);
      const changed = change(await settingsIn(db));
      await db.settings.put({ id: 'settings', updatedAt: at, deletedAt: null, device, settings: changed });
      return changed;
    }),
  );
  await publishPageSettings(settings);
  await announceRevision('settings');
  return settings;
}
