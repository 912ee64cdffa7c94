import { type Node, readPattern } from './regexp-tree';

type Next = (at: number) => boolean;
/** Takes what it can from a place on, one way after the other, until what comes next is content. */
type Matcher = (at: number, next: Next) => boolean;

/** What is being counted: the text's characters, how many were looked at so far, and from how many on it is given up. */
interface Run {
  text: readonly string[];
  steps: number;
  most: number;
}

const known = new Map<string, (sign: string) => boolean>();

/** Whether a literal, a class or an escape takes a character, remembered for each. */
function takes(source: string, flags: string): (sign: string) => boolean {
  const key = `${source} ${flags}`;
  const before = known.get(key);
  if (before) return before;
  const one = new RegExp(`^${source}$`, flags);
  const told = new Map<string, boolean>();
  const tell = (sign: string): boolean => {
    const answer = told.get(sign) ?? one.test(sign);
    told.set(sign, answer);
    return answer;
  };
  known.set(key, tell);
  return tell;
}

const isEmpty = (node: Node): boolean => {
  switch (node.kind) {
    case 'character':
      return false;
    case 'empty':
      return true;
    case 'any-of':
      return node.of.some(isEmpty);
    case 'in-turn':
      return node.of.every(isEmpty);
    case 'repeat':
      return node.min === 0 || isEmpty(node.of);
  }
};

/** Whether a part may begin with a character, or take none at all: the engine looks at that first, too. */
function mayBegin(node: Node, sign: string, flags: string): boolean {
  switch (node.kind) {
    case 'character':
      return takes(node.source, flags)(sign);
    case 'empty':
      return true;
    case 'any-of':
      return node.of.some((way) => mayBegin(way, sign, flags));
    case 'repeat':
      return node.min === 0 || mayBegin(node.of, sign, flags);
    case 'in-turn': {
      for (const part of node.of) {
        if (part.kind === 'empty') continue;
        if (mayBegin(part, sign, flags)) return true;
        if (!isEmpty(part)) return false;
      }
      return true;
    }
  }
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /\w/u.test(sign);

function assertion(source: string, run: Run, flags: string): Next {
  const lines = flags.includes('m');
  if (source === '^') return (at) => at === 0 || (lines && run.text[at - 1] === '\n');
  if (source === '$') return (at) => at === run.text.length || (lines && run.text[at] === '\n');
  if (source === '\\b' || source === '\\B') return (at) => (isWord(run.text[at - 1]) !== isWord(run.text[at])) === (source === '\\b');
  // A back reference is taken for nothing.
  return () => true;
}

function matcherOf(node: Node, run: Run, flags: string, back: boolean): Matcher {
  const inner = (part: Node): Matcher => matcherOf(part, run, flags, back);
  switch (node.kind) {
    case 'character': {
      const isTaken = takes(node.source, flags);
      return (at, next) => {
        const sign = run.text[back ? at - 1 : at];
        run.steps++;
        return sign !== undefined && run.steps <= run.most && isTaken(sign) && next(back ? at - 1 : at + 1);
      };
    }
    case 'in-turn': {
      const parts = node.of.map(inner);
      if (back) parts.reverse();
      return parts.reduceRight<Matcher>(
        (rest, part) => (at, next) => part(at, (to) => rest(to, next)),
        (at, next) => next(at),
      );
    }
    case 'any-of': {
      const ways = node.of.map((way) => ({ way, match: inner(way) }));
      const bySign = new Map<string, readonly Matcher[]>();
      const waysFor = (sign: string): readonly Matcher[] => {
        const told = bySign.get(sign) ?? ways.filter(({ way }) => sign === '' || mayBegin(way, sign, flags)).map(({ match }) => match);
        bySign.set(sign, told);
        return told;
      };
      return (at, next) => waysFor(back ? '' : (run.text[at] ?? '')).some((match) => match(at, next));
    }
    case 'repeat': {
      const one = inner(node.of);
      const { min, max } = node;
      return (at, next) => {
        const go = (count: number, here: number): boolean =>
          (count < max && one(here, (to) => (to !== here || count < min) && go(count + 1, to))) || (count >= min && next(here));
        return go(0, at);
      };
    }
    case 'empty': {
      if (node.of === null) {
        const holds = assertion(node.source, run, flags);
        return (at, next) => holds(at) && next(at);
      }
      const look = matcherOf(node.of, run, flags, node.source.startsWith('(?<'));
      const wanted = !/^\(\?<?!/u.test(node.source);
      return (at, next) => look(at, () => true) === wanted && next(at);
    }
  }
}

/**
 * How often a backtracking engine looks at a character while it finds all matches of a pattern in a text; more than `most` are not counted to
 * their end. No clock is asked: the same number on every machine. A lazy repetition is taken for a greedy one, a back reference for nothing.
 */
export function stepsIn(pattern: string, flags: string): (text: string, most: number) => number {
  const run: Run = { text: [], steps: 0, most: 0 };
  const match = matcherOf(readPattern(pattern), run, flags.replace(/[gyd]/gu, ''), false);
  return (text, most) => {
    Object.assign(run, { text: [...text], steps: 0, most });
    for (let at = 0; at <= run.text.length && run.steps <= most; at++) {
      let end = at;
      if (
        match(at, (to) => {
          end = to;
          return true;
        })
      )
        at = Math.max(at, end - 1);
    }
    return run.steps;
  };
}
