import type { CardProps, CardState, CardWishes } from '@/components/overlay/card-state';
import { firstOpened } from '@/components/shared/minimum-tree';
import { signOf } from '@/components/shared/sign';
import { readingReport } from '@/utils/core/posting/reading-report';
import type { Bridge, Sighting } from '@/utils/page/bridge';
import { startMarks } from '@/utils/page/marks';
import { pageHighlights } from '@/utils/page/marks-paint';
import { onBareMessage } from '@/utils/platform/bare-messages';
import { loadBareSettings, onBareRevision } from '@/utils/platform/bare-storage';
import { endScripts, isExtensionAlive } from '@/utils/platform/lifetime';
import { ownVersion } from '@/utils/platform/own-version';
import { DEFAULT_PAGE_SETTINGS } from '@/utils/platform/page-settings-form';
import { answerShowing } from '@/utils/platform/showing';
import { ask } from './ask';
import { listenToClicks } from './clicks';
import { copyText } from './copy-text';
import { findBlockedFrames, isFramed } from './frames';
import { glyphs } from './glyph';
import { makeHost } from './host';
import { keepInSight } from './in-sight';
import { listenToKeys } from './keys';
import { findPart } from './parts';
import { findAgain, type ReadPage, readPage } from './read-page';
import { placeFor } from './side';
import { drawCard } from './view';

/** What the card shows that is not fixed. */
type Shown = Omit<CardProps, keyof CardWishes | 'host'>;

