import { useRef, useState } from 'preact/hooks';
import type { ProfileSelectProps } from '@/components/shared/profile-select';
import { useWords } from '@/components/shared/use-messages';
import { ChevronIcon } from './icons';

/**
 * Which profile the posting is held against, and the choice of another: buttons only. A page hears every key, and a list of choices that is
 * searched by typing would have it hear a profile's name. Nothing where there is only one.
 */
export function ProfileMenu({ profiles, onSwitch }: ProfileSelectProps) {
  const m = useWords().verdicts.profiles;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = profiles.find((one) => one.active);
  if (profiles.length < 2 || active === undefined) return null;
  const close = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // The page's own dialog stays open.
    event.stopPropagation();
    close();
  };
  return (
    <div class="profile-menu">
      <button
        ref={button}
        type="button"
        class="btn quiet small"
        aria-expanded={open}
        aria-label={m.change(active.label ?? m.unnamed)}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <span class="cut">{active.label ?? m.unnamed}</span>
        <ChevronIcon />
      </button>
      {open && (
        <ul aria-label={m.choose}>
          {profiles.map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={id === active.id}
                onKeyDown={onKeyDown}
                onClick={() => {
                  close();
                  if (id !== active.id) onSwitch(id);
                }}
              >
                {label ?? m.unnamed}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
