/** The views of the board, in the order of its menu. */
export const VIEWS = ['table', 'kanban', 'calendar', 'pictures', 'files', 'archive', 'trash'] as const;

export type View = (typeof VIEWS)[number];

/** What the board shows: one of its views, or one application. */
export type Route = { readonly view: View } | { readonly view: 'posting'; readonly id: string };

/** The route of an address's hash; the table for anything that is none. */
export function readRoute(hash: string): Route {
  const [, name = '', id = ''] = /^#\/([a-z]{1,20})(?:\/([\w.:-]{1,200}))?$/u.exec(hash) ?? [];
  if (name === 'posting' && id !== '') return { view: 'posting', id };
  return { view: VIEWS.find((view) => view === name) ?? 'table' };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  return route.view === 'posting' ? `#/posting/${route.id}` : `#/${route.view}`;
}
