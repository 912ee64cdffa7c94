import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { judge } from '@/utils/core/matching/judge';
import type { Judgement } from '@/utils/core/matching/judgement';
import { glimpseOf } from '@/utils/core/plan/glimpse';
import type { Posting } from '@/utils/core/posting/posting';
import { withAnswer } from '@/utils/core/profile/with-answer';
import { readWhole } from '@/utils/core/requirements/read-whole';
import type { Analysis } from '@/utils/core/requirements/requirement';
import { tellBlocks } from '@/utils/core/text/tell-blocks';
import { type Judged, judgedOf } from '@/utils/core/tracker/judged';
import { analysis, requirement } from './analysis-shape';
import { act, answer, outcomeOf } from './answering';
import { mayEnter } from './enabled-scripts';
import { Refused } from './failure';
import { noteGlimpse } from './glimpses';
import { setPostingHidden } from './hidden-postings';
import { injectDetector, injectLists, injectOverlay, injectPart, isMarkName, styleHighlight } from './injection';
import { openProfile } from './installed';
import { markedCards, statesOf } from './list-states';
import { sendMessage } from './messages';
import { openPopup } from './popup-window';
import { loadProfile, updateProfile } from './profile-store';
import { listProfiles, switchProfile } from './profiles';
import { readTab } from './read-tab';
import { today } from './rows';
import type { PageSender, Sender } from './senders';
import { changeSettings, loadSettings, setHostHidden } from './settings';
import { barePosting, line, posting, rawText, stated } from './shapes';
import { isAllowed } from './site-access';
import { runInSlices } from './slices';
import { findKept, keep } from './tracker';
import { noteSeen } from './versions';
import { endWaking, wake } from './waking';

/** More cards than any list shows at once. */
const MOST_CARDS = 1_000;

const nothing = v.union([v.undefined(), v.null()]);
const name = v.pipe(v.string(), v.check(isMarkName));
const identity = v.object({ source: v.nullable(line), externalId: v.nullable(line), url: v.nullable(line) });
const filled = v.pipe(line, v.minLength(1));
const asked = v.object({
  source: filled,
  cards: v.pipe(v.array(v.object({ externalId: filled, closing: v.nullable(line) })), v.maxLength(MOST_CARDS)),
});
const words = v.object({
  title: line,
  employer: v.nullable(line),
  location: v.nullable(line),
  closing: v.nullable(line),
  lines: v.pipe(v.array(line), v.maxLength(100)),
});
const seenCards = v.object({
  source: filled,
  cards: v.pipe(v.array(v.object({ externalId: v.nullable(filled), words })), v.maxLength(MOST_CARDS)),
});
const hiding = v.object({ source: filled, externalId: filled, title: line, hidden: v.boolean() });

