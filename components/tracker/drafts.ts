/** The keys under which the popup keeps what was typed and chosen, so that closing it at any moment loses nothing. */
export const DRAFTS = {
  search: 'popup.search',
  stage: 'popup.stage',
  area: 'popup.area',
  order: 'popup.order',
  unfolded: 'popup.unfolded',
  notes: 'popup.notes.',
  /** That a posting is being added by hand; under `add.` and a field's name what was typed of it. */
  add: 'popup.add',
} as const;
