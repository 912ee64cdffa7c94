/** What was typed into a form and not saved yet, on what the form holds where nothing was typed; undefined where no draft is kept, or it cannot be read. */
export function readFormDraft<T extends object>(stored: string | undefined, blank: T): T | undefined {
  if (stored === undefined || stored === '') return undefined;
  let data: unknown;
  try {
    data = JSON.parse(stored);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const taken = Object.entries(blank).map(([field, empty]) => {
    const value: unknown = (data as Readonly<Record<string, unknown>>)[field];
    return [field, isLike(value, empty) ? value : empty];
  });
  return Object.fromEntries(taken) as T;
}

/** Whether a value can stand in such a field: a text, a text or nothing, or several texts. */
function isLike(value: unknown, empty: unknown): boolean {
  if (Array.isArray(empty)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return typeof value === 'string' || (value === null && empty === null);
}
