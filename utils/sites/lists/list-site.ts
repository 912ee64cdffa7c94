/** How a site's result lists are read: its cards by the links they hold, by their own number where they hold none, and what stands in them. */
export interface ListSite {
  /** The same id as the site's own, since postings are kept under it. */
  readonly id: string;
  /** The domains that it stands on. */
  readonly hosts: readonly string[];
  /** Whether result cards can stand at this address of one of those; a pane or flyout with a posting beside them makes no difference. */
  readonly isList: (url: URL) => boolean;
  /** Links that may lead to postings, and no more links than need be. */
  readonly links: string;
  /** The posting's number in a link's address; null where it leads elsewhere: to an application, a company, a login. */
  readonly idIn: (href: string) => string | null;
  /** Cards without a link, which are known by themselves; their number where they state it. */
  readonly cards?: { readonly selector: string; readonly id: (card: Element) => string | null };
  /** Where each field stands in a card, tried in order; after them the card's structure is tried. */
  readonly title: readonly string[];
  readonly employer: readonly string[];
  readonly location: readonly string[];
  readonly closing: readonly string[];
  /** The employer as the link's address names it, where the card does not. */
  readonly employerIn?: (href: string) => string | null;
  /** What holds links to postings and is no card: the pane or flyout of the one that is open. */
  readonly outside?: string;
}

/** Addresses that the test of all lists walks; apart from the descriptions, which scripts on pages carry. */
export interface ListAddresses {
  readonly lists: readonly string[];
  readonly notLists: readonly string[];
}
