import { useEffect, useState } from 'preact/hooks';
import type { Application } from '@/utils/core/tracker/application';
import { type KeptText, readKept } from '@/utils/platform/kept-texts';

/** The kept postings with their texts, read anew when another is kept or one says otherwise; undefined until they are read. */
export function useKept(applications: readonly Application[] | undefined): readonly KeptText[] | undefined {
  const [kept, setKept] = useState<readonly KeptText[]>();
  const key = applications?.map(({ id, snapshot, stage }) => `${id} ${snapshot} ${stage}`).join('\n');
  useEffect(() => {
    if (applications === undefined) return;
    const life = new AbortController();
    void readKept(applications, life.signal).then(
      (read) => !life.signal.aborted && setKept(read),
      () => !life.signal.aborted && setKept([]),
    );
    return () => life.abort();
    // What else of an application changes makes no other plan.
  }, [key]);
  return kept;
}
