import { expect, test, vi } from 'vitest';
import { ask } from '@/entrypoints/overlay/ask';
import { sendBare } from '@/utils/platform/bare-messages';
import { analysis, posting } from '../../platform/samples';

vi.mock('@/utils/platform/bare-messages', () => ({ sendBare: vi.fn() }));

test('a background that was stopped in the midst of an answer is asked once more', async () => {
  vi.mocked(sendBare).mockRejectedValueOnce(new Error('the message channel closed before a response was received'));
  vi.mocked(sendBare).mockResolvedValueOnce({ ok: true, value: { application: '1', stage: 'kept' } });
  expect(await ask.keep(posting(), analysis)).toEqual({ kind: 'yes', stage: 'kept' });
});

test('one that does not answer twice has failed, and one that refuses is not asked again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.mocked(sendBare).mockRejectedValue(new Error('no receiving end'));
  expect(await ask.keep(posting(), analysis)).toEqual({ kind: 'failed', why: 'failed' });
  vi.mocked(sendBare).mockReset();
  vi.mocked(sendBare).mockResolvedValue({ ok: false, failure: 'storage-full' });
  expect(await ask.keep(posting(), analysis)).toEqual({ kind: 'failed', why: 'storage-full' });
  expect(sendBare).toHaveBeenCalledOnce();
});
