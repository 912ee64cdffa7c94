import type { Span } from '../../text/flat-text';

/** One record of a file: its id in the profile, and its fields as the file has them. */
export interface FileRecord {
  readonly id: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** Records as a text, a line a record, with the span of each: what is shown as the words that an item came from. */
export function textOfRecords(records: readonly FileRecord[]): {
  readonly text: string;
  readonly spans: Readonly<Record<string, readonly Span[]>>;
} {
  const spans: Record<string, readonly Span[]> = {};
  let text = '';
  for (const { id, fields } of records) {
    const line = fields.map(([name, value]) => `${name}: ${value}`).join(' · ');
    spans[id] = [{ start: text.length, end: text.length + line.length }];
    text += `${line}\n`;
  }
  return { text, spans };
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data);

/** A value in a few words; what is nested in it is left out. */
function shown(value: unknown): string {
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one !== 'object')
      .map(shown)
      .join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).slice(0, 2_000) : '';
}

function fieldsOf(data: unknown): FileRecord['fields'] {
  if (!isRecord(data)) return [];
  return Object.entries(data)
    .map(([name, value]) => [name, shown(value)] as const)
    .filter(([, value]) => value !== '');
}

const LISTS = ['work', 'volunteer', 'education', 'certificates', 'languages', 'skills', 'references'] as const;

/** The items of a JSON Resume by their paths, as text; a skill group's keywords stand in the words of their group. */
export function recordsText(data: unknown): ReturnType<typeof textOfRecords> {
  if (!isRecord(data)) return { text: '', spans: {} };
  const records = LISTS.flatMap((list) => {
    const items = data[list];
    return Array.isArray(items) ? items.map((item: unknown, at) => ({ id: `${list}/${at}`, fields: fieldsOf(item) })) : [];
  });
  const own = isRecord(data.meta) && isRecord(data.meta.callslip) ? data.meta.callslip : {};
  const ours = (['memberships', 'documents'] as const).flatMap((list) => {
    const items = own[list];
    return Array.isArray(items) ? items.map((item: unknown, at) => ({ id: `meta/callslip/${list}/${at}`, fields: fieldsOf(item) })) : [];
  });
  const read = textOfRecords([...records, ...ours]);
  const spans = { ...read.spans };
  const skills = Array.isArray(data.skills) ? data.skills : [];
  skills.forEach((group: unknown, at) => {
    const [keywords, span] = [isRecord(group) ? group.keywords : undefined, read.spans[`skills/${at}`]];
    if (Array.isArray(keywords) && span) for (const word of keywords.keys()) spans[`skills/${at}/keywords/${word}`] = span;
  });
  return { text: read.text, spans };
}
