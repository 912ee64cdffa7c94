import { browser } from 'wxt/browser';

const KEY = 'areas-filled';

/** The moment up to which every row was looked at for its areas; null where none was, or all are to be looked at again. */
export async function areasFilled(): Promise<string | null> {
  const { [KEY]: at } = await browser.storage.local.get(KEY);
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null;
}

/** Keeps that moment; null: rows have come that carry an older date, and all are looked at again. A store that refuses is no reason to fail. */
export async function setAreasFilled(at: string | null): Promise<void> {
  try {
    await (at === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: at }));
  } catch (error) {
    console.warn('Callslip could not note which rows it has looked at.', error);
  }
}
