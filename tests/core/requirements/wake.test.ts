import { beforeEach, describe, expect, test, vi } from 'vitest';
import { madeUpPosting } from '../../tools/made-up-postings';

/** The reader as a fresh process has it: nothing compiled, nothing built. */
async function freshReader() {
  vi.resetModules();
  const [{ analyse }, { SAMPLE, wakeReader }, { readPlainText }] = await Promise.all([
    import('../../../utils/core/requirements/analyse'),
    import('../../../utils/core/requirements/wake'),
    import('../../../utils/core/text/plain-text'),
  ]);
  const read = (text: string) => analyse(readPlainText(text), null);
  return { read, SAMPLE, wakeReader };
}

/** How many patterns are made while `work` is done: a form of a pattern is made when it is first needed. */
function madeIn(work: () => unknown): number {
  let made = 0;
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (target, args: [string, string]) => {
        made++;
        return new target(...args);
      },
    }),
  );
  work();
  vi.unstubAllGlobals();
  return made;
}

// Each test loads the whole reader anew, which takes seconds where other tests run beside it.
describe('waking the reader', { timeout: 30_000 }, () => {
  beforeEach(() => void vi.unstubAllGlobals());

  test('the sample says something of every kind', async () => {
    const { read, SAMPLE } = await freshReader();
    const kinds = new Set(read(SAMPLE).requirements.map(({ ask }) => ask.kind));
    expect([...kinds].sort()).toEqual([
      'availability',
      'certificate',
      'clearance',
      'document',
      'education',
      'eligibility',
      'experience',
      'language',
      'licence',
      'physical',
      'skill',
      'typing',
    ]);
  });

  test('leaves little to be made for the first posting, and changes nothing in its reading', async () => {
    const { text } = madeUpPosting(1);
    const cold = await freshReader();
    const inAll = madeIn(() => cold.read(text));
    const awake = await freshReader();
    for (const _ of awake.wakeReader());
    expect(inAll).toBeGreaterThan(100);
    expect(madeIn(() => awake.read(text))).toBeLessThan(inAll / 4);
    expect(awake.read(text)).toEqual(cold.read(text));
  });

  test('is done in slices', async () => {
    const { wakeReader } = await freshReader();
    expect([...wakeReader()].length).toBeGreaterThan(20);
  });
});
