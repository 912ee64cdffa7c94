import * as v from 'valibot';
import type { Editable } from '@/utils/core/tracker/application';
import { editableEntries } from './application-shape';

/** What was typed into the form of an application and not stored yet, with the fields as they were when it was begun. */
export interface FormDraft {
  readonly base: Editable;
  readonly mine: Editable;
}

/** The key of the draft of one application's form. */
export const formKey = (id: string): string => `${PREFIX}${id}`;
const PREFIX = 'board.form.';

const editable: v.GenericSchema<unknown, Editable> = v.object(editableEntries);
const shape = v.object({ base: editable, mine: editable });

/** A draft as it was kept; undefined where there is none, or it cannot be read. */
export function readFormDraft(stored: string | undefined): FormDraft | undefined {
  if (!stored) return undefined;
  try {
    const read = v.safeParse(shape, JSON.parse(stored));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The applications of which drafts are kept. */
export function draftedForms(drafts: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(drafts).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
}
