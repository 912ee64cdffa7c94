import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FormState, FormWishes } from '@/components/board/posting/form';
import type { Application, Editable } from '@/utils/core/tracker/application';
import { editableOf } from '@/utils/core/tracker/edit';
import { type Conflict, mergeFields } from '@/utils/core/tracker/merge-fields';
import { sameValue } from '@/utils/core/tracker/same-value';
import { withPath } from '@/utils/core/tracker/with-path';
import { type FormDraft, formKey } from '@/utils/platform/form-draft';
import { saveForm } from '@/utils/platform/tracker-changes';

/** So long after the last key what was typed is stored. */
const REST_MS = 3_000;

/** The form of one application. */
export type Form = FormWishes & { readonly state: FormState };

/**
 * What is typed is kept as a draft at each keystroke, and stored when a section is left or nothing more is typed, joined with what other tabs stored meanwhile.
 * `draft`: what was typed before and not stored; `onDraft` keeps or forgets it; `saving` reports what fails.
 */
export function useForm(
  application: Application,
  draft: FormDraft | undefined,
  onDraft: (key: string, text: string) => void,
  saving: (work: Promise<unknown>) => void,
): Form {
  const { id } = application;
  const [typed, setTyped] = useState<FormDraft | null>(draft ?? null);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const latest = useRef(typed);
  const stored = useRef(editableOf(application));
  stored.current = editableOf(application);
  const busy = useRef(false);

  const keep = useCallback(
    (next: FormDraft | null) => {
      latest.current = next;
      setTyped(next);
      onDraft(formKey(id), next === null ? '' : JSON.stringify(next));
    },
    [id, onDraft],
  );
  const commit = useCallback(() => {
    const given = latest.current;
    if (given === null || busy.current) return;
    if (sameValue(given.base, given.mine)) return keep(null);
    busy.current = true;
    const work = saveForm(id, given.base, given.mine).then((saved) => {
      if (saved.conflicts.length > 0) setConflicts((before) => [...before, ...saved.conflicts]);
      // What was typed while it was stored goes on from there.
      const now = latest.current;
      if (now === null || now === given) keep(null);
      else keep({ base: saved.stored, mine: mergeFields(given.mine, now.mine, saved.stored).merged });
    });
    saving(
      work.finally(() => {
        busy.current = false;
      }),
    );
  }, [id, keep, saving]);
  // What was typed before the page was closed.
  useEffect(() => {
    if (latest.current !== null) commit();
  }, [commit]);

  // What was typed is stored when nothing more is typed for a while, too.
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(commit, REST_MS);
    return () => clearTimeout(timer);
  }, [typed, commit]);

  const edit = (patch: Partial<Editable>, done: boolean): void => {
    const base = latest.current?.base ?? stored.current;
    keep({ base, mine: { ...(latest.current?.mine ?? stored.current), ...patch } });
    if (done) commit();
  };
  return {
    state: { values: typed?.mine ?? stored.current, pending: typed !== null, conflicts },
    onEdit: edit,
    onCommit: commit,
    onResolve: (conflict, mine) => {
      setConflicts((before) => before.filter((one) => one !== conflict));
      if (mine) edit(withPath(latest.current?.mine ?? stored.current, conflict.path, conflict.mine), true);
    },
    newId: () => crypto.randomUUID(),
  };
}