/** Follows the postings that the detector announces: reads, marks and judges each, and shows the card, until the signal aborts. */
export function startOverlay(document: Document, bridge: Bridge, signal: AbortSignal): void {
  const { location } = document;
  const site = location.hostname.replace(/^www\./u, '');
  const host = makeHost(document);
  let settings = DEFAULT_PAGE_SETTINGS;
  let sighting: Sighting | null = null;
  let page: ReadPage | null = null;
  /** Ends the reading of one posting when another is on screen. */
  let reading = new AbortController();
  let asked = 0;
  /** The user opened the card here: from now on it may cover the text. */
  let opened = false;
  let shown: Shown = {
    state: { kind: 'reading' },
    collapsed: false,
    slip: true,
    side: 'right',
    current: null,
    opened: new Set(),
    trouble: null,
    hiddenInLists: null,
    profiles: [],
  };

  const marks = startMarks({
    document,
    layer: host.marks,
    host: host.element,
    highlights: pageHighlights(),
    glyph: glyphs(document),
    onStale: () => {
      const again = page === null ? undefined : findAgain(document, page);
      if (again !== undefined) marks.show(again);
    },
    signal,
  });

  const show = (patch: Partial<Shown>) => {
    shown = { ...shown, ...patch };
    if (sighting === null || isHidden()) return;
    host.attach();
    drawCard(host.card, { ...shown, ...wishes, host: site }, settings.language);
  };
  const ready = (patch: Partial<CardState & { kind: 'ready' }>) => {
    if (shown.state.kind === 'ready') show({ state: { ...shown.state, ...patch } });
  };
  const away = () => {
    marks.clear();
    drawCard(host.card, null, settings.language);
    host.remove();
  };
  const isHidden = () => settings.hiddenHosts.includes(location.hostname);

  const choose = (id: string, unfold: boolean) => {
    marks.choose(id);
    const others = [...shown.opened].filter((other) => other !== shown.current);
    show({ current: id, opened: new Set([...others, id]), ...(unfold && { collapsed: false, slip: false }) });
    opened ||= unfold;
  };

  const judge = async ({ signal: until }: AbortController) => {
    const mine = ++asked;
    if (page === null) return;
    const outcome = await ask.judge(page.analysis, page.posting.employer);
    // Only the last answer counts: the profile may have changed between two.
    if (page !== null && !until.aborted && !signal.aborted && mine === asked) showJudged(page, outcome);
  };
  const showJudged = ({ posting, analysis }: ReadPage, outcome: ReadPage['judgement']) => {
    if (!outcome.ok) {
      show({ state: { kind: 'failed', why: outcome.failure } });
      return;
    }
    const judgement = outcome.value;
    marks.judge(new Map(judgement.leaves.map((leaf) => [leaf.requirement, signOf(leaf)])));
    if (shown.state.kind === 'ready') ready({ posting, analysis, judgement });
    else show({ state: { kind: 'ready', posting, analysis, judgement, kept: { kind: 'asking' } }, opened: firstOpened(judgement) });
  };

  /** One card a tab: not where another frame shows the posting. */
  const mayShow = async () => !isFramed(document) || (await ask.claim());

  /** `again`: another text of the posting that is shown already, which stays in view until the new one is judged. */
  const read = async (again = false) => {
    reading.abort();
    reading = new AbortController();
    const mine = reading;
    const judged = ++asked;
    page = null;
    if (sighting === null || isHidden()) {
      showing.set(null);
      away();
      return;
    }
    if (!again) {
      marks.clear();
      showing.set(null);
      show({ state: { kind: 'reading' }, current: null, trouble: null, hiddenInLists: null });
    }
    const read = await readPage(document, AbortSignal.any([mine.signal, signal]));
    if (read === undefined) return;
    if (typeof read === 'string') {
      marks.clear();
      show({ state: { kind: 'failed', why: read } });
      return;
    }
    if ('ok' in read) {
      marks.clear();
      showing.set(null);
      const { site: readAs, asked: wanted } = sighting;
      // A page that only looked like a posting from afar: nobody has asked.
      const frames = readAs === 'any-page' && !wanted ? null : await findBlockedFrames(document);
      if (frames === null || !(await mayShow())) away();
      else if (!mine.signal.aborted) show({ state: { kind: 'unread', why: read.why, missing: read.missing, frames } });
      return;
    }
    if (!again && !(await mayShow())) {
      away();
      return;
    }
    if (mine.signal.aborted || signal.aborted) return;
    page = read;
    marks.show(read.marks);
    const { side, covers } = placeFor(marks.box(), document.documentElement.clientWidth);
    // Drawn along with the verdict: each drawing takes the page's turn.
    shown = { ...shown, side, slip: covers && !opened };
    showing.set({ posting: read.posting, analysis: read.analysis });
    // The profile may have changed since it was judged.
    if (judged === asked) showJudged(read, read.judgement);
    else await judge(mine);
    await look(mine, ask.profiles());
    if (shown.state.kind === 'ready' && shown.state.kept.kind === 'yes') void ask.seen(read.posting, read.analysis);
  };

  const nameProfiles = async () => {
    const profiles = await ask.profiles();
    if (!signal.aborted) show({ profiles });
  };

  /** Shows whether the posting is kept and hidden in lists, and with them, in one drawing, `profiles` where these were asked for. */
  const look = async ({ signal: until }: AbortController, profiles: ReturnType<typeof ask.profiles> | null = null) => {
    if (page === null) return;
    const { source, externalId } = page.posting;
    const [kept, hiddenInLists, names] = await Promise.all([
      ask.findKept(page.posting),
      source === null || externalId === null ? null : ask.findHidden(source, externalId),
      profiles,
    ]);
    if (until.aborted || signal.aborted) return;
    const { state } = shown;
    show({
      // It was asked before the user wished to keep it.
      ...(state.kind === 'ready' && state.kept.kind !== 'keeping' && { state: { ...state, kept } }),
      hiddenInLists,
      ...(names !== null && { profiles: names }),
    });
  };

  const step = (by: 1 | -1) => {
    if (page === null || shown.state.kind !== 'ready') return;
    const ids = page.analysis.requirements.map(({ id }) => id);
    const at = shown.current === null ? (by === 1 ? -1 : 0) : ids.indexOf(shown.current);
    const id = ids[(at + by + ids.length) % ids.length];
    if (id === undefined) return;
    choose(id, false);
    marks.reveal(id);
  };

  const wishes: CardWishes = {
    onCollapse: (collapsed) => {
      opened ||= !collapsed;
      show({ collapsed, ...(!collapsed && { slip: false }) });
      void ask.collapse(collapsed);
    },
    onUnfold: () => {
      opened = true;
      show({ slip: false });
    },
    onKeep: async () => {
      if (page === null) return;
      const mine = reading;
      show({ trouble: null });
      ready({ kept: { kind: 'keeping' } });
      const kept = await ask.keep(page.posting, page.analysis);
      if (mine.signal.aborted || signal.aborted) return;
      if (kept.kind === 'failed') {
        ready({ kept: { kind: 'no' } });
        show({ trouble: { kind: 'not-kept', why: kept.why } });
      } else ready({ kept });
    },
    onAnswer: async (requirement, have) => {
      const mine = reading;
      show({ trouble: null });
      const outcome = await ask.answer(requirement, have);
      if (outcome.ok) await judge(mine);
      else show({ trouble: { kind: 'not-answered' } });
    },
    onSwitch: async (profile) => {
      show({ trouble: null });
      const outcome = await ask.switchProfile(profile);
      // Judged anew when the background tells that the profile is another.
      if (!outcome.ok) show({ trouble: { kind: 'not-switched' } });
    },
    onReveal: ({ id }) => {
      choose(id, false);
      marks.reveal(id);
    },
    onToggle: (id) =>
      show({ opened: new Set(shown.opened.has(id) ? [...shown.opened].filter((other) => other !== id) : [...shown.opened, id]) }),
    onHide: async () => {
      const outcome = await ask.hide(location.hostname);
      if (outcome.ok) away();
      else show({ trouble: { kind: 'not-hidden' } });
    },
    onHideInLists: async (hidden) => {
      const { source = null, externalId = null, title = null } = page?.posting ?? {};
      if (source === null || externalId === null) return;
      const mine = reading;
      const outcome = await ask.hideInLists({ source, externalId, title: (title ?? externalId).slice(0, 300) }, hidden);
      if (mine.signal.aborted || signal.aborted) return;
      show(outcome.ok ? { hiddenInLists: hidden, trouble: null } : { trouble: { kind: 'not-hidden' } });
    },
    onProfile: () => void ask.openProfile(),
    onRetry: () => void read(),
    onReload: () => location.reload(),
    onClose: () => host.remove(),
    report: () => {
      const { state } = shown;
      const unread = state.kind === 'unread' ? state : null;
      return readingReport({
        version: ownVersion(),
        address: location.href,
        posting: page?.posting ?? null,
        why: unread?.why ?? null,
        missing: page?.posting.missing ?? unread?.missing ?? [],
      });
    },
    onCopy: copyText,
    onAllow: async () => {
      if (!(await ask.openPopup())) show({ trouble: { kind: 'at-toolbar' } });
    },
  };

  const showing = answerShowing((id) => {
    choose(id, false);
    marks.reveal(id);
  }, signal);

  const stopGivingWay = onBareMessage('giveWay', () => {
    if (shown.state.kind === 'unread') away();
  });
  const onSighting = (next: Sighting | null) => {
    const again = next?.externalId != null && next.externalId === sighting?.externalId && next.site === sighting.site;
    sighting = next;
    void read(again && shown.state.kind === 'ready');
  };

  const settle = async () => {
    settings = await loadBareSettings();
    const words = `words-${settings.language}` as const;
    if (findPart(words) === undefined) await ask.part(words);
  };

  const begin = async () => {
    await settle();
    if (signal.aborted) return;
    shown = { ...shown, collapsed: settings.collapsed };
    void ask.styleMarks(marks.name);
    bridge.listeners.add(onSighting);
    onSighting(bridge.current);
  };

  onBareRevision(async (what) => {
    if (what === 'profile') await Promise.all([judge(reading), nameProfiles()]);
    if (what === 'applications' || what === 'hidden') await look(reading);
    // A page that the user asked for is read by that leave, whatever its site.
    if (what === 'access' && !sighting?.asked && !(await ask.mayStay())) endScripts();
    if (what !== 'settings') return;
    const wasHidden = isHidden();
    await settle();
    if (wasHidden !== isHidden()) await read();
    else show({});
  }, signal);
  keepInSight(document, host.card, signal);
  listenToKeys(document, { onStep: step }, signal);
  listenToClicks(
    document,
    (x, y) => {
      const id = marks.at(x, y);
      if (id !== undefined) choose(id, true);
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    bridge.listeners.delete(onSighting);
    stopGivingWay();
    reading.abort();
    if (isExtensionAlive() || shown.collapsed) away();
    else show({ state: { kind: 'ended' }, current: null });
  });
  void begin();
}
