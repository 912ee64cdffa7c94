import type { ListSite } from './list-site';

/** A result card as it stands in the page, not read yet. `lead` is its title's link, or the card itself where it holds none. */
export interface FoundCard {
  readonly element: Element;
  readonly lead: Element;
  readonly externalId: string | null;
}

/** More links than any list shows at once. */
const MOST = 1_000;

interface Lead {
  readonly links: Element[];
  readonly externalId: string;
}

/**
 * The result cards of a page, in its order. A card is the largest element around a posting's links that holds no other posting's: that
 * needs no name of the site's, and outlives a redesign.
 */
export function findCards(root: ParentNode, site: ListSite): readonly FoundCard[] {
  const own = findOwnCards(root, site);
  // Where cards are known by themselves, links to postings stand elsewhere: in the pane beside them.
  if (own.length > 1) return own;
  const leads = findLeads(root, site);
  return leads.map((lead, at) => ({
    element: cardAround(lead, leads[at - 1]?.links.at(-1), leads[at + 1]?.links[0]),
    lead: titleLink(lead.links),
    externalId: lead.externalId,
  }));
}

function findOwnCards(root: ParentNode, { cards, outside }: ListSite): readonly FoundCard[] {
  if (cards === undefined) return [];
  return [...root.querySelectorAll(cards.selector)]
    .slice(0, MOST)
    .filter((element) => element.querySelector('p + p') !== null && (outside === undefined || element.closest(outside) === null))
    .map((element) => ({ element, lead: element, externalId: cards.id(element) }));
}

/** The links of each posting that stand together: a logo, a title, “more”. */
function findLeads(root: ParentNode, { links, idIn, outside }: ListSite): readonly Lead[] {
  const leads: Lead[] = [];
  let count = 0;
  for (const link of root.querySelectorAll(links)) {
    if (++count > MOST) break;
    const externalId = idIn(link.getAttribute('href') ?? '');
    // A page's own heading names the posting that is open, and is no card of a list.
    if (externalId === null || link.closest(outside === undefined ? 'h1' : `h1, ${outside}`) !== null) continue;
    const last = leads.at(-1);
    if (last?.externalId === externalId) last.links.push(link);
    else leads.push({ links: [link], externalId });
  }
  return leads;
}

function cardAround({ links }: Lead, before: Element | undefined, after: Element | undefined): Element {
  const [first] = links;
  if (first === undefined) throw new Error('a card without a link');
  // Nothing else to tell it from: the nearest row or item is the card.
  if (before === undefined && after === undefined)
    return first.closest('li, article, [role="listitem"], tr') ?? first.parentElement ?? first;
  let card = first;
  for (let at = first.parentElement; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if ((before !== undefined && at.contains(before)) || (after !== undefined && at.contains(after))) break;
    card = at;
  }
  return card;
}

/** The link with the title: the first in a heading, else the one with the most words. */
function titleLink(links: readonly Element[]): Element {
  const [only] = links;
  if (only !== undefined && links.length === 1) return only;
  const heading = links.find((link) => link.closest('h1, h2, h3, h4, h5, h6') !== null);
  return heading ?? links.reduce((most, link) => ((link.textContent ?? '').length > (most.textContent ?? '').length ? link : most));
}
