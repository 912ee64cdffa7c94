import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { ReadSource } from '@/components/profile/bring-in/use-reading';
import { ProfilePage, type ProfilePageProps } from '@/components/profile/profile-page';
// What the page loads late is there before the tests end.
import '@/components/profile/asked/to-fill-list';
import '@/components/profile/skills-section';
import '@/components/profile/sums/sums-section';
import '@/components/profile/bring-in/import-section';
import { readGiven } from '@/entrypoints/resume-reader/read-file';
import { EMPTY_PROFILE, type Profile, UNSTATED } from '@/utils/core/profile/profile';
import { type Mounted, mount } from '../mount';

export function open(initial: Partial<Profile> = {}, drafts: Readonly<Record<string, string>> = {}, given: Partial<ProfilePageProps> = {}) {
  const wishes = {
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
    onExport: vi.fn(),
    onPrint: vi.fn(),
    onCopy: vi.fn(),
    onSwitch: vi.fn(),
    onAddProfile: vi.fn(),
    onRename: vi.fn(),
    onRemoveProfile: vi.fn(),
    onLanguage: vi.fn(),
    onShowAgain: vi.fn(),
    onLists: vi.fn(),
    onSeen: vi.fn(),
    onPlan: vi.fn(),
    onShowPosting: vi.fn(),
    onAllow: vi.fn(),
    onDisable: vi.fn(),
    onRead: vi.fn(),
    // As the worker reads: by the same reader.
    onReadSource: vi.fn<ReadSource>(async (source) => readGiven({ text: source.kind === 'text' ? source.text : await source.file.text() })),
    onAnswer: vi.fn(),
    onBackup: vi.fn(async () => undefined),
    onForget: vi.fn(async () => undefined),
    changed: vi.fn(),
  };
  const seen: { profile: Profile; drafts: Readonly<Record<string, string>> } = { profile: { ...EMPTY_PROFILE, ...initial }, drafts };
  let last = 0;
  function Page() {
    const [profile, setProfile] = useState(seen.profile);
    const [kept, setKept] = useState(drafts);
    seen.profile = profile;
    seen.drafts = kept;
    return (
      <ProfilePage
        profile={{ state: 'ready', value: profile }}
        drafts={kept}
        notice={null}
        changes={null}
        kept={{ state: 'ready', postings: [], of: 0 }}
        today="2026-11-25"
        profiles={[{ id: 'profile', label: null, active: true }]}
        firstProfile="profile"
        sites={{ mission: ['indeed.com', 'usajobs.gov'], missing: [], enabled: [] }}
        hiddenHosts={[]}
        lists
        seen
        hiddenPostings={[]}
        newId={() => `id${++last}`}
        onDraft={(key, text) => setKept(({ [key]: _, ...others }) => (text === '' ? others : { ...others, [key]: text }))}
        onChange={(change, undoable) => {
          wishes.changed(undoable);
          setProfile(change);
        }}
        {...wishes}
        {...given}
      />
    );
  }
  return { page: mount(<Page />), seen, wishes };
}

/** A field of a section's form by its label. */
export function field(page: Mounted, section: string, label: string): string {
  const found = [...page.get(`#${section}`).querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  if (found?.htmlFor === undefined) throw new Error(`no field “${label}”`);
  return `[id="${found.htmlFor}"]`;
}

/** A post that says little. */
export const job = {
  id: 'w1',
  employer: 'City of Marisol',
  title: 'Library Page',
  start: '2024-01',
  end: null,
  hoursPerWeek: 20,
  paid: true,
  setting: null,
  level: null,
  supervised: null,
  ...UNSTATED.work,
  summary: '',
};
