import type { Mark } from '@/components/lists/list-marks';
import type { MarkState } from '@/components/lists/mark-state';
import { isDarkBehind } from '@/utils/page/backdrop';
import { followCards } from '@/utils/page/list-cards';
import { followFrames, type Spot } from '@/utils/page/list-frames';
import { sendBare } from '@/utils/platform/bare-messages';
import { loadBareSettings, onBareRevision } from '@/utils/platform/bare-storage';
import type { ListCard } from '@/utils/sites/lists/read-card';
import { makeListsHost } from './host';
import { placeNote } from './place-note';
import { keepStates } from './states';
import { drawLists } from './view';

/** Marks the library postings of a page's result lists, follows them and what the user does with them, until the signal aborts. */
export function startLists(document: Document, signal: AbortSignal): void {
  const host = makeListsHost(document);
  const states = keepStates();
  const elements = new Map<string, HTMLElement>();
  const keys = new WeakMap<ListCard, string>();
  let settings = { language: 'en' as 'en' | 'es', lists: true, hiddenHosts: [] as readonly string[] };
  let source: string | null = null;
  let cards: readonly ListCard[] = [];
  let spots: readonly Spot[] = [];
  let drawn = '';
  let current: string | null = null;
  let opened: ListCard | null = null;
  let trouble = false;
  let noteElement: HTMLElement | null = null;
  /** A mark that was stepped to and is not on the screen yet. */
  let awaited: ListCard | null = null;
  let count = 0;

  const keyOf = (card: ListCard): string => {
    const key = keys.get(card) ?? `m${++count}`;
    keys.set(card, key);
    return key;
  };
  const cardOf = (key: string) => cards.find((card) => keyOf(card) === key);
  const isOff = () => !settings.lists || settings.hiddenHosts.includes(document.location.hostname);

  /** The mark that Tab leads to: the one stepped to last, while it is in sight; else the first that is, for what is out of sight takes no focus. */
  const tabStop = (): string | null => {
    if (awaited !== null) return current;
    const inSight = spots.filter(({ shown }) => shown).map(({ card }) => keyOf(card));
    return current !== null && inSight.includes(current) ? current : (inSight[0] ?? current);
  };

  const draw = () => {
    const marks: Mark[] = [];
    for (const { card, place } of spots) {
      const state = states.of(card);
      if (state !== undefined) marks.push({ key: keyOf(card), title: card.title, state, room: place.room, side: place.side });
    }
    const noted = opened === null ? undefined : states.of(opened);
    if (noted === undefined) opened = null;
    // Preact is called only where something is another; most frames only move what is there.
    const next = JSON.stringify([marks, tabStop(), opened && keyOf(opened), noted, trouble, settings.language]);
    if (next === drawn) return;
    drawn = next;
    const note = opened === null || noted === undefined ? null : noteOf(opened, noted);
    drawLists(host.layer, { marks: { marks, current: tabStop(), opened: opened && keyOf(opened), ...wishes }, note }, settings.language);
  };

  const noteOf = (card: ListCard, state: MarkState) => ({
    title: card.title,
    employer: card.employer,
    location: card.location,
    state,
    canHide: card.externalId !== null,
    trouble,
    onElement: (element: HTMLElement | null) => {
      noteElement = element;
    },
    onHide: (hidden: boolean) => void hide(card, hidden),
    onClose: (back: boolean) => close(back),
  });

  const close = (back: boolean) => {
    const from = opened;
    opened = null;
    trouble = false;
    draw();
    if (back && from !== null) elements.get(keyOf(from))?.querySelector('button')?.focus({ preventScroll: true });
  };

  const hide = async (card: ListCard, hidden: boolean) => {
    const { externalId, title } = card;
    const before = states.of(card);
    if (source === null || externalId === null || before === undefined) return;
    states.set(card, { ...before, hidden });
    trouble = false;
    draw();
    const answer = await sendBare('hidePosting', { source, externalId, title: title.slice(0, 300), hidden }).catch(() => null);
    if (answer?.ok === true || signal.aborted) return;
    states.set(card, before);
    trouble = true;
    opened ??= card;
    draw();
    move();
  };

  const wishes = {
    onElement: (key: string, element: HTMLElement | null) => {
      if (element === null) elements.delete(key);
      else elements.set(key, element);
    },
    onPress: (key: string) => {
      const card = cardOf(key);
      if (card === undefined) return;
      current = key;
      if (states.of(card)?.hidden === true) return void hide(card, false);
      if (opened === card) return close(true);
      opened = card;
      trouble = false;
      draw();
      move();
    },
    onFocus: (key: string) => {
      current = key;
      draw();
    },
    onStep: (key: string, to: 'next' | 'previous' | 'first' | 'last') => {
      const at = cards.findIndex((card) => keyOf(card) === key);
      const last = cards.length - 1;
      const step = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[to];
      const card = cards[step];
      if (card === undefined) return;
      card.element.scrollIntoView({ block: 'nearest' });
      awaited = card;
      current = keyOf(card);
      frames.changed();
    },
  };

  /** Puts everything where it belongs; reads first, then writes. */
  const move = () => {
    if (spots.length === 0) return;
    const origin = host.layer.getBoundingClientRect();
    for (const { card, x, y, shown } of spots) {
      const element = elements.get(keyOf(card));
      if (element === undefined) continue;
      const visibility = shown ? 'visible' : 'hidden';
      if (element.style.visibility !== visibility) element.style.visibility = visibility;
      // What is out of sight must not make the page longer.
      const at = shown ? `translate(${Math.round(x - origin.left)}px, ${Math.round(y - origin.top)}px)` : 'none';
      if (element.style.transform !== at) element.style.transform = at;
      if (shown && awaited === card) {
        awaited = null;
        element.querySelector('button')?.focus({ preventScroll: true });
      }
    }
    if (opened === null || noteElement === null) return;
    const from = spots.find(({ card, shown }) => card === opened && shown);
    if (from === undefined) return close(false);
    const at = placeNote(noteElement, from, document.documentElement.clientWidth, window.innerHeight);
    const to = `translate(${Math.round(at.x - origin.left)}px, ${Math.round(at.y - origin.top)}px)`;
    if (noteElement.style.transform !== to) noteElement.style.transform = to;
  };

  const frames = followFrames(
    document,
    host.element,
    (next) => {
      spots = isOff() ? [] : next;
      if (spots.length > 0) host.attach();
      draw();
      move();
    },
    signal,
  );

  const away = () => {
    spots = [];
    opened = null;
    draw();
    host.remove();
  };

  const onCards = async (next: readonly ListCard[]) => {
    const [first] = next;
    // A list on a dark page is marked darkly, whatever the browser prefers.
    if (first !== undefined && cards.length === 0) host.layer.style.colorScheme = isDarkBehind(first.element) ? 'dark' : 'light';
    cards = next;
    frames.setCards(isOff() ? [] : next);
    // Cards that are gone take their marks with them before the next frame is painted.
    spots = spots.filter(({ card }) => next.includes(card));
    if (next.length === 0) return away();
    draw();
    if (source !== null && !isOff()) await states.ask(source, next);
    if (!signal.aborted) frames.changed();
  };

  const begin = async () => {
    settings = await loadBareSettings();
    if (signal.aborted) return;
    followCards(
      document,
      {
        onCards: (site, next) => {
          source = site?.id ?? null;
          void onCards(next);
        },
        onMoved: frames.changed,
      },
      signal,
    );
  };

  onBareRevision(async (what) => {
    if (what === 'settings') {
      settings = await loadBareSettings();
      if (signal.aborted) return;
      if (isOff()) away();
      await onCards(cards);
    } else if ((what === 'applications' || what === 'hidden') && source !== null && !isOff()) {
      await states.again(source, cards);
      if (!signal.aborted) frames.changed();
    }
  }, signal);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && opened !== null && event.target !== host.element) close(false);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', away);
  void begin();
}
