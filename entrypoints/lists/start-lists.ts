import { listMarks, type Mark } from '@/components/lists/list-marks';
import { type ListNote, listNote } from '@/components/lists/list-note';
import { lists as en } from '@/locales/en/lists';
import { lists as es } from '@/locales/es/lists';
import { isDarkBehind } from '@/utils/page/backdrop';
import { type FollowedCards, followCards } from '@/utils/page/list-cards';
import { followFrames, type Spot } from '@/utils/page/list-frames';
import { sendBare } from '@/utils/platform/bare-messages';
import { loadBareSettings, onBareRevision } from '@/utils/platform/bare-storage';
import type { ListCard } from '@/utils/sites/lists/read-card';
import { makeListsHost } from './host';
import { placeNote } from './place-note';
import { keepStates } from './states';

/** A note closes when its mark is so far out of the window. */
const AWAY = 240;

const CATALOGS = { en, es } as const;

/** Marks the library postings of a page's result lists, follows them and what the user does with them, until the signal aborts. */
export function startLists(document: Document, signal: AbortSignal): void {
  const host = makeListsHost(document);
  const states = keepStates();
  const keys = new WeakMap<ListCard, string>();
  let settings = { language: 'en' as 'en' | 'es', lists: true, hiddenHosts: [] as readonly string[] };
  let source: string | null = null;
  /** The cards that may be library work, and those that the background said are. */
  let seen: readonly ListCard[] = [];
  let cards: readonly ListCard[] = [];
  let spots: readonly Spot[] = [];
  let drawn = '';
  let current: string | null = null;
  let opened: ListCard | null = null;
  let trouble = false;
  let note: ListNote | null = null;
  let noted: ListCard | null = null;
  /** A mark that was stepped to and is not on the screen yet, and whether it was pressed already. */
  let awaited: { readonly card: ListCard; readonly pressed: boolean } | null = null;
  let count = 0;
  let following: FollowedCards | null = null;

  const keyOf = (card: ListCard): string => {
    const key = keys.get(card) ?? `m${++count}`;
    keys.set(card, key);
    return key;
  };
  const cardOf = (key: string) => cards.find((card) => keyOf(card) === key);
  const buttonOf = (card: ListCard) => marks.buttonOf(keyOf(card));
  const hasFocus = (card: ListCard) => {
    const { activeElement } = host.root;
    return activeElement !== null && activeElement === buttonOf(card);
  };
  const isOff = () => !settings.lists || settings.hiddenHosts.includes(document.location.hostname);

  /** The mark that Tab leads to: the one stepped to last, while it is in sight; else the first that is, for what is out of sight takes no focus. */
  const tabStop = (): string | null => {
    if (awaited !== null) return current;
    const inSight = spots.filter(({ shown }) => shown).map(({ card }) => keyOf(card));
    return current !== null && inSight.includes(current) ? current : (inSight[0] ?? current);
  };

  const draw = () => {
    const shown: Mark[] = [];
    for (const { card, place } of spots) {
      const state = states.of(card);
      if (state) shown.push({ key: keyOf(card), title: state.title, state, room: place.room, side: place.side });
    }
    const told = opened === null ? undefined : states.of(opened);
    if (!told) opened = null;
    // Most frames only move what is there.
    const next = JSON.stringify([shown, tabStop(), opened && keyOf(opened), told, trouble, settings.language]);
    if (next === drawn) return;
    drawn = next;
    const lists = CATALOGS[settings.language];
    if (host.layer.lang !== settings.language) host.layer.lang = settings.language;
    marks.show({ marks: shown, current: tabStop(), opened: opened && keyOf(opened), lists });
    drawNote(lists);
  };

  /** Another card's note is another, though all its words be the same. */
  const drawNote = (lists: (typeof CATALOGS)['en']) => {
    const state = opened === null ? undefined : states.of(opened);
    const isNew = opened !== noted;
    if (isNew) {
      note?.element.remove();
      note = null;
      noted = opened;
    }
    if (opened === null || !state) return;
    const card = opened;
    note ??= listNote(document, { onHide: (hidden) => void hide(card, hidden), onClose: (back) => close(back) });
    const { title, employer, location } = state;
    note.show({ title, employer, location, state, canHide: card.externalId !== null, trouble, lists });
    if (!isNew) return;
    host.layer.append(note.element);
    note.focus();
  };

  const close = (back: boolean) => {
    const from = opened;
    opened = null;
    trouble = false;
    draw();
    if (back && from !== null) buttonOf(from)?.focus({ preventScroll: true });
  };

  const hide = async (card: ListCard, hidden: boolean) => {
    const { externalId } = card;
    const before = states.of(card);
    if (source === null || externalId === null || !before) return;
    states.set(card, { ...before, hidden });
    trouble = false;
    draw();
    const answer = await sendBare('hidePosting', { source, externalId, title: before.title.slice(0, 300), hidden }).catch(() => null);
    if (answer?.ok === true || signal.aborted) return;
    states.set(card, before);
    trouble = true;
    opened ??= card;
    draw();
    frames.moved();
  };

  const wishes = {
    onPress: (key: string) => {
      // Enter may come before the mark stepped to has its place and the focus.
      if (awaited !== null) {
        awaited = { ...awaited, pressed: true };
        return;
      }
      const card = cardOf(key);
      if (card === undefined) return;
      current = key;
      if (states.of(card)?.hidden === true) return void hide(card, false);
      if (opened === card) return close(true);
      opened = card;
      trouble = false;
      draw();
      // Where things stand is known of the last frame: the page may have been scrolled since.
      frames.moved();
    },
    onFocus: (key: string) => {
      if (awaited !== null && keyOf(awaited.card) !== key) awaited = null;
      current = key;
      following?.readAll();
      draw();
    },
    onStep: (key: string, to: 'next' | 'previous' | 'first' | 'last') => {
      const from = awaited === null ? key : keyOf(awaited.card);
      const at = cards.findIndex((card) => keyOf(card) === from);
      const last = cards.length - 1;
      const step = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[to];
      const card = cards[step];
      if (card === undefined) return;
      const { top, bottom } = card.element.getBoundingClientRect();
      const isInSight = top >= 0 && bottom <= window.innerHeight && spots.some((spot) => spot.card === card && spot.shown);
      // To the middle: at an edge it may lie under what sticks there.
      if (!isInSight) card.element.scrollIntoView({ block: 'center' });
      awaited = { card, pressed: false };
      current = keyOf(card);
      arrive();
      frames.moved();
    },
  };

  const marks = listMarks(host.layer, wishes);

  /** The mark stepped to takes the focus as soon as it can, if the user has not gone elsewhere meanwhile, and is pressed if it was. */
  const arrive = () => {
    if (awaited === null) return;
    const { card, pressed } = awaited;
    const { activeElement, body } = document;
    if (activeElement !== host.element && activeElement !== body) awaited = null;
    else buttonOf(card)?.focus({ preventScroll: true });
    if (!hasFocus(card)) return;
    awaited = null;
    if (pressed) wishes.onPress(keyOf(card));
  };

  /** Puts everything where it belongs. `origin`: where our own element stands, read before anything was written. */
  const move = (origin: { readonly left: number; readonly top: number }) => {
    if (spots.length === 0) return;
    for (const { card, x, y, shown } of spots) {
      const element = marks.elementOf(keyOf(card));
      if (element === undefined) continue;
      const visibility = shown ? 'visible' : 'hidden';
      if (element.style.visibility !== visibility) element.style.visibility = visibility;
      // What is out of sight must not make the page longer.
      const at = shown ? `translate(${Math.round(x - origin.left)}px, ${Math.round(y - origin.top)}px)` : 'none';
      if (element.style.transform !== at) element.style.transform = at;
    }
    arrive();
    if (opened === null || note === null) return;
    const from = spots.find(({ card, y, shown }) => card === opened && shown && y > -AWAY && y < window.innerHeight + AWAY);
    if (from === undefined) return close(false);
    const at = placeNote(note.element, from, document.documentElement.clientWidth, window.innerHeight);
    const to = `translate(${Math.round(at.x - origin.left)}px, ${Math.round(at.y - origin.top)}px)`;
    if (note.element.style.transform !== to) note.element.style.transform = to;
  };

  const frames = followFrames(
    document,
    host.element,
    // What the user is at stays while the browser tells late of a scroll that is over.
    (card) => card === opened || card === awaited?.card || hasFocus(card),
    (next, origin) => {
      spots = isOff() ? [] : next;
      // A page that draws itself anew may have dropped our element.
      if (spots.length > 0 && !host.element.isConnected) {
        host.attach();
        frames.moved();
        return;
      }
      draw();
      move(origin);
    },
    signal,
  );

  const away = () => {
    spots = [];
    opened = null;
    draw();
    host.remove();
  };

  /** Follows those cards that are known to be library work. */
  const follow = () => {
    const next = seen.filter((card) => states.of(card) != null);
    if (next.length === 0 && cards.length === 0) return;
    const [first] = next;
    // A list on a dark page is marked darkly, whatever the browser prefers.
    if (first !== undefined && cards.length === 0) host.layer.style.colorScheme = isDarkBehind(first.element) ? 'dark' : 'light';
    cards = next;
    if (awaited !== null && !next.includes(awaited.card)) awaited = null;
    frames.setCards(isOff() ? [] : next);
    // Cards that are gone take their marks with them before the next frame is painted.
    spots = spots.filter(({ card }) => next.includes(card));
    if (next.length === 0 || isOff()) away();
    else {
      host.attach();
      draw();
    }
  };

  const onCards = async (next: readonly ListCard[]) => {
    // What came may have moved what is in the cards that were there.
    if (cards.length > 0) frames.changed();
    seen = next;
    follow();
    if (source === null || isOff()) return;
    await states.ask(source, next);
    if (!signal.aborted) follow();
  };

  const begin = async () => {
    settings = await loadBareSettings();
    if (signal.aborted) return;
    following = followCards(
      document,
      host.element,
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
      await onCards(seen);
    } else if ((what === 'applications' || what === 'hidden') && source !== null && !isOff()) {
      await states.again(source, seen);
      if (signal.aborted) return;
      follow();
      frames.changed();
    }
  }, signal);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      awaited = null;
      if (opened !== null && event.target !== host.element) close(false);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', away);
  void begin();
}
