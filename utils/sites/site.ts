/** A field that stands beside its label: a row, the label in it, what the label says, and the value (absent: the row without its label). */
export interface Row {
  readonly row: string;
  readonly label: string;
  readonly says: RegExp;
  readonly value?: string;
}

/** Where one field stands: an element, or a labeled row. */
export type Selector = string | Row;

/** The places of one field, tried in order; the first that holds text wins. */
export type Selectors = readonly Selector[];

/** Addresses that the test of all sites walks. They stand in the site's file, but apart from its description: the small script does without them. */
export interface Addresses {
  readonly postings: readonly string[];
  readonly notPostings: readonly string[];
}

/** A job site as data. What a description cannot say stands in `oddities` as functions, the exception. */
export interface Site {
  readonly id: string;
  /** As the user knows it: “governmentjobs.com”. */
  readonly name: string;
  /** Whether a page at this address can show a posting (a list whose pane or flyout shows one says yes). */
  readonly isPosting: (url: URL) => boolean;
  /** The site's own number of the posting on screen; null where neither address nor page says it. */
  readonly externalId: (url: URL, root: ParentNode) => string | null;
  /** The number that the description's own pane states, where it states one: it and the address must agree before the pane is read. */
  readonly paneId?: (root: ParentNode) => string | null;
  /** Where one posting stands, most specific first: a flyout before the page behind it. Absent: the document. */
  readonly root?: readonly string[];
  readonly selectors: {
    readonly title: Selectors;
    readonly employer: Selectors;
    readonly location: Selectors;
    /** Each selector may match several elements: a description in parts, read in document order. */
    readonly description: readonly string[];
    readonly salary?: Selectors;
    readonly closing?: Selectors;
  };
  /** What stands inside the description and is not the employer's: match blocks, hidden tabs, forms. */
  readonly leaveOut?: readonly string[];
  readonly oddities?: {
    readonly title?: (text: string) => string;
    readonly employer?: (root: ParentNode, url: URL) => string | null;
    readonly location?: (text: string) => string;
    /** What the page's own title says, where no element does. */
    readonly pageTitle?: (title: string) => { readonly title: string; readonly employer: string | null } | null;
  };
}

/** What of a site the small script needs: where its postings stand, and their title, employer and description. */
export type SiteHead = Omit<Site, 'selectors' | 'leaveOut'> & {
  readonly selectors: Pick<Site['selectors'], 'title' | 'employer' | 'description'>;
};
