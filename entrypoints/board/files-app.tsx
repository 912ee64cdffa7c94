import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilesView } from '@/components/board/files/files-view';
import type { ToPrint } from '@/components/board/files/printed';
import type { Report } from '@/components/board/files/report-section';
import { useRoom } from '@/components/shared/use-messages';
import type { IsoDate } from '@/utils/core/dates';
import type { Application } from '@/utils/core/tracker/application';
import { writeCsv } from '@/utils/core/tracker/csv';
import { isListed } from '@/utils/core/tracker/due';
import { applicationTable, eventTable } from '@/utils/core/tracker/table-fields';
import { workSearch } from '@/utils/core/tracker/work-search';
import { allEvents } from '@/utils/platform/all-events';
import { makeBackup } from '@/utils/platform/backup';
import { askPersistence } from '@/utils/platform/persistence';
import { type KeptBackup, listBackups, openBackup } from '@/utils/platform/rolling-backup';
import { saveBlob, saveText } from '@/utils/platform/save-blob';
import { usersZone } from '@/utils/platform/stored-application';
import { useImporting } from './use-importing';
import { useRestoring } from './use-restoring';

export interface FilesAppProps {
  readonly applications: readonly Application[];
  readonly today: IsoDate;
  readonly downloads: boolean;
  readonly saving: (work: Promise<unknown>) => void;
  readonly onIcs: () => void;
  readonly onPrint: (what: ToPrint) => void;
  readonly onDownloads: (on: boolean) => void;
}

const CSV = 'text/csv';
const never = new AbortController().signal;

/** The page on which data goes out and comes in, wired to what is stored. */
export function FilesApp({ applications, today, downloads, saving, onIcs, onPrint, onDownloads }: FilesAppProps) {
  const names = useRoom('files').fileNames;
  const [backups, setBackups] = useState<readonly KeptBackup[]>([]);
  const [report, setReport] = useState<Report | null>(null);
  const kept = useMemo(() => applications.filter(({ deletedAt }) => deletedAt === null), [applications]);
  useEffect(() => void listBackups().then(setBackups, () => undefined), []);
  const [persistence, setPersistence] = useState<Awaited<ReturnType<typeof askPersistence>> | null>(null);
  useEffect(() => void askPersistence().then(setPersistence), []);
  const importing = useImporting(saving);
  const restoring = useRestoring(saving);
  const makeReport = async (from: IsoDate, to: IsoDate): Promise<void> => {
    const events = await allEvents(never);
    if (events !== undefined) setReport({ from, to, rows: workSearch(applications, events, from, to, usersZone()) });
  };
  const eventsCsv = async (): Promise<void> => {
    const events = await allEvents(never);
    const all = [...(events?.values() ?? [])].flat().sort((a, b) => (a.at < b.at ? -1 : 1));
    saveText(names.events(today), CSV, writeCsv(eventTable(applications, all)));
  };
  const openRolled = (id: string, use: (file: Blob, name: string) => void): void =>
    saving(
      openBackup(id).then((file) => {
        if (file !== undefined) use(file, names.backup(id));
      }),
    );
  return (
    <FilesView
      today={today}
      backups={backups}
      persistence={persistence}
      downloads={downloads}
      report={report}
      {...importing}
      {...restoring}
      onDownloads={onDownloads}
      onBackup={() => saving(makeBackup().then((file) => saveBlob(names.backup(today), file)))}
      onApplicationsCsv={() => saveText(names.applications(today), CSV, writeCsv(applicationTable(kept)))}
      onEventsCsv={() => saving(eventsCsv())}
      onIcs={onIcs}
      onPrint={() => onPrint({ kind: 'list', applications: kept.filter(isListed) })}
      onReport={(from, to) => saving(makeReport(from, to))}
      onReportCsv={({ from, to, rows }) => {
        const head = ['date', 'employer', 'title', 'location', 'url', 'how', 'contact', 'outcome'] as const;
        saveText(names.report(from, to), CSV, writeCsv([head, ...rows.map((row) => head.map((name) => row[name]))]));
      }}
      onPrintReport={() => report !== null && onPrint({ kind: 'report', report })}
      onOpenRolled={(id) => openRolled(id, (file, name) => restoring.onRestoreFile(new File([file], name)))}
      onSaveRolled={(id) => openRolled(id, (file, name) => saveBlob(name, file))}
    />
  );
}
