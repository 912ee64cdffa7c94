import { vi } from 'vitest';
import { Card } from '@/components/overlay/card';
import type { CardProps } from '@/components/overlay/card-state';
import type { Language } from '@/locales/messages';
import { mount } from '../mount';
import { scenes } from './scenes';

const spies = () => ({
  onCollapse: vi.fn(),
  onKeep: vi.fn(),
  onAnswer: vi.fn(),
  onReveal: vi.fn(),
  onToggle: vi.fn(),
  onSwitch: vi.fn(),
  onHide: vi.fn(),
  onHideInLists: vi.fn(),
  onProfile: vi.fn(),
  onRetry: vi.fn(),
  onReload: vi.fn(),
  onUnfold: vi.fn(),
  onClose: vi.fn(),
  onAllow: vi.fn(),
  report: () => 'Callslip 0.1.0: how a page was read\n',
  onCopy: vi.fn(async () => true),
});

/** The card of a scene, with what is given otherwise, and what was wished of it. */
export function shown(name: string, given: Partial<CardProps> = {}, language: Language = 'en') {
  const wishes = spies();
  const scene = scenes[name];
  if (scene === undefined) throw new Error(`no scene ${name}`);
  const props: CardProps = {
    host: 'governmentjobs.com',
    side: 'right',
    collapsed: false,
    slip: false,
    current: null,
    opened: new Set(),
    trouble: null,
    hiddenInLists: null,
    profiles: [],
    ...scene,
    ...given,
    ...wishes,
  };
  const { root, click, press } = mount(<Card {...props} />, language);
  return {
    wishes,
    click,
    press,
    text: () => root.textContent,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    button: (words: string) => {
      const found = [...root.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
      );
      if (found === undefined) throw new Error(`no button “${words}”`);
      return found;
    },
  };
}
