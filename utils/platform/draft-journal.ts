/** Where a keystroke stands until the database has it: `localStorage` takes it at once, even if the popup closes with the same breath. */
const PREFIX = 'draft:';

/** The fields whose draft is being written; the value is what comes of it. */
const writing = new Map<string, Promise<void>>();

/** Keeps what is typed into a field, at once and for good; null forgets it. Rejects where the database does not take it: it stands in the journal then. */
export function journalDraft(field: string, text: string | null): Promise<void> {
  localStorage.setItem(PREFIX + field, JSON.stringify(text));
  const running = writing.get(field);
  if (running !== undefined) return running;
  const work = writeOut(field).finally(() => writing.delete(field));
  writing.set(field, work);
  return work;
}

/** Writes a field's journal into the database until nothing newer stands in it: of many keystrokes the last one counts. */
async function writeOut(field: string): Promise<void> {
  for (let entry = localStorage.getItem(PREFIX + field); entry !== null; entry = localStorage.getItem(PREFIX + field)) {
    // Loaded when something is first typed: a list stands on the screen before the database's own code does.
    const { keepDraft } = await import('./settings');
    await keepDraft(field, readEntry(entry));
    if (localStorage.getItem(PREFIX + field) === entry) localStorage.removeItem(PREFIX + field);
  }
}

/** A journal entry: a text, or null for a draft to be forgotten. What cannot be read is nothing. */
function readEntry(entry: string): string | null {
  try {
    const text: unknown = JSON.parse(entry);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** The stored drafts with what the journal holds beyond them, which goes on into the database. */
export function recoverDrafts(stored: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const drafts = { ...stored };
  const fields = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) => key.startsWith(PREFIX));
  for (const key of fields) {
    const field = key.slice(PREFIX.length);
    const text = readEntry(localStorage.getItem(key) ?? 'null');
    if (text === null) delete drafts[field];
    else drafts[field] = text;
    // A store that does not answer is said when something is typed; until then the journal keeps it.
    void journalDraft(field, text).catch(() => undefined);
  }
  return drafts;
}
