import * as v from 'valibot';
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from './page-settings-form';

/** What the user chose, and what was typed and not saved yet, by the field's name. Scripts on pages read `loadBareSettings` instead. */
export interface Settings extends PageSettings {
  readonly drafts: Readonly<Record<string, string>>;
  /** The id of the profile that postings are judged against. */
  readonly activeProfile: string;
  /** Whether what postings offer and want is remembered of those that are seen and not kept. */
  readonly seen: boolean;
}

/** The id of the profile that everybody has. */
export const FIRST_PROFILE = 'profile';

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_PAGE_SETTINGS, drafts: {}, activeProfile: FIRST_PROFILE, seen: true };

/** A stored row's settings; each setting that cannot be read is its default, so that one broken value does not take the others with it. */
const settingsRow = v.object({
  settings: v.object({
    language: v.fallback(v.picklist(['en', 'es']), DEFAULT_SETTINGS.language),
    hiddenHosts: v.fallback(v.array(v.string()), []),
    collapsed: v.fallback(v.boolean(), DEFAULT_SETTINGS.collapsed),
    lists: v.fallback(v.boolean(), DEFAULT_SETTINGS.lists),
    drafts: v.fallback(v.record(v.string(), v.string()), {}),
    activeProfile: v.fallback(v.string(), DEFAULT_SETTINGS.activeProfile),
    seen: v.fallback(v.boolean(), DEFAULT_SETTINGS.seen),
  }),
});

/** The settings of a stored row; the defaults where there is none. */
export function readSettings(row: unknown): Settings {
  const read = v.safeParse(settingsRow, row);
  return read.success ? read.output.settings : DEFAULT_SETTINGS;
}
