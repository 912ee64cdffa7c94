import type { FieldName, SectionName } from '@/locales/options-names';
import type { Draft } from './form';

/** Where the draft of an entry is kept. */
export const draftKey = (section: SectionName, id: string): string => `options.${section}.${id}`;

/** A draft as it was kept; undefined where none is, or it cannot be read. */
export function readDraft(stored: string | undefined): Draft | undefined {
  if (stored === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(stored);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const draft: Partial<Record<FieldName, string>> = {};
    for (const [name, value] of Object.entries(data)) if (typeof value === 'string') draft[name as FieldName] = value;
    return draft;
  } catch {
    return undefined;
  }
}
