import { expect, test, vi } from 'vitest';
import { onMessage } from '@/utils/platform/messages';
import { requestScript } from '@/utils/platform/request-overlay';

type Listener = (message: unknown, sender: unknown, answer: (response: unknown) => void) => boolean;

/** One browser: what a page's script sends, the background's listeners hear. */
function connect(): void {
  const listeners: Listener[] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => undefined },
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          if (!listeners.some((listener) => listener(message, { tab: { id: 7 } }, resolve))) resolve(undefined);
        }),
    },
  });
}

test('the background hears it as its own messenger would send it, and a refusal comes back', async () => {
  connect();
  const heard = vi.fn();
  const stop = onMessage('inject', ({ sender }) => heard(sender));
  await requestScript('inject');
  expect(heard).toHaveBeenCalledExactlyOnceWith({ tab: { id: 7 } });
  stop();
  onMessage('inject', () => {
    throw new Error('not this site');
  });
  await expect(requestScript('inject')).rejects.toThrow('inject');
  vi.unstubAllGlobals();
});
