import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showOwnPage } from '@/utils/platform/own-page';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('a page of ours that is not open gets a tab at its part', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await showOwnPage('plan', '#gaps');
  expect(create.mock.calls[0]?.[0]?.url).toMatch(/\/plan\.html#gaps$/u);
});

test('one that is open is shown, its window in front, and led to the part that is wished for', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 3 }] as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  await showOwnPage('board');
  await showOwnPage('board', '#/table');
  expect(create).not.toHaveBeenCalled();
  expect(update).toHaveBeenNthCalledWith(1, 7, { active: true });
  expect(update).toHaveBeenNthCalledWith(2, 7, { active: true, url: expect.stringMatching(/\/board\.html#\/table$/u) });
  expect(focus).toHaveBeenCalledWith(3, { focused: true });
});
