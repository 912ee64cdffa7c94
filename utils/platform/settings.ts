import * as v from 'valibot';
import { type Database, withDatabase } from './database';
import { publishPageSettings } from './page-settings';
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from './page-settings-form';
import { announceRevision } from './revisions';
import { stampOf } from './rows';

/** What the user chose, and what was typed and not saved yet, by the field's name. Scripts on pages read `loadPageSettings` instead. */
export interface Settings extends PageSettings {
  readonly drafts: Readonly<Record<string, string>>;
  /** The id of the profile that postings are judged against. */
  readonly activeProfile: string;
}

/** The id of the profile that everybody has. */
export const FIRST_PROFILE = 'profile';

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_PAGE_SETTINGS, drafts: {}, activeProfile: FIRST_PROFILE };

/** A stored row's settings; each setting that cannot be read is its default, so that one broken value does not take the others with it. */
const settingsRow = v.object({
  settings: v.object({
    language: v.fallback(v.picklist(['en', 'es']), DEFAULT_SETTINGS.language),
    hiddenHosts: v.fallback(v.array(v.string()), []),
    collapsed: v.fallback(v.boolean(), DEFAULT_SETTINGS.collapsed),
    lists: v.fallback(v.boolean(), DEFAULT_SETTINGS.lists),
    drafts: v.fallback(v.record(v.string(), v.string()), {}),
    activeProfile: v.fallback(v.string(), DEFAULT_SETTINGS.activeProfile),
  }),
});

function readSettings(row: unknown): Settings {
  const read = v.safeParse(settingsRow, row);
  return read.success ? read.output.settings : DEFAULT_SETTINGS;
}

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
