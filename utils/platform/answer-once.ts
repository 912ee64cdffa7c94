import type { ReaderSays } from '../core/profile/bring-in/reading';

/** What a worker's own scope has of use here. */
interface Scope {
  addEventListener(type: 'message', hear: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** What a page asks of a reader; other libraries in a worker send messages of their own, and this mark tells ours. */
export interface Asked<Q> {
  readonly callslip: 'read';
  readonly question: Q;
}

/** In a worker, answers each question of the page by what `read` makes of it, and says in between how far it is. */
export function answerOnce<Q, T>(scope: Scope, read: (question: Q, progress: (done: number, of: number) => void) => Promise<T>): void {
  const say = (message: ReaderSays<T>): void => scope.postMessage({ callslip: 'says', message });
  scope.addEventListener('message', ({ data }) => {
    const asked = data as Partial<Asked<Q>> | null;
    if (asked?.callslip !== 'read') return;
    void read(asked.question as Q, (done, of) => say({ kind: 'progress', done, of })).then((reading) => say({ kind: 'read', reading }));
  });
}
