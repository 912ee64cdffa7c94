import { beforeEach, expect, test, vi } from 'vitest';
import { keepStates } from '@/entrypoints/lists/states';
import { sendBare } from '@/utils/platform/bare-messages';
import type { ListCard } from '@/utils/sites/lists/read-card';

vi.mock('@/utils/platform/bare-messages', () => ({ sendBare: vi.fn() }));

const words = { title: 'Library Aide', employer: 'City of Ocotillo Beach', location: null, closing: null };
const card = { externalId: '7', words } as unknown as ListCard;
const marked = { title: 'Library Aide', hidden: false };

beforeEach(() => {
  vi.mocked(sendBare).mockReset();
  vi.spyOn(console, 'warn').mockReturnValue();
});

test('a background that was ended while it answered is asked once more', async () => {
  vi.mocked(sendBare).mockRejectedValueOnce(new Error('the message channel closed before a response was received'));
  vi.mocked(sendBare).mockResolvedValueOnce({ ok: true, value: [marked] } as never);
  const states = keepStates();
  await states.ask('calopps', [card]);
  expect(states.of(card)).toEqual(marked);
});

test('of one that does not answer twice nothing is known, until it is asked for the same cards again', async () => {
  vi.mocked(sendBare).mockRejectedValueOnce(new Error('no receiving end')).mockRejectedValueOnce(new Error('no receiving end'));
  const states = keepStates();
  await states.ask('calopps', [card]);
  expect(states.of(card)).toBeUndefined();
  vi.mocked(sendBare).mockResolvedValueOnce({ ok: true, value: [null] } as never);
  await states.ask('calopps', [card]);
  expect(states.of(card)).toBeNull();
  await states.ask('calopps', [card]);
  expect(sendBare).toHaveBeenCalledTimes(3);
});
