import { vi } from 'vitest';
import { Tracker, type TrackerProps } from '@/components/tracker/tracker';
import { type Mounted, mount } from '../mount';
import { application, TODAY } from './applications';

const spies = () => ({
  onShown: vi.fn(),
  onDraft: vi.fn(),
  onKeep: vi.fn(),
  onAllow: vi.fn(),
  onDisable: vi.fn(),
  onRead: vi.fn(),
  onProfile: vi.fn(),
  onSidePanel: vi.fn(),
  onBoard: vi.fn(),
  onPlan: vi.fn(),
  onChecklist: vi.fn(),
  onDetails: vi.fn(),
  onAdd: vi.fn(),
  onOpen: vi.fn(),
  onStage: vi.fn(),
  onNotes: vi.fn(),
  onRemove: vi.fn(),
  onUndo: vi.fn(),
  onDismiss: vi.fn(),
  onSwitch: vi.fn(),
  onToFill: vi.fn(),
});

/** What the list holds unless another is given. */
export const kept = [
  application('a', { title: 'Library Assistant', closes: '2026-11-27' }),
  application('b', { title: 'Archivist', closes: '2026-12-20', notes: 'Call on Tuesday' }),
  application('c', { title: 'Cataloger', stage: 'interview' }),
];

/** The popup's list, with what is not given as it usually is, and what was wished of it. */
export function shown(given: Partial<TrackerProps> = {}): Mounted & { readonly wishes: ReturnType<typeof spies> } {
  const wishes = spies();
  const props: TrackerProps = {
    today: TODAY,
    list: { state: 'ready', value: kept },
    whole: true,
    lost: false,
    verdicts: new Map(),
    drafts: {},
    notice: null,
    profileEmpty: false,
    page: { kind: 'none' },
    profiles: [{ id: 'profile', label: null, active: true }],
    untold: null,
    access: { asks: [], enabled: null },
    ...wishes,
    ...given,
  };
  return { ...mount(<Tracker {...props} />), wishes };
}

/** The titles of the rows, from the top. */
export const titles = ({ root }: Mounted): readonly (string | null)[] =>
  [...root.querySelectorAll('.item-title')].map(({ textContent }) => textContent);