/** Answers every message to the background. To be called once, when it starts. */
export function answerMessages(): void {
  act('inject', nothing, async (_, sender) => {
    const page = onlyPage(sender);
    // A site that was taken back while its page stood open: nothing to say about it.
    const { hiddenHosts, language } = await loadSettings();
    if (hiddenHosts.includes(page.host) || !(await mayEnter(page))) return;
    const injected = injectOverlay(page, language);
    wake();
    await injected;
  });
  act('injectPart', v.object({ part: v.picklist(['structure', 'words-en', 'words-es']) }), ({ part }, sender) =>
    injectPart(onlyPage(sender), part),
  );
  act('claim', nothing, async (_, sender) => {
    const { tab } = onlyPage(sender);
    const other: unknown = await sendMessage('showing', undefined, tab).catch(() => null);
    if (other != null) return false;
    // Where none is shown, nobody answers.
    await sendMessage('giveWay', undefined, tab).catch(() => undefined);
    return true;
  });
  act('blockedHosts', v.object({ hosts: v.pipe(v.array(line), v.maxLength(9)) }), async ({ hosts }) => {
    const allowed = await Promise.all(hosts.map((host) => isAllowed('https:', host)));
    return hosts.filter((_, at) => !allowed[at]);
  });
  act('openPopup', nothing, openPopup);
  act('mayStay', nothing, async (_, sender) => {
    const { protocol, host } = onlyPage(sender);
    return isAllowed(protocol, host);
  });
  act('injectDetector', nothing, async (_, sender) => {
    const page = onlyPage(sender);
    if (await mayEnter(page)) await injectDetector(page);
  });
  act('injectLists', nothing, async (_, sender) => {
    const page = onlyPage(sender);
    const { lists, hiddenHosts } = await loadSettings();
    if (lists && !hiddenHosts.includes(page.host)) await injectLists(page);
  });
  act('styleMarks', v.object({ name }), (data, sender) => styleHighlight(onlyPage(sender), data.name));
  act('openPage', v.object({ page: v.literal('options') }), openProfile);

  answer('analyse', v.object({ posting: barePosting, raw: rawText, stated }), async (data, sender) => {
    endWaking();
    const body = tellBlocks(data.raw);
    const read = await runInSlices(readWhole(body, data.posting.title, data.stated), new AbortController().signal);
    if (read === undefined) throw new Error('the reading ended early');
    const { analysis, facts } = read;
    noticeInPassing(sender, { ...data.posting, body, facts }, analysis);
    const judgement = await outcomeOf('judge', () => judgeNow(analysis, data.posting.employer));
    return { analysis, facts, blocks: body.blocks, judgement };
  });
  answer('judge', v.object({ analysis, employer: v.optional(v.nullable(line), null) }), (data) => judgeNow(data.analysis, data.employer));
  answer('answer', v.object({ requirement, have: v.nullable(v.boolean()) }), async (data, sender) => {
    notPrivate(sender);
    await updateProfile((profile) => withAnswer(profile, data.requirement, data.have, today()));
    return null;
  });

  answer('profiles', nothing, async () => {
    const all = await listProfiles();
    // One alone is not chosen among: a page's process need not know its name.
    return all.length > 1 ? all : [];
  });
  answer('switchProfile', v.object({ id: line }), async ({ id }, sender) => {
    notPrivate(sender);
    if (!(await listProfiles()).some((one) => one.id === id)) throw new Refused('there is no such profile');
    await switchProfile(id);
    return null;
  });

  answer('keep', v.object({ posting, analysis }), async (data, sender) => {
    notPrivate(sender);
    ownAddress(sender, data.posting.url);
    return keep(data.posting, data.analysis, await judgedNow(data));
  });
  answer('seen', v.object({ posting, analysis }), async (data, sender) => {
    notPrivate(sender);
    ownAddress(sender, data.posting.url);
    return noteSeen(data.posting, data.analysis, await judgedNow(data));
  });
  answer('findKept', identity, findKept);

  answer('listCards', seenCards, ({ source, cards }) => markedCards(source, cards, today()));
  answer('listStates', asked, ({ source, cards }) => statesOf(source, cards, today()));
  answer('hidePosting', hiding, async ({ hidden, ...posting }, sender) => {
    notPrivate(sender);
    await setPostingHidden(posting, hidden);
    return null;
  });

  answer('hideSite', v.object({ host: line }), async ({ host }, sender) => {
    notPrivate(sender);
    if (sender.kind === 'page' && sender.host !== host) throw new Refused(`${sender.host} asked to hide ${host}`);
    await setHostHidden(host, true);
    return null;
  });
  answer('setCollapsed', v.object({ collapsed: v.boolean() }), async (patch, sender) => {
    notPrivate(sender);
    await changeSettings(patch);
    return null;
  });
  answer('readPage', nothing, async (_, sender) => {
    if (sender.kind === 'page') throw new Refused('a web page asked to be read');
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined || !(await readTab(tab.id))) throw new Refused('the browser lets no extension into this page');
    return null;
  });
}

/** Remembers what a posting on a page offers and wants, beside the answer: where that fails, a picture lacks one of its numbers. */
function noticeInPassing(sender: Sender, posting: Posting, analysis: Analysis): void {
  if (sender.kind !== 'page' || sender.isPrivate || !isOwnAddress(sender, posting.url)) return;
  void noteGlimpse(posting, glimpseOf({ ...posting, analysis })).catch((error: unknown) =>
    console.warn('Callslip could not count a posting that was seen.', error),
  );
}

/** An analysis against the stored profile, as of now. */
async function judgeNow(analysis: Analysis, employer: string | null): Promise<Judgement> {
  return judge(analysis, await loadProfile(), today(), employer);
}

/** How a posting is judged as it is kept; undefined where the profile cannot be read, which is no reason not to keep it. */
async function judgedNow({ posting, analysis }: { readonly posting: Posting; readonly analysis: Analysis }): Promise<Judged | undefined> {
  try {
    return judgedOf(await judgeNow(analysis, posting.employer));
  } catch (error) {
    console.warn('Callslip keeps a posting without its verdict.', error);
    return undefined;
  }
}

function onlyPage(sender: Sender): PageSender {
  if (sender.kind === 'page') return sender;
  throw new Refused('not sent from a web page');
}

/** Nothing is stored from a private window. */
function notPrivate(sender: Sender): void {
  if (sender.kind === 'page' && sender.isPrivate) throw new Refused('sent from a private window');
}

/** A page's process may only have its own site's postings kept. */
function ownAddress(sender: Sender, url: string | null): void {
  if (sender.kind === 'page' && !isOwnAddress(sender, url)) throw new Refused(`${sender.host} asked to keep a posting of ${url}`);
}

function isOwnAddress({ host }: PageSender, url: string | null): boolean {
  const site = (name: string) => name.split('.').slice(-2).join('.');
  return url === null || site(new URL(url).hostname) === site(host);
}
