import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type StageId, stagesOf, type Track } from '@/utils/core/tracker/stages';
import { useRoom } from '../../shared/use-messages';

export interface MoveMenuProps {
  readonly track: Track;
  readonly stage: StageId;
  /** What the application is called, for the label. */
  readonly title: string;
  readonly onMove: (to: StageId) => void;
}

/** Between the button and its menu, and from the window's edge, in pixels. */
const GAP = 4;

/** The stage of a card, and the menu by which it is moved without a drag: arrows, first letters, Enter; Escape leads back to the card. */
export function MoveMenu({ track, stage, title, onMove }: MoveMenuProps) {
  const popup = useRoom('popup');
  const board = useRoom('board');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = (back: boolean): void => {
    setOpen(false);
    if (back) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="stage move"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${popup.stages[stage]}. ${board.moveOne(title)}`}
        title={board.moveTo}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span class="cut">{popup.stages[stage]}</span>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
      {open && (
        <Stages
          id={id}
          track={track}
          stage={stage}
          label={board.moveOne(title)}
          anchor={button.current}
          onClose={close}
          onMove={(to) => {
            close(true);
            if (to !== stage) onMove(to);
          }}
        />
      )}
    </>
  );
}

interface StagesProps extends Omit<MoveMenuProps, 'title'> {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement | null;
  /** `back`: the focus returns to the button. */
  readonly onClose: (back: boolean) => void;
}

function Stages({ id, track, stage, label, anchor, onClose, onMove }: StagesProps) {
  const popup = useRoom('popup');
  const board = useRoom('board');
  const menu = useRef<HTMLDivElement>(null);
  const stages = stagesOf(track);
  const latest = useRef(onClose);
  latest.current = onClose;
  const items = (): readonly HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    // Above everything: a column cuts off what sticks out of it.
    element.showPopover?.();
    if (anchor !== null) place(element, anchor);
    (element.querySelector<HTMLElement>('[aria-checked=true]') ?? items()[0])?.focus();
  }, [anchor]);
  useEffect(() => {
    // Scrolled, it would hang beside another card.
    const scrolled = ({ target }: Event): void => {
      if (!(target instanceof Node && menu.current?.contains(target))) latest.current(true);
    };
    window.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', scrolled, { capture: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = itemFor(event.key, all, at);
    if (next === undefined && event.key !== 'Escape' && event.key !== 'Tab') return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
    if (next === undefined) onClose(event.key === 'Escape');
    else next.focus();
  };
  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      popover="manual"
      class="move-menu"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        const to = relatedTarget instanceof Node ? relatedTarget : null;
        if (to !== null && (menu.current?.contains(to) || anchor?.contains(to))) return;
        onClose(false);
      }}
    >
      <p class="small soft" aria-hidden="true">
        {board.moveTo}
      </p>
      {stages.map((one) => (
        <button
          key={one.id}
          type="button"
          role="menuitemradio"
          aria-checked={one.id === stage}
          tabIndex={-1}
          onClick={() => onMove(one.id)}
        >
          {popup.stages[one.id]}
        </button>
      ))}
    </div>
  );
}

/** The item that a key leads to: the next, the one before, either end, or the next that begins with the letter. */
function itemFor(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[(at + 1) % all.length];
    case 'ArrowUp':
      return all.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      if (key.length !== 1 || key === ' ') return undefined;
      return [...all.slice(at + 1), ...all].find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()));
  }
}

/** Under the button, or over it where there is room only there; where there is neither, as near under it as the window lets it. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  menu.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
  const [under, over, lowest] = [bottom + GAP, top - GAP - height, window.innerHeight - GAP - height];
  menu.style.top = `${under <= lowest ? under : over >= GAP ? over : Math.max(GAP, lowest)}px`;
}
